import type { Input } from '../../../../shared/contracts'
import { reasonsNotToMoveItem, reasonsNotToRemoveItem } from '../../../../shared/domain/committee-year/item'
import { AppError } from '../../../../shared/errors'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFields } from '../../register/save-record'
import { decisionRepo } from './decision-repo'
import { itemRepo } from './item-repo'

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })

/** Something that goes to a meeting: new (`id` null, last on the list) or changed. */
export const saveMeetingItem: Handler<'act.saveMeetingItem'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'meetingItem')
  refuseCancelled(context, draft.meetingId)
  refuseLinks(context, draft)
  if (id === null) {
    const position = itemRepo(context.db).idsInOrder(draft.meetingId).length + 1
    return { id: table.insert({ ...draft, position }).id }
  }
  const before = table.byId(id)
  if (before.meetingId !== draft.meetingId) refuseMove(context, id)
  const decided = decisionRepo(context.db).settling('itemId', id)
  if (decided !== undefined && (before.documentId !== draft.documentId || before.proposalId !== draft.proposalId)) {
    throw broken(
      `Ärendet är beslutat (${decided.paragraph}). Det som beslutet gäller kan inte bytas. Inget har sparats.`,
    )
  }
  return { id: table.update(id, version, draft).id }
}

function refuseCancelled(context: Context, meetingId: string): void {
  const meeting = recordedTable(context, 'committeeMeeting').byId(meetingId)
  if (meeting.cancelledOn !== null || meeting.archivedAt !== null) {
    refuseFields({ meetingId: `Sammanträdet ${meeting.heldOn} är inställt. Välj ett annat.` })
  }
}

/** What is pointed at exists, and a prepared step is still open. */
function refuseLinks(
  context: Context,
  { documentId, proposalId, planId }: Input<'act.saveMeetingItem'>['draft'],
): void {
  const gone = (field: string) => refuseFields({ [field]: 'Det du valde finns inte längre. Välj på nytt.' })
  if (documentId !== null && recordedTable(context, 'document').find(documentId) === undefined) gone('documentId')
  if (proposalId !== null && recordedTable(context, 'sanctionProposal').find(proposalId) === undefined) {
    gone('proposalId')
  }
  if (planId !== null && recordedTable(context, 'followUpPlan').find(planId) === undefined) gone('planId')
}

function refuseMove(context: Context, id: string): void {
  const paragraph = decisionRepo(context.db).settling('itemId', id)?.paragraph ?? null
  const [reason] = reasonsNotToMoveItem({ paragraph })
  if (reason !== undefined) throw broken(`${reason} Inget har flyttats.`)
}

/** To another meeting, or to another place in the same; the rest keep their order. */
export const moveMeetingItems: Handler<'act.moveMeetingItems'> = (context, { items, meetingId, beforeId }) => {
  const table = recordedTable(context, 'meetingItem')
  const moved = items.map(({ id }) => id)
  for (const { id, version } of items) {
    if (table.byId(id).meetingId === meetingId) continue
    refuseCancelled(context, meetingId)
    refuseMove(context, id)
    table.update(id, version, { meetingId })
  }
  const staying = itemRepo(context.db)
    .idsInOrder(meetingId)
    .filter((id) => !moved.includes(id))
  const at = beforeId === null ? staying.length : staying.indexOf(beforeId)
  const order = staying.toSpliced(at === -1 ? staying.length : at, 0, ...moved)
  for (const [index, id] of order.entries()) table.update(id, null, { position: index + 1 })
  return null
}

export const removeMeetingItem: Handler<'act.removeMeetingItem'> = (context, { id, version }) => {
  const item = itemRepo(context.db).byId(id)
  const decision = decisionRepo(context.db).ofItems([id]).at(-1)
  const [reason] = reasonsNotToRemoveItem({ paragraph: decision?.paragraph ?? null, sentOn: item?.sentOn ?? null })
  if (reason !== undefined) throw broken(`${reason} Inget har tagits bort.`)
  // A decision that was archived keeps its words, and no longer its item.
  for (const { id: decisionId } of decisionRepo(context.db).archivedOfItem(id)) {
    recordedTable(context, 'committeeDecision').update(decisionId, null, { itemId: null })
  }
  recordedTable(context, 'meetingItem').remove(id, version)
  return null
}
