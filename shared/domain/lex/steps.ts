import { isBlank } from '../blank'
import { hasOpenMeasure, isInvestigated, isSettledElsewhere, isUnreported, type LexFacts } from './case'

/** done: made; now: what the case waits for; later: its turn has not come; unknown: not told; none: not needed here. */
export type LexStepState = 'done' | 'now' | 'later' | 'unknown' | 'none'

export const lexSteps = [
  'report',
  'immediate',
  'investigation',
  'assessment',
  'ivoReport',
  'ivoDecision',
  'measure',
  'closed',
] as const
export type LexStep = (typeof lexSteps)[number]

/** How every step of a case stands, in the order they are taken. */
export function stepsOf(facts: LexFacts): Array<{ step: LexStep; state: LexStepState }> {
  const states = { ...statesOf(facts) }
  if (facts.closedOn === null) {
    const waiting = lexSteps.find((step) => states[step] === 'later' && step !== 'immediate' && step !== 'measure')
    const last = waiting === 'closed' && hasOpenMeasure(facts) ? 'measure' : waiting
    const first = isUnreported(facts) ? 'ivoReport' : last
    if (first !== undefined) states[first] = 'now'
  }
  return lexSteps.map((step) => ({ step, state: states[step] }))
}

function statesOf(facts: LexFacts): Record<LexStep, LexStepState> {
  const elsewhere = isSettledElsewhere(facts)
  const isOver = facts.closedOn !== null
  const waits = (isDone: boolean): LexStepState => (isDone ? 'done' : elsewhere || isOver ? 'unknown' : 'later')
  const goesToIvo = facts.reportedToIvo === true || facts.assessment === 'serious'
  const ivo = (isDone: boolean): LexStepState =>
    isDone ? 'done' : goesToIvo || facts.reportedToIvo === null ? waits(false) : 'none'
  const isJudgedMild = facts.assessment === 'none' || facts.assessment === 'misconduct'
  return {
    report: 'done',
    immediate: waits(!isBlank(facts.immediateMeasures)),
    investigation: waits(isInvestigated(facts) && !elsewhere),
    assessment: waits(facts.assessment !== null),
    ivoReport: isJudgedMild && facts.reportedToIvo !== true ? 'none' : ivo(facts.reportedToIvo === true),
    ivoDecision:
      isJudgedMild && facts.reportedToIvo !== true
        ? 'none'
        : ivo(!isBlank(facts.ivoDecision) || facts.ivoDecisionOn !== null),
    measure: isBlank(facts.measure) ? (isOver ? 'none' : 'later') : facts.measureDoneOn === null ? 'later' : 'done',
    closed: isOver ? 'done' : 'later',
  }
}
