import type { Check } from '../check'
import { agreementChecks } from './agreement-repo'
import { analyseChecks } from './analyse-repo'
import { assessChecks } from './assess-repo'
import { decisionChecks } from './decision-repo'
import { figureChecks } from './figure-repo'
import { findingChecks } from './finding-repo'
import { improvementChecks } from './improvement-repo'
import { planChecks } from './plan-repo'
import { registerChecks } from './register-repo'
import { reviewChecks } from './review-repo'
import { sanctionChecks } from './sanction-repo'
import { signalChecks } from './signal-repo'
import { yearChecks } from './year-repo'

/** Every check of Röntgen, in the order of the wheel. */
export const checks: readonly Check[] = [
  ...registerChecks,
  ...agreementChecks,
  ...analyseChecks,
  ...planChecks,
  ...yearChecks,
  ...reviewChecks,
  ...signalChecks,
  ...figureChecks,
  ...assessChecks,
  ...findingChecks,
  ...sanctionChecks,
  ...improvementChecks,
  ...decisionChecks,
]
