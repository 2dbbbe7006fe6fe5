import type { RequestItem, RequestRow, RequestState } from '../../../../shared/contracts/information-request'
import { requestDue, requestState } from '../../../../shared/domain/information-request/state'
import { legalBasis } from '../../../../shared/domain/information-request/legal-basis'
import type { LawReference } from '../../../../shared/domain/law-reference'
import { matchesSearch } from '../../../../shared/domain/swedish'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Joined = Tables['informationRequest'] & {
  providerName: string
  unitName: string | null
  reviewNumber: string | null
  agreement: string | null
}

/** An own agreement in force on the day it was sent, where the utförare has exactly that to rest on. */
const rowsSql = `
  SELECT q.*, p.name AS providerName, u.name AS unitName, r.number AS reviewNumber,
    coalesce(ra.number, (SELECT a.number FROM agreement a
      WHERE a.providerId = q.providerId AND a.archivedAt IS NULL AND a.startDate <= coalesce(q.requestedOn, :today)
      ORDER BY a.startDate DESC, a.number LIMIT 1)) AS agreement
  FROM informationRequest q
  JOIN provider p ON p.id = q.providerId
  LEFT JOIN unit u ON u.id = q.unitId
  LEFT JOIN review r ON r.id = q.reviewId
  LEFT JOIN agreement ra ON ra.id = r.agreementId`

/** A nämnd sees the requests of its granskningar, and those of utförare who work in its insatser. */
const committeeSql = `(:committeeId IS NULL OR EXISTS (
    SELECT 1 FROM review cr JOIN serviceType ct ON ct.id = cr.serviceTypeId JOIN serviceArea ca ON ca.id = ct.serviceAreaId
    WHERE cr.id = q.reviewId AND coalesce(ca.committeeId, :committeeId) = :committeeId)
  OR (q.reviewId IS NULL AND (NOT EXISTS (SELECT 1 FROM agreement ag WHERE ag.providerId = q.providerId AND ag.archivedAt IS NULL)
    OR EXISTS (
      SELECT 1 FROM agreement ag JOIN serviceType at ON at.id = ag.serviceTypeId JOIN serviceArea aa ON aa.id = at.serviceAreaId
      WHERE ag.providerId = q.providerId AND ag.archivedAt IS NULL AND coalesce(aa.committeeId, :committeeId) = :committeeId))))`

const stateOrder: Record<RequestState, number> = { late: 0, waiting: 1, draft: 2, answered: 3, closed: 4 }

/** Requests to utförare with what has come of each; `today` decides what is late. */
export const requestRepo = (db: Database, today: string) => {
  let references: LawReference[] | null = null
  const laws = (): LawReference[] => (references ??= db.allSql<LawReference>('SELECT * FROM lawReference'))

  const toRow = ({ agreement, ...row }: Joined, items: RequestItem[]): RequestRow => {
    const facts = { ...row, items }
    const due = requestDue(facts, today)
    return {
      ...row,
      agreementNumber: agreement,
      items,
      received: items.filter(({ receivedOn }) => receivedOn !== null).length,
      state: requestState(facts, today),
      dueLabel: due?.label ?? null,
      dueDegree: due?.degree ?? null,
      legalBasis: legalBasis(laws(), row.requestedOn ?? today, agreement)?.words ?? null,
    }
  }

  const read = (where: string, parameters: Record<string, unknown>): RequestRow[] => {
    const rows = db.allSql<Joined>(`${rowsSql} WHERE ${where}`, { ...parameters, today })
    const items = db.allSql<RequestItem>(
      `SELECT i.*, (SELECT count(*) FROM evidenceFile e WHERE e.requestItemId = i.id AND e.archivedAt IS NULL) AS files
       FROM informationRequestItem i WHERE i.requestId IN (SELECT value FROM json_each(?)) ORDER BY i.position, i.id`,
      JSON.stringify(rows.map(({ id }) => id)),
    )
    const byRequest = new Map<string, RequestItem[]>()
    for (const item of items) byRequest.set(item.requestId, [...(byRequest.get(item.requestId) ?? []), item])
    return rows.map((row) => toRow(row, byRequest.get(row.id) ?? [])).toSorted(inOrder)
  }

  return {
    /** @throws AppError NOT_FOUND */
    byId(id: string): RequestRow {
      const [row] = read('q.id = :id', { id })
      if (row === undefined) {
        throw new AppError({ code: 'NOT_FOUND', userMessage: 'Uppgiftsbegäran finns inte längre. Ladda om sidan.' })
      }
      return row
    },

    ofReview: (reviewId: string): RequestRow[] => read('q.reviewId = :reviewId AND q.archivedAt IS NULL', { reviewId }),

    inScope: (committeeId: string | null, includeArchived: boolean): RequestRow[] =>
      read(`${committeeSql} ${includeArchived ? '' : 'AND q.archivedAt IS NULL'}`, { committeeId }),

    numbersOfYear: (year: number): string[] =>
      db
        .allSql<{ number: string }>('SELECT number FROM informationRequest WHERE number LIKE ?', `${year}-%`)
        .map(({ number }) => number),
  }
}

/** What is late first, then what is waited for by its last day, the newest of the rest first. */
function inOrder(a: RequestRow, b: RequestRow): number {
  const place = stateOrder[a.state] - stateOrder[b.state]
  if (place !== 0) return place
  const waits = a.state === 'late' || a.state === 'waiting'
  const [left, right] = waits
    ? [a.dueOn ?? '9', b.dueOn ?? '9']
    : [b.requestedOn ?? b.createdAt, a.requestedOn ?? a.createdAt]
  if (left !== right) return left < right ? -1 : 1
  return a.number < b.number ? 1 : -1
}

/** Found in number, utförare, matter and what is asked for. */
export const matchesRequest = (row: RequestRow, search: string): boolean =>
  matchesSearch(
    [
      row.number,
      row.providerName,
      row.unitName,
      row.subject,
      row.registryNumber,
      row.responsible,
      ...row.items.map(({ title }) => title),
    ]
      .filter(Boolean)
      .join(' '),
    search,
  )
