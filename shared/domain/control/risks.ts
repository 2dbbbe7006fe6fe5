import { bandOf, needsTreatment, type RiskScale, riskValue } from '../risk'

/** What the rule looks at: the values, on the scale that the risk was valued with. */
export interface ControllableRisk {
  id: string
  number: number
  likelihood: number
  consequence: number
}

/**
 * Whether a risk must have a kontrollmoment: the highest band, or a konsekvens so grave that the product doesn't matter –
 * the same demand as on treatment in a riskanalys, since a risk that must be treated must also be watched.
 */
export const mustBeControlled = (
  scale: RiskScale,
  risk: Pick<ControllableRisk, 'likelihood' | 'consequence'>,
): boolean => needsTreatment(scale, risk)

/**
 * The risks of a plan's portfolios that must have a kontrollmoment and have none. One portfolio can feed several plans: a
 * kontrollmoment in any plan of the year is enough.
 * @param controlled ids of the risks that some plan of the year has a kontrollmoment for
 */
export function uncontrolledRisks<Risk extends ControllableRisk & { scale: RiskScale }>(
  risks: readonly Risk[],
  controlled: ReadonlySet<string>,
): Risk[] {
  return risks.filter((risk) => mustBeControlled(risk.scale, risk) && !controlled.has(risk.id))
}

/** '12 Hög': a riskvärde with its band's word. */
export function valueInWords(scale: RiskScale, risk: Pick<ControllableRisk, 'likelihood' | 'consequence'>): string {
  const value = riskValue(risk.likelihood, risk.consequence)
  return `${value} ${bandOf(scale, value).word}`
}
