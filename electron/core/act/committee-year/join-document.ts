import { yearOf } from '../../../../shared/domain/iso-date'
import type { DocumentRecord } from '../../../../shared/contracts/report'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { type ItemRecord, itemRepo } from './item-repo'

/**
 * A document that was just written is joined to the item that waits for its kind, when exactly one does: nobody then has
 * to say it twice. A newer version takes the place of one that has not been sent.
 */
export function joinToMeeting(context: Context, document: DocumentRecord): void {
  const { committeeId, kind, proposalId } = document
  if (committeeId === null) return
  const waiting = itemRepo(context.db)
    .waitingFor(committeeId, kind, context.today)
    .filter((item) => item.sentOn === null && item.proposalId === proposalId && fitsYear(item, document))
  const [first, second] = waiting
  if (first === undefined || second !== undefined) return
  recordedTable(context, 'meetingItem').update(first.id, null, { documentId: document.id })
}

/** An item that names a year is about that one: 'Ej verkställda beslut, kvartal 3 2026'. */
const fitsYear = ({ title }: ItemRecord, { year, createdAt }: DocumentRecord): boolean => {
  const named = [...title.matchAll(/\b20\d{2}\b/g)].map(([words]) => Number(words))
  return named.length === 0 || named.includes(year) || named.includes(yearOf(createdAt.slice(0, 10)))
}
