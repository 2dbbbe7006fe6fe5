import type { ItemState } from '../../contracts/committee-year'
import type { MeetingItemKind } from '../../contracts/act-values'
import type { IsoDate } from '../iso-date'
import { isHeld } from './meeting'

export interface ItemFacts {
  kind: MeetingItemKind
  /** A document of some kind is expected. */
  expectsDocument: boolean
  hasDocument: boolean
  /** The day its document was first sent to the nämnd. */
  sentOn: IsoDate | null
  /** The § under which it was decided; null while nothing is recorded. */
  paragraph: string | null
}

/** Where an item stands, seen from its meeting and today. */
export function itemState(
  item: ItemFacts,
  meeting: { heldOn: IsoDate; cancelledOn: IsoDate | null },
  today: IsoDate,
): ItemState {
  if (item.paragraph !== null) return 'decided'
  if (meeting.cancelledOn !== null) return 'stranded'
  if (isHeld(meeting, today)) return item.kind === 'decision' ? 'undecided' : 'told'
  if (item.hasDocument) return item.sentOn === null ? 'written' : 'ready'
  return item.expectsDocument ? 'toWrite' : 'ready'
}

/** Why an item can't be taken away: what the nämnd has got or decided stays. */
export function reasonsNotToRemoveItem({ paragraph, sentOn }: Pick<ItemFacts, 'paragraph' | 'sentOn'>): string[] {
  if (paragraph !== null) return [`Ärendet är beslutat (${paragraph}) och kan inte tas bort.`]
  if (sentOn !== null) {
    return [`Dokumentet skickades till nämnden ${sentOn}. Ångra utskicket i Dokument först, om det blev fel.`]
  }
  return []
}

/** Why an item can't go to another meeting. Within its own it can always change place. */
export const reasonsNotToMoveItem = ({ paragraph }: Pick<ItemFacts, 'paragraph'>): string[] =>
  paragraph === null ? [] : [`Ärendet är beslutat (${paragraph}) och kan inte flyttas till ett annat sammanträde.`]
