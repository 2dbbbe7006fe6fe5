import type { Severity } from '../../contracts/values'
import { formatCount } from '../../text/format'
import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'
import { inChains } from './causes'

interface Written {
  question: string | null
  course: string | null
  conclusion: string | null
}

interface WrittenCause {
  id: string
  parentId: string | null
  category: Parameters<typeof inChains>[0][number]['category']
  position: number
  measure: string | null
}

/**
 * What a händelseanalys lacks before it can be set as done: what happened, why at least one step down, and what is learnt.
 * A chain of causes ends in a measure, or was not followed far enough.
 */
export function lacksInAnalysis({ question, course, conclusion }: Written, causes: readonly WrittenCause[]): string[] {
  const roots = inChains(causes).filter(({ deeper }) => deeper === 0)
  const withoutMeasure = roots.filter(({ cause }) => isBlank(cause.measure)).length
  const lacking = [
    ...(isBlank(question) ? ['frågeställningen saknas'] : []),
    ...(isBlank(course) ? ['händelseförloppet saknas'] : []),
    ...(causes.length === 0 ? ['ingen orsak är angiven'] : []),
    ...(withoutMeasure > 0
      ? [`${formatCount(withoutMeasure, 'grundorsak saknar', 'grundorsaker saknar')} åtgärd`]
      : []),
    ...(isBlank(conclusion) ? ['slutsatsen saknas'] : []),
  ]
  return lacking.length === 0 ? [] : [`Kan inte sättas som klar: ${lacking.join(', ')}.`]
}

/** An avvikelse is analysed when it is serious; a lex Sarah and a lex Maria always may be. */
export const reasonsNotToAnalyse = (severity: Severity | null): string[] =>
  severity === 'serious'
    ? []
    : ['Händelseanalys görs av avvikelser som är allvarliga. Ändra allvarlighetsgraden först.']

/** What is wrong with a cause, by field: a measure has somebody who answers for it and a day, and is not done ahead of today. */
export function causeErrors(
  cause: { measure: string | null; responsible: string | null; dueOn: IsoDate | null; doneOn: IsoDate | null },
  happenedOn: IsoDate,
  today: IsoDate,
): Partial<Record<'measure' | 'responsible' | 'dueOn' | 'doneOn', string>> {
  const { measure, responsible, dueOn, doneOn } = cause
  const errors: ReturnType<typeof causeErrors> = {}
  if (isBlank(measure)) {
    if (dueOn !== null || doneOn !== null) errors.measure = 'Skriv åtgärden som dagarna gäller, eller töm dem.'
    return errors
  }
  if (isBlank(responsible)) errors.responsible = 'Ange vem som ansvarar för åtgärden (roll).'
  if (dueOn === null && doneOn === null) errors.dueOn = 'Ange när åtgärden ska vara klar.'
  if (dueOn !== null && dueOn < happenedOn) errors.dueOn = `Fristen ligger före händelsen ${happenedOn}. Rätta datumet.`
  if (doneOn !== null && doneOn > today) errors.doneOn = 'Dagen har inte varit än. Rätta datumet.'
  else if (doneOn !== null && doneOn < happenedOn) {
    errors.doneOn = `Åtgärden kan inte vara klar före händelsen ${happenedOn}. Rätta datumet.`
  }
  return errors
}
