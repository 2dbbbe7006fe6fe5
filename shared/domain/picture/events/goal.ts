import type { GoalKind } from '../../../contracts/values'
import { goalKindNames } from '../../../text/names'
import { capital, type EventReading, insideSentence, isEnded, joined } from './reading'

export interface GoalFacts {
  title: string
  kind: GoalKind | null
  year: number
  status: string | null
  comment: string | null
  givenBy: string | null
  /** What it points at besides the utförare: 'insatsen HVB'; null when it points at the utförare itself. */
  wider: string | null
}

/** Reached, or carried out: an uppdrag of an earlier year no longer asks for anything. */
const reached = /^(uppnå|genomför|uppfyll|nått)/i

/** An uppdrag that points here asks for attention until it is carried out; a mål is only shown. */
export function readGoal({ title, kind, year, status, comment, givenBy, wider }: GoalFacts): EventReading {
  const isOver = isEnded(status) || (status !== null && reached.test(status.trim()))
  return {
    words: `${capital(goalKindNames[kind ?? 'goal'])} ${year}: ${title}`,
    detail: joined(wider && `gäller ${wider}`, givenBy && `från ${givenBy}`, comment),
    state: status === null ? 'status saknas' : insideSentence(status),
    attention: kind === 'assignment' && !isOver,
  }
}
