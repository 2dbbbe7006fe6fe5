import type { IsoDate } from '../iso-date'

interface ForumFacts {
  heldOn: IsoDate
  participants: number | null
}

/** What is wrong with a meeting, by field: nobody has taken part in one that has not been. */
export function forumErrors(
  { heldOn, participants }: ForumFacts,
  today: IsoDate,
): Partial<Record<'participants', string>> {
  return heldOn > today && participants !== null
    ? { participants: 'Mötet har inte varit än. Fyll i antalet deltagare efteråt.' }
    : {}
}

export interface ForumSum {
  held: number
  planned: number
  participants: number | null
  told: number
}

/** The meetings in figures. Whose number of participants is unknown counts as a meeting, never as nobody. */
export function sumForums(forums: readonly ForumFacts[], today: IsoDate): ForumSum {
  const held = forums.filter(({ heldOn }) => heldOn <= today)
  const known = held.flatMap(({ participants }) => (participants === null ? [] : [participants]))
  return {
    held: held.length,
    planned: forums.length - held.length,
    participants: known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0),
    told: known.length,
  }
}
