import type { Input } from '../../../../shared/contracts'
import type { RecipientRow } from '../../../../shared/contracts/questionnaire'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { daysLate, recipientState } from '../../../../shared/domain/questionnaire/recipient-state'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

type Recipient = Tables['questionnaireRecipient']
type Named = Recipient &
  Pick<
    RecipientRow,
    | 'providerName'
    | 'unitName'
    | 'agreementNumber'
    | 'serviceTypeName'
    | 'contact'
    | 'email'
    | 'phone'
    | 'deviations'
    | 'reviewNumber'
    | 'visitNumber'
  > & { dueOn: string | null; controlId: string | null }

const rowsSql = `
  SELECT r.*, q.dueOn, p.name AS providerName, u.name AS unitName, a.number AS agreementNumber,
    coalesce(sa.name, su.name) AS serviceTypeName, p.contact, p.email, p.phone,
    (SELECT count(*) FROM questionnaireAnswer x WHERE x.recipientId = r.id AND x.deviation = 1) AS deviations,
    v.number AS reviewNumber, w.number AS visitNumber,
    (SELECT id FROM economicControl e WHERE e.providerId = r.providerId AND e.archivedAt IS NULL AND e.controlledOn <= :today
     ORDER BY e.controlledOn DESC LIMIT 1) AS controlId
  FROM questionnaireRecipient r
  JOIN questionnaire q ON q.id = r.questionnaireId
  JOIN provider p ON p.id = r.providerId
  LEFT JOIN unit u ON u.id = r.unitId
  LEFT JOIN agreement a ON a.id = r.agreementId
  LEFT JOIN serviceType sa ON sa.id = a.serviceTypeId
  LEFT JOIN serviceType su ON su.id = u.serviceTypeId
  LEFT JOIN review v ON v.id = r.reviewId
  LEFT JOIN review w ON w.id = r.visitReviewId`

const sorts: Record<string, string> = {
  provider: "svSort(providerName), svSort(coalesce(unitName, ''))",
  answeredOn: 'answeredOn',
  remindedOn: 'remindedOn',
  deviations: 'deviations',
}
/** Who is waited for comes first. */
const usualOrder = 'removedOn IS NOT NULL, answeredOn IS NOT NULL, svSort(providerName), agreementNumber, unitName'

const stateSql = {
  waiting: 'removedOn IS NULL AND answeredOn IS NULL AND (dueOn IS NULL OR dueOn >= :today)',
  late: 'removedOn IS NULL AND answeredOn IS NULL AND dueOn < :today',
  missing: 'removedOn IS NULL AND answeredOn IS NULL',
  answered: 'removedOn IS NULL AND answeredOn IS NOT NULL',
  struck: 'removedOn IS NOT NULL',
}

export const recipientRepo = (db: Database, today: string) => {
  const toRow = (row: Named): RecipientRow => {
    const { controlId, dueOn, ...recipient } = row
    const control =
      controlId === null
        ? undefined
        : db.getSql<Tables['economicControl']>('SELECT * FROM economicControl WHERE id = ?', controlId)
    return {
      ...recipient,
      state: recipientState(recipient, dueOn, today),
      daysLate: recipientState(recipient, dueOn, today) === 'late' ? daysLate(dueOn, today) : 0,
      economic:
        control === undefined
          ? null
          : {
              controlledOn: control.controlledOn,
              judgement: control.judgement,
              remarks: economicRemarks(control),
            },
    }
  }
  return {
    list(filter: Input<'collect.questionnaireRecipients'>): {
      rows: RecipientRow[]
      total: number
      totalUnfiltered: number
    } {
      const parameters = { id: filter.id, today, search: lowerSv(filter.search.trim()) }
      const conditions = [
        ...(filter.state === null ? [] : [stateSql[filter.state]]),
        ...(filter.deviatingOnly ? ['deviations > 0'] : []),
        `(:search = '' OR instr(svLower(providerName || ' ' || coalesce(unitName, '') || ' ' || coalesce(agreementNumber, '')), :search) > 0)`,
      ]
      const by = filter.sort === null ? undefined : sorts[filter.sort.by]
      const order =
        by === undefined ? usualOrder : `${by} ${filter.sort?.descending ? 'DESC' : 'ASC'} NULLS LAST, ${usualOrder}`
      const rows = db.allSql<Named>(
        `SELECT * FROM (${rowsSql} WHERE r.questionnaireId = :id) WHERE ${conditions.join(' AND ')} ORDER BY ${order}, id`,
        parameters,
      )
      const all = db.getSql<{ n: number }>(
        'SELECT count(*) AS n FROM questionnaireRecipient WHERE questionnaireId = ?',
        filter.id,
      )
      return { rows: rows.map(toRow), total: rows.length, totalUnfiltered: all?.n ?? 0 }
    },

    row: (id: string): RecipientRow | undefined => {
      const row = db.getSql<Named>(`${rowsSql} WHERE r.id = :id`, { id, today })
      return row === undefined ? undefined : toRow(row)
    },

    byCode: (code: string): Recipient | undefined =>
      db.getSql<Recipient>('SELECT * FROM questionnaireRecipient WHERE code = ?', code),

    /** As `row`, with what a file needs: the code that stands hidden in it. */
    ofQuestionnaire: (questionnaireId: string): Recipient[] =>
      db.allSql<Recipient>(
        'SELECT * FROM questionnaireRecipient WHERE questionnaireId = ? ORDER BY id',
        questionnaireId,
      ),

    same: (
      questionnaireId: string,
      party: { providerId: string; unitId: string | null; agreementId: string | null },
    ): Recipient | undefined =>
      db.getSql<Recipient>(
        `SELECT * FROM questionnaireRecipient WHERE questionnaireId = :questionnaireId AND providerId = :providerId
         AND unitId IS :unitId AND agreementId IS :agreementId`,
        { questionnaireId, providerId: party.providerId, unitId: party.unitId, agreementId: party.agreementId },
      ),

    /** The same recipient in an earlier questionnaire: same agreement and enhet, else the only one of the utförare. */
    earlier: (questionnaireId: string, recipient: Recipient): Recipient | undefined => {
      const rows = db.allSql<Recipient>(
        'SELECT * FROM questionnaireRecipient WHERE questionnaireId = ? AND providerId = ? AND removedOn IS NULL',
        questionnaireId,
        recipient.providerId,
      )
      const exact = rows.find((row) => row.agreementId === recipient.agreementId && row.unitId === recipient.unitId)
      return exact ?? (rows.length === 1 ? rows[0] : undefined)
    },
  }
}

/** 'Eken, avtal A-017', 'Solberga kommun, Lindgården'. */
export const recipientName = ({
  providerName,
  unitName,
  agreementNumber,
}: Pick<RecipientRow, 'providerName' | 'unitName' | 'agreementNumber'>): string =>
  [providerName, unitName, agreementNumber === null ? null : `avtal ${agreementNumber}`]
    .filter((part) => part !== null)
    .join(', ')
