import type { DecisionLevel } from '../../contracts/act-values'
import type { SanctionStep } from '../../contracts/values'
import { sanctionStepNames } from '../../text/names'

/** 'Varningen', 'Vitet': the step as something already spoken of. */
const definite: Record<SanctionStep, string> = {
  completion: 'kompletteringen',
  rectification: 'begäran om rättelse',
  warning: 'varningen',
  warningWithPlan: 'varningen med åtgärdsplan',
  penalty: 'vitet',
  termination: 'hävningen',
}

export const definiteStep = (step: SanctionStep): string => definite[step]

export const capitalStep = (step: SanctionStep): string => capital(sanctionStepNames[step])

/** Who decides, as it stands after "beslutas av". */
export const deciderWords: Record<DecisionLevel, string> = {
  planner: 'planerare eller högre',
  manager: 'chef eller nämnd',
  committee: 'nämnden',
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
