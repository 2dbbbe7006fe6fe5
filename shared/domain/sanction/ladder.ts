import type { DecisionLevel } from '../../contracts/act-values'
import { SanctionStep } from '../../contracts/values'
import type { IsoDate } from '../iso-date'
import { lowerSv } from '../swedish'

/** The ladder from below (domain.md "Sanction ladder"). */
export const ladder: readonly SanctionStep[] = SanctionStep.options

const levels: readonly DecisionLevel[] = ['planner', 'manager', 'committee']

/** The place on the ladder, 0 at the bottom. */
export const heightOf = (step: SanctionStep): number => ladder.indexOf(step)

/** From varning on: followed up the year after, and never decided without IVO and police considered. */
export const isWarningOrHigher = (step: SanctionStep): boolean => heightOf(step) >= heightOf('warning')

/** A varning, with or without åtgärdsplan, and a vite are verified by a visit; after a hävning nothing is left to visit. */
export const isVerifiedByVisit = (step: SanctionStep): boolean => isWarningOrHigher(step) && step !== 'termination'

/** Does this level reach up to the one that is needed? */
export const mayDecide = (level: DecisionLevel, needed: DecisionLevel): boolean =>
  levels.indexOf(level) >= levels.indexOf(needed)

const committeeWords = /nämnd|utskott|fullmäktige|kommunstyrelse|ordförande/
const managerWords = /chef|direktör/

/**
 * The level that a role decides at, read from its own words: 'Socialnämnden' is a nämnd, 'enhetschef' a chef, any other
 * role a planerare. A decision with a § is a nämnd's whatever the role is called.
 */
export function levelOfRole(role: string, hasParagraph: boolean): DecisionLevel {
  const words = lowerSv(role)
  if (hasParagraph || (committeeWords.test(words) && !/sekreterare|handläggare/.test(words))) return 'committee'
  return managerWords.test(words) ? 'manager' : 'planner'
}

/** A step that is decided: enough of it to know how the case stands. */
export interface DecidedStep {
  step: SanctionStep
  decidedOn: IsoDate
}

/** The latest decided; of two on one day the higher. */
export const latestOf = <Step extends DecidedStep>(steps: readonly Step[]): Step | null =>
  steps.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn) || heightOf(a.step) - heightOf(b.step)).at(-1) ?? null

export const highestOf = <Step extends DecidedStep>(steps: readonly Step[]): Step | null =>
  steps.toSorted((a, b) => heightOf(a.step) - heightOf(b.step) || a.decidedOn.localeCompare(b.decidedOn)).at(-1) ?? null
