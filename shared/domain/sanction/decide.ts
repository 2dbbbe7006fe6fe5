import type { DecisionLevel } from '../../contracts/act-values'
import type { SanctionStep, Severity } from '../../contracts/values'
import { sanctionStepNames } from '../../text/names'
import { decisionLevelNames } from '../../text/act-names'
import { isWarningOrHigher, levelOfRole, mayDecide } from './ladder'
import { deciderWords } from './words'

/** What a proposal holds when it is to be decided. */
export interface ProposalFacts {
  step: SanctionStep
  deadlineOn: string | null
  demand: string | null
  consequence: string | null
  reason: string | null
  orderReason: string | null
  reportedToIvo: number | null
  ivoReason: string | null
  reportedToPolice: number | null
  policeReason: string | null
  /** Severity of every brist that it rests on. */
  severities: ReadonlyArray<Severity | null>
}

/** From varning on, and whenever a brist is serious, both reports are considered and the answers recorded. */
export const mustConsiderReports = ({ step, severities }: Pick<ProposalFacts, 'step' | 'severities'>): boolean =>
  isWarningOrHigher(step) || severities.includes('serious')

/** What the proposal lacks before anybody can decide it: each a sentence that says what to do. */
export function lackingInProposal(proposal: ProposalFacts, warnings: readonly string[]): string[] {
  const { step, severities } = proposal
  const lacking: string[] = []
  if (severities.length === 0) lacking.push('Välj minst en brist som steget gäller.')
  if (step !== 'termination') {
    if (blank(proposal.demand)) lacking.push('Skriv vad som krävs av utföraren.')
    if (proposal.deadlineOn === null) lacking.push('Ange en frist.')
    if (step !== 'completion' && blank(proposal.consequence)) {
      lacking.push('Skriv vad som följer om bristerna inte rättas till.')
    }
  }
  if (step !== 'completion' && blank(proposal.reason)) {
    lacking.push('Skriv skälen, och varför steget är proportionerligt.')
  }
  if (mustConsiderReports(proposal)) {
    const why = isWarningOrHigher(step) ? 'Från varning och uppåt' : 'När en brist är allvarlig'
    if (proposal.reportedToIvo === null || blank(proposal.ivoReason)) {
      lacking.push(`${why} ska en anmälan till IVO alltid prövas: svara ja eller nej och skriv skälet.`)
    }
    if (proposal.reportedToPolice === null || blank(proposal.policeReason)) {
      lacking.push(`${why} ska en polisanmälan alltid prövas: svara ja eller nej och skriv skälet.`)
    }
  }
  if (warnings.length > 0 && blank(proposal.orderReason)) lacking.push('Skriv skälet till avsteget från trappan.')
  return lacking
}

/**
 * Why this role can't decide the step; null when it can. A role of a planerare can't decide a hävning.
 * @param needed the lowest level that may decide the step, from the settings
 */
export function deciderProblem(
  step: SanctionStep,
  needed: DecisionLevel,
  role: string,
  paragraph: string | null,
): string | null {
  const level = levelOfRole(role, paragraph !== null)
  if (mayDecide(level, needed)) return null
  return `${article(step)} beslutas av ${deciderWords[needed]}, och rollen ”${role}” beslutar som ${decisionLevelNames[level]}. Ange den som har beslutat, eller ändra vem som får besluta under Inställningar, Bedömning och åtgärder.`
}

/** 'Ett vite', 'En hävning'. */
const article = (step: SanctionStep): string => `${step === 'penalty' ? 'Ett' : 'En'} ${sanctionStepNames[step]}`

const blank = (text: string | null): boolean => text === null || text.trim() === ''
