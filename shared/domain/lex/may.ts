import { formatCount } from '../../text/format'
import { isBlank } from '../blank'
import { awaitsIvo, hasOpenMeasure, isInvestigated, isSettledElsewhere, isUnreported, type LexFacts } from './case'

/** What can be written in a case, one part at a time and in this order. */
export const lexParts = ['immediate', 'investigation', 'assessment', 'ivoReport', 'ivoDecision', 'measure'] as const
export type LexPart = (typeof lexParts)[number]

const closed = 'Ärendet är avslutat. Öppna det igen om något ska ändras.'

/** Why a part can't be written yet; empty when it can. */
export function reasonsNotToWrite(part: LexPart, facts: LexFacts): string[] {
  if (facts.closedOn !== null) return [closed]
  if (part === 'assessment' && facts.investigationStartedOn === null && !isInvestigated(facts)) {
    return ['Kan inte bedömas: utredningen är inte inledd.']
  }
  if (part === 'ivoReport' && facts.assessment === null && facts.reportedToIvo === null) {
    return ['Väntar på bedömningen: det som bedöms som allvarligt anmäls till IVO.']
  }
  if (part === 'ivoReport' && facts.assessment !== null && facts.assessment !== 'serious' && !facts.reportedToIvo) {
    return ['Behövs inte: händelsen är inte bedömd som allvarlig.']
  }
  if (part === 'ivoDecision' && facts.reportedToIvo !== true) return ['Ärendet är inte anmält till IVO.']
  return []
}

/**
 * Why a case can't be closed; empty when it can.
 * @param openAnalysisMeasures measures in its händelseanalys that are not done
 */
export function reasonsNotToClose(facts: LexFacts, openAnalysisMeasures: number): string[] {
  if (facts.closedOn !== null) return [closed]
  const lacking = [
    ...(isInvestigated(facts) ? [] : ['utredningen är inte klar']),
    ...(facts.assessment === null && !isSettledElsewhere(facts) ? ['bedömningen saknas'] : []),
    ...(isUnreported(facts) ? ['det är bedömt som allvarligt och inte anmält till IVO'] : []),
    ...(awaitsIvo(facts) ? ['IVO har inte beslutat'] : []),
    ...(hasOpenMeasure(facts) ? ['åtgärden är inte klar'] : []),
    ...(openAnalysisMeasures > 0
      ? [
          `${formatCount(openAnalysisMeasures, 'åtgärd i händelseanalysen är inte klar', 'åtgärder i händelseanalysen är inte klara')}`,
        ]
      : []),
  ]
  return lacking.length === 0 ? [] : [`Kan inte avslutas: ${lacking.join(', ')}.`]
}

/** What is wrong with what is written, by field: what one thing demands of another. Dates are checked by `lexDateErrors`. */
export function lexFactErrors(facts: LexFacts): Partial<Record<keyof LexFacts, string>> {
  const errors: Partial<Record<keyof LexFacts, string>> = {}
  const { assessment, investigationStartedOn, investigationDoneOn } = facts
  if (investigationDoneOn !== null && isBlank(facts.investigation)) {
    errors.investigation = 'Skriv vad utredningen visade innan den sätts som klar.'
  }
  if (
    (assessment === 'none' || assessment === 'misconduct') &&
    investigationStartedOn !== null &&
    investigationDoneOn === null
  ) {
    errors.assessment = 'Utredningen är inte klar. Bara det som är allvarligt kan bedömas innan dess.'
  }
  if (facts.measureDoneOn !== null && isBlank(facts.measure)) errors.measure = 'Skriv vilken åtgärd som är klar.'
  if (!isBlank(facts.measure) && isBlank(facts.measureResponsible)) {
    errors.measureResponsible = 'Ange vem som ansvarar för åtgärden (roll).'
  }
  if (!isBlank(facts.measure) && facts.measureDueOn === null && facts.measureDoneOn === null) {
    errors.measureDueOn = 'Ange när åtgärden ska vara klar.'
  }
  return errors
}
