import { formatCount } from '../../text/format'
import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'

interface Days {
  startedOn: IsoDate | null
  decidedOn: IsoDate | null
  answerDueOn: IsoDate | null
  answeredOn: IsoDate | null
  closedOn: IsoDate | null
}

/** What is wrong with the days of a tillsyn, by field: each in its order, nothing but the answer's due day ahead of today. */
export function supervisionDateErrors(days: Days, today: IsoDate): Partial<Record<keyof Days, string>> {
  const errors: Partial<Record<keyof Days, string>> = {}
  const ahead = (field: keyof Days): void => {
    const day = days[field]
    if (day !== null && day > today) errors[field] = 'Dagen har inte varit än. Rätta datumet.'
  }
  const after = (later: keyof Days, earlier: keyof Days, sentence: string): void => {
    const [day, before] = [days[later], days[earlier]]
    if (day !== null && before !== null && day < before)
      errors[later] ??= `${sentence} ${before}. Rätta ett av datumen.`
  }
  for (const field of ['startedOn', 'decidedOn', 'answeredOn', 'closedOn'] as const) ahead(field)
  after('decidedOn', 'startedOn', 'Beslutet kan inte ligga före inledningen')
  after('answerDueOn', 'startedOn', 'Svaret kan inte behövas före inledningen')
  after('answeredOn', 'startedOn', 'Svaret kan inte ha lämnats före inledningen')
  after('closedOn', 'startedOn', 'Ärendet kan inte vara avslutat före inledningen')
  after('closedOn', 'decidedOn', 'Ärendet kan inte vara avslutat före beslutet')
  return errors
}

/** What is wrong with a demand, by field. */
export function demandErrors(
  demand: { measure: string | null; dueOn: IsoDate | null; doneOn: IsoDate | null },
  decidedOn: IsoDate | null,
  today: IsoDate,
): Partial<Record<'measure' | 'dueOn' | 'doneOn', string>> {
  const errors: ReturnType<typeof demandErrors> = {}
  const { measure, dueOn, doneOn } = demand
  if (doneOn !== null && doneOn > today) errors.doneOn = 'Dagen har inte varit än. Rätta datumet.'
  else if (doneOn !== null && decidedOn !== null && doneOn < decidedOn) {
    errors.doneOn = `Kravet kan inte vara uppfyllt före beslutet ${decidedOn}. Rätta datumet.`
  }
  if (dueOn !== null && decidedOn !== null && dueOn < decidedOn) {
    errors.dueOn = `Fristen ligger före beslutet ${decidedOn}. Rätta datumet.`
  }
  if (doneOn !== null && isBlank(measure)) errors.measure = 'Skriv vad som gjordes för att uppfylla kravet.'
  return errors
}

/** started: under way; answer: an answer is owed; demands: demands are left; toClose: nothing is left; closed. */
export const supervisionStages = ['started', 'answer', 'demands', 'toClose', 'closed'] as const
export type SupervisionStage = (typeof supervisionStages)[number]

export interface SupervisionState extends Days {
  demands: number
  openDemands: number
}

export const owesAnswer = ({ answerDueOn, answeredOn }: Pick<Days, 'answerDueOn' | 'answeredOn'>): boolean =>
  answerDueOn !== null && answeredOn === null

/** The same rule as SQL stands in electron/core/collect/supervision/supervision-sql.ts; a test holds the two together. */
export function supervisionStage(state: SupervisionState): SupervisionStage {
  if (state.closedOn !== null) return 'closed'
  if (owesAnswer(state)) return 'answer'
  if (state.openDemands > 0) return 'demands'
  return state.decidedOn === null ? 'started' : 'toClose'
}

/** Why a tillsyn can't be closed; empty when it can. */
export function reasonsNotToCloseSupervision(state: SupervisionState): string[] {
  if (state.closedOn !== null) return ['Ärendet är avslutat.']
  const lacking = [
    ...(state.decidedOn === null ? ['beslutet är inte registrerat'] : []),
    ...(owesAnswer(state) ? ['svaret är inte lämnat'] : []),
    ...(state.openDemands > 0 ? [formatCount(state.openDemands, 'krav är inte klart', 'krav är inte klara')] : []),
  ]
  return lacking.length === 0 ? [] : [`Kan inte avslutas: ${lacking.join(', ')}.`]
}
