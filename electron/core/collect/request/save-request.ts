import { nextRequestNumber, requestDateErrors } from '../../../../shared/domain/information-request/dates'
import { yearOf } from '../../../../shared/domain/iso-date'
import { nameKey } from '../../../../shared/domain/name-key'
import { AppError } from '../../../../shared/errors'
import type { RequestRow } from '../../../../shared/contracts/information-request'
import type { Input } from '../../../../shared/contracts'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { emptyToNull } from '../empty-to-null'
import { requestRepo } from './request-repo'

type Draft = Input<'collect.saveRequest'>['draft']

/** A new request or a change to one. What has been received stays with its row; a received row can't be struck. */
export const saveRequest: Handler<'collect.saveRequest'> = (context, { id, version, draft }): RequestRow => {
  const { db, today } = context
  const repo = requestRepo(db, today)
  const before = id === null ? null : repo.byId(id)
  if (before !== null && before.archivedAt !== null) throw broken('Begäran är arkiverad. Hämta tillbaka den först.')
  requireParty(context, draft)
  const kept = new Set(draft.items.map((item) => item.id))
  const received = before?.items.filter((item) => item.receivedOn !== null) ?? []
  const struck = received.find((item) => !kept.has(item.id))
  if (struck !== undefined) throw broken(`”${struck.title}” har kommit in och kan inte tas bort ur begäran.`)
  const doubled = draft.items.find(
    ({ title }, index) => draft.items.findIndex((other) => nameKey(other.title) === nameKey(title)) !== index,
  )
  if (doubled !== undefined) refuseFields({ items: `”${doubled.title}” står två gånger.` })
  const first = received.map((item) => item.receivedOn ?? '').toSorted()[0] ?? null
  refuseFields(requestDateErrors(draft, first, today))

  const { items, ...fields } = emptyToNull(draft)
  const requests = recordedTable(context, 'informationRequest')
  const stored =
    before === null
      ? requests.insert({ ...fields, number: nextNumber(context, draft.requestedOn ?? today) })
      : requests.update(before.id, version, fields)
  saveItems(context, stored.id, items, before)
  return repo.byId(stored.id)
}

function saveItems(context: Context, requestId: string, items: Draft['items'], before: RequestRow | null): void {
  const table = recordedTable(context, 'informationRequestItem')
  const kept = new Set(items.map(({ id }) => id))
  for (const old of before?.items ?? []) {
    if (kept.has(old.id)) continue
    if (old.files > 0) throw broken(`Underlag hör till ”${old.title}”. Arkivera underlaget innan raden tas bort.`)
    table.remove(old.id, null)
  }
  for (const [position, { id, title }] of items.entries()) {
    const known = before?.items.some((old) => old.id === id) === true
    if (id !== null && known) table.update(id, null, { position, title })
    else table.insert({ requestId, position, title })
  }
}

/** The enhet is the utförare's, and the granskning is of the same utförare. */
function requireParty(context: Context, { providerId, unitId, reviewId }: Draft): void {
  recordedTable(context, 'provider').byId(providerId)
  if (unitId !== null && recordedTable(context, 'unit').byId(unitId).providerId !== providerId) {
    throw broken('Enheten hör till en annan utförare. Välj enhet på nytt.')
  }
  if (reviewId !== null && recordedTable(context, 'review').byId(reviewId).providerId !== providerId) {
    throw broken('Granskningen gäller en annan utförare. Välj utförare på nytt.')
  }
}

const nextNumber = ({ db, today }: Context, day: string): string => {
  const year = yearOf(day)
  return nextRequestNumber(year, requestRepo(db, today).numbersOfYear(year))
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
