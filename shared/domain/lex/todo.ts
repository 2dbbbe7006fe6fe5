import type { Todo } from '../../contracts/act'
import type { LexKind } from '../../contracts/lex'
import { lexKindNames } from '../../text/lex-names'
import { addMonths, type IsoDate } from '../iso-date'
import { todo } from '../todo'
import { hasOpenMeasure, isInvestigated, isUnreported, type LexFacts } from './case'

/**
 * Whole months from the report that an investigation may take before it is pointed out. Our own measure: no law that the
 * program cites gives one.
 */
export const investigationMonths = 2

/** The last day on which an investigation is not pointed out as old. */
export const investigationDueOn = (reportedOn: IsoDate): IsoDate => addMonths(reportedOn, investigationMonths)

interface WaitingCase extends LexFacts {
  id: string
  kind: LexKind
  number: string
  /** The enhet, else the utförare; null where neither is told. */
  who: string | null
}

export const lexPath = (kind: LexKind, id: string): string =>
  `/samla-in/${kind === 'lexSarah' ? 'lex-sarah' : 'lex-maria'}/${id}`

/** What a case waits for that must not wait: grave and unreported, an old investigation, a late measure. */
export function lexTodos(lexCase: WaitingCase, today: IsoDate): Todo[] {
  const { id, kind, number, who, reportedOn, measureDueOn } = lexCase
  const subject = `${lexKindNames[kind]} ${number}`
  const about = who === null ? subject : `${subject} (${who})`
  const at = (part: string) => ({ id: `${kind}-${part}-${id}`, subject, path: lexPath(kind, id) })
  if (lexCase.closedOn !== null) return []
  const rows: Todo[] = []
  if (isUnreported(lexCase)) {
    const sentence = `${about} är bedömd som allvarlig och inte anmäld till IVO.`
    rows.push({
      ...todo({ ...at('ivo'), sentence, action: 'Anmäl' }, null, today),
      dueLabel: 'snarast',
      dueDegree: 'late',
    })
  }
  const dueOn = investigationDueOn(reportedOn)
  if (!isInvestigated(lexCase) && dueOn < today) {
    const sentence = `${about} rapporterades ${reportedOn}, och utredningen är inte klar efter två månader, som är vårt eget mått.`
    rows.push(todo({ ...at('investigation'), sentence, action: 'Utred' }, dueOn, today))
  }
  if (hasOpenMeasure(lexCase) && measureDueOn !== null && measureDueOn < today) {
    const sentence = `${about}: åtgärden skulle vara klar ${measureDueOn} och är inte klar.`
    rows.push(todo({ ...at('measure'), sentence, action: 'Öppna' }, measureDueOn, today))
  }
  return rows
}

/** The gravest of what must not wait, for the list and the case's page; null when nothing does. */
export function lexWarning(facts: LexFacts, today: IsoDate): string | null {
  if (facts.closedOn !== null) return null
  if (isUnreported(facts)) return 'Bedömt som allvarligt och inte anmält till IVO.'
  if (!isInvestigated(facts) && investigationDueOn(facts.reportedOn) < today) {
    return 'Utredningen är inte klar två månader efter rapporten.'
  }
  if (hasOpenMeasure(facts) && facts.measureDueOn !== null && facts.measureDueOn < today) {
    return `Åtgärden skulle vara klar ${facts.measureDueOn}.`
  }
  return null
}
