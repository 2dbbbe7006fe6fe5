import type { DecisionLevel, Effect } from '../../contracts/act-values'
import type { Todo } from '../../contracts/act'
import type { SanctionStep } from '../../contracts/values'
import { sanctionStepNames } from '../../text/names'
import { addDays, type IsoDate } from '../iso-date'
import { todo } from '../todo'
import { isAnswered, verifyBy } from './standing'
import { definiteStep } from './words'

export interface WaitingStep {
  id: string
  reviewId: string
  who: string
  step: SanctionStep
  decidedOn: IsoDate
  deadlineOn: IsoDate | null
  result: string | null
  effect: Effect | null
  verifiedOn: IsoDate | null
  /** No later step has been taken: the case waits for this one. */
  isLatest: boolean
}

export interface WaitingProposal {
  id: string
  reviewId: string
  who: string
  step: SanctionStep
  level: DecisionLevel
  hasLetter: boolean
  /** How much is missing before it can be decided. */
  lacking: number
  /** The meeting that it is on. */
  meetsOn: IsoDate | null
}

const path = (reviewId: string): string => `/atgarda/sanktioner/${reviewId}`

/** Deadlines nearer than this are told while they still run. */
const aheadDays = 14

/** A deadline that comes or is out without result, and a varning that a visit is to verify; nothing for a step that a later one followed. */
export function stepTodo(step: WaitingStep, verifyDays: number, today: IsoDate): Todo[] {
  const { id, reviewId, who, deadlineOn, isLatest } = step
  if (!isLatest || deadlineOn === null) return []
  const words = { id: `sanction-${id}`, subject: who, path: path(reviewId) }
  const visitBy = verifyBy(step, verifyDays, today)
  if (visitBy !== null) {
    const sentence = `Fristen för ${definiteStep(step.step)} mot ${who} gick ut ${deadlineOn}: verifiera genom besök senast ${visitBy}.`
    return [todo({ ...words, sentence, action: 'Verifiera' }, visitBy, today)]
  }
  if (isAnswered(step)) return []
  if (deadlineOn < today) {
    const sentence = `Fristen för ${definiteStep(step.step)} mot ${who} gick ut ${deadlineOn}, och resultatet är inte registrerat.`
    return [todo({ ...words, sentence, action: 'Registrera' }, deadlineOn, today)]
  }
  if (deadlineOn > addDays(today, aheadDays)) return []
  const sentence = `Fristen för ${definiteStep(step.step)} mot ${who} går ut ${deadlineOn}.`
  return [todo({ ...words, sentence, action: 'Öppna' }, deadlineOn, today)]
}

/** A proposal waits for what it lacks, for its tjänsteskrivelse, and then for the decision. */
export function proposalTodo(
  { id, reviewId, who, step, level, hasLetter, lacking, meetsOn }: WaitingProposal,
  today: IsoDate,
): Todo {
  const words = { id: `sanction-proposal-${id}`, subject: who, path: path(reviewId) }
  const name = `Förslaget om ${sanctionStepNames[step]} mot ${who}`
  const when = meetsOn === null ? '' : ` till sammanträdet ${meetsOn}`
  if (level === 'committee' && !hasLetter) {
    return todo({ ...words, sentence: `${name} saknar tjänsteskrivelse${when}.`, action: 'Skriv' }, meetsOn, today)
  }
  if (lacking > 0) {
    const what = lacking === 1 ? 'en sak' : `${lacking} saker`
    return todo(
      { ...words, sentence: `${name} saknar ${what} innan det kan beslutas${when}.`, action: 'Öppna' },
      meetsOn,
      today,
    )
  }
  const sentence = meetsOn === null ? `${name} väntar på beslut.` : `${name} beslutas av nämnden ${meetsOn}.`
  return todo({ ...words, sentence, action: level === 'committee' ? 'Öppna' : 'Besluta' }, meetsOn, today)
}
