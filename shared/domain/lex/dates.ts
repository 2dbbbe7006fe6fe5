import type { IsoDate } from '../iso-date'
import type { LexFacts } from './case'

type DateField = {
  [Field in keyof LexFacts]: Field extends `${string}On` ? Field : never
}[keyof LexFacts]

/** A day and the one that it can't come before. */
const order: ReadonlyArray<readonly [later: DateField, earlier: DateField, sentence: string]> = [
  ['reportedOn', 'occurredOn', 'Rapporten kan inte vara gjord före händelsen'],
  ['investigationStartedOn', 'reportedOn', 'Utredningen kan inte ha inletts före rapporten'],
  ['investigationDoneOn', 'investigationStartedOn', 'Utredningen kan inte vara klar innan den inleddes'],
  ['investigationDoneOn', 'reportedOn', 'Utredningen kan inte vara klar före rapporten'],
  ['ivoReportedOn', 'reportedOn', 'Anmälan kan inte ha gjorts före rapporten'],
  ['ivoDecisionOn', 'ivoReportedOn', 'IVO kan inte ha beslutat före anmälan'],
  ['ivoDecisionOn', 'reportedOn', 'IVO kan inte ha beslutat före rapporten'],
  ['measureDueOn', 'reportedOn', 'Åtgärden kan inte ha en frist före rapporten'],
  ['measureDoneOn', 'reportedOn', 'Åtgärden kan inte vara klar före rapporten'],
  ['closedOn', 'reportedOn', 'Ärendet kan inte vara avslutat före rapporten'],
  ['closedOn', 'investigationDoneOn', 'Ärendet kan inte vara avslutat innan utredningen var klar'],
  ['closedOn', 'ivoDecisionOn', 'Ärendet kan inte vara avslutat före IVO:s beslut'],
  ['closedOn', 'measureDoneOn', 'Ärendet kan inte vara avslutat innan åtgärden var klar'],
]

/** A due day is meant to lie ahead. */
const mayLieAhead: readonly DateField[] = ['measureDueOn']

/** What is wrong with the days of a case, by field: each comes after what it follows from, and none lies ahead of today. */
export function lexDateErrors(facts: Pick<LexFacts, DateField>, today: IsoDate): Partial<Record<DateField, string>> {
  const errors: Partial<Record<DateField, string>> = {}
  const fields = [...new Set(order.flatMap(([later, earlier]) => [later, earlier]))]
  for (const field of fields) {
    const day = facts[field]
    if (day !== null && day > today && !mayLieAhead.includes(field)) {
      errors[field] = 'Dagen har inte varit än. Rätta datumet.'
    }
  }
  for (const [later, earlier, sentence] of order) {
    const [day, before] = [facts[later], facts[earlier]]
    if (day !== null && before !== null && day < before)
      errors[later] ??= `${sentence} ${before}. Rätta ett av datumen.`
  }
  return errors
}
