import type { MeetingState } from '../../contracts/committee-year'
import type { IsoDate } from '../iso-date'

export interface MeetingDays {
  heldOn: IsoDate
  submitOn: IsoDate | null
  cancelledOn: IsoDate | null
}

/** A meeting is held from the morning of its day on: what it decided can be recorded the same day. */
export const isHeld = ({ heldOn, cancelledOn }: Pick<MeetingDays, 'heldOn' | 'cancelledOn'>, today: IsoDate): boolean =>
  cancelledOn === null && heldOn <= today

/** Where each meeting stands, in the order given. The first that is still to come is the next one of its nämnd. */
export function meetingStates(
  meetings: ReadonlyArray<Pick<MeetingDays, 'heldOn' | 'cancelledOn'> & { committeeId: string }>,
  today: IsoDate,
): MeetingState[] {
  const firstComing = new Map<string, IsoDate>()
  for (const { committeeId, heldOn, cancelledOn } of meetings) {
    if (cancelledOn !== null || heldOn <= today) continue
    const first = firstComing.get(committeeId)
    if (first === undefined || heldOn < first) firstComing.set(committeeId, heldOn)
  }
  return meetings.map((meeting) => {
    if (meeting.cancelledOn !== null) return 'cancelled'
    if (isHeld(meeting, today)) return 'held'
    return firstComing.get(meeting.committeeId) === meeting.heldOn ? 'next' : 'coming'
  })
}

/** What is wrong with a meeting's days, by field: the documents are in before it is held. */
export function meetingErrors({
  heldOn,
  submitOn,
}: Pick<MeetingDays, 'heldOn' | 'submitOn'>): Partial<Record<'submitOn', string>> {
  if (submitOn === null || submitOn <= heldOn) return {}
  return { submitOn: `Handlingarna ska in före sammanträdet ${heldOn}. Rätta ett av datumen.` }
}

/** Why a meeting can't be cancelled; null when it can. */
export function reasonNotToCancel(decisions: number, cancelledOn: IsoDate, today: IsoDate): string | null {
  if (cancelledOn > today) return 'Dagen har inte varit än. Registrera att sammanträdet är inställt när det är bestämt.'
  if (decisions === 0) return null
  return 'Beslut är registrerade på sammanträdet, och då har det hållits. Rätta besluten först om något blev fel.'
}

/** Why a meeting can't be taken away; null when it can. */
export function reasonNotToRemove(items: number, decisions: number): string | null {
  if (decisions > 0) return 'Beslut är registrerade på sammanträdet. Det kan inte tas bort.'
  if (items > 0) return 'Sammanträdet har ärenden. Flytta dem först, eller ställ in sammanträdet.'
  return null
}
