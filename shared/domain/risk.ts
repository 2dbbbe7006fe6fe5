import type { RuleCheck } from '../errors'

/** Colour bands in their fixed order; a band's word and threshold are the municipality's. */
export type BandLevel = 'low' | 'mid' | 'high'

/**
 * How a municipality values risk. Every analysis keeps the scale it was made with.
 * `bands` in rising order: `from` is the lowest riskvärde of the band.
 */
export interface RiskScale {
  size: 3 | 4 | 5
  likelihoodLabels: string[]
  consequenceLabels: string[]
  bands: Array<{ level: BandLevel; word: string; from: number; demand: string }>
  /** From this konsekvens a treatment must always be stated, whatever the product; null never. */
  treatmentFromConsequence: number | null
}

const demands = {
  low: 'Bevakas i ordinarie arbete',
  mid: 'Åtgärd planeras under året',
  high: 'Åtgärd krävs, följs i planen',
}

const bandsFrom = (mid: number, high: number): RiskScale['bands'] => [
  { level: 'low', word: 'Låg', from: 1, demand: demands.low },
  { level: 'mid', word: 'Medel', from: mid, demand: demands.mid },
  { level: 'high', word: 'Hög', from: high, demand: demands.high },
]

/** The scale a new municipality starts with, by size (Socialstyrelsen/SKR: deeper analysis from 8 on a 4×4 scale). */
export const defaultScales: Record<3 | 4 | 5, RiskScale> = {
  3: {
    size: 3,
    likelihoodLabels: ['Liten', 'Möjlig', 'Stor'],
    consequenceLabels: ['Mindre', 'Betydande', 'Allvarlig'],
    bands: bandsFrom(3, 6),
    treatmentFromConsequence: 3,
  },
  4: {
    size: 4,
    likelihoodLabels: ['Mycket liten', 'Liten', 'Stor', 'Mycket stor'],
    consequenceLabels: ['Mindre', 'Måttlig', 'Betydande', 'Katastrofal'],
    bands: bandsFrom(4, 8),
    treatmentFromConsequence: 4,
  },
  5: {
    size: 5,
    likelihoodLabels: ['Mycket liten', 'Liten', 'Möjlig', 'Stor', 'Mycket stor'],
    consequenceLabels: ['Försumbar', 'Mindre', 'Måttlig', 'Betydande', 'Katastrofal'],
    bands: bandsFrom(5, 12),
    treatmentFromConsequence: 5,
  },
}

/** riskvärde = sannolikhet × konsekvens, both 1–size. */
export const riskValue = (likelihood: number, consequence: number): number => likelihood * consequence

/** The band that a riskvärde falls in. */
export function bandOf(scale: RiskScale, value: number): RiskScale['bands'][number] {
  const band = scale.bands.filter(({ from }) => value >= from).at(-1) ?? scale.bands[0]
  if (band === undefined) throw new Error('A risk scale has at least one band')
  return band
}

/**
 * '8–16', '4–6': the riskvärden of a band that can occur on its scale (5 and 7 are no product of two steps up to 4).
 * '–' where no product falls in the band.
 */
export function bandSpan(scale: RiskScale, level: BandLevel): string {
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  const values = steps
    .flatMap((likelihood) => steps.map((consequence) => riskValue(likelihood, consequence)))
    .filter((value) => bandOf(scale, value).level === level)
  if (values.length === 0) return '–'
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? `${low}` : `${low}–${high}`
}

/** Whether a scale holds together: as many labels as steps, bands rising from 1 within the scale. */
export function checkScale(scale: RiskScale): RuleCheck {
  const top = scale.size * scale.size
  if (scale.likelihoodLabels.length !== scale.size || scale.consequenceLabels.length !== scale.size) {
    return {
      ok: false,
      reason: `Skalan har ${scale.size} steg: ange ${scale.size} ord för sannolikhet och ${scale.size} för konsekvens.`,
    }
  }
  if ([...scale.likelihoodLabels, ...scale.consequenceLabels].some((label) => label.trim() === '')) {
    return { ok: false, reason: 'Varje steg på skalan behöver ett ord.' }
  }
  if (scale.bands[0]?.from !== 1) return { ok: false, reason: 'Den lägsta nivån ska börja på riskvärde 1.' }
  const rising = scale.bands.every((band, index) => index === 0 || band.from > (scale.bands[index - 1]?.from ?? 0))
  if (!rising || scale.bands.some(({ from }) => from > top)) {
    return { ok: false, reason: `Gränserna ska stiga och ligga mellan 1 och ${top}.` }
  }
  return { ok: true }
}

/** The values of a risk before and after treatment, each 1–size. */
export interface RiskValues {
  likelihood: number
  consequence: number
  residualLikelihood: number | null
  residualConsequence: number | null
}

/** Whether the values lie on the scale; after treatment both are given or neither. */
export function checkRiskValues(scale: RiskScale, risk: RiskValues): RuleCheck {
  if ((risk.residualLikelihood === null) !== (risk.residualConsequence === null)) {
    return { ok: false, reason: 'Ange både sannolikhet och konsekvens efter åtgärd, eller ingen av dem.' }
  }
  const { likelihood, consequence, residualLikelihood, residualConsequence } = risk
  const given = [likelihood, consequence, residualLikelihood, residualConsequence].filter((step) => step !== null)
  return given.every((step) => Number.isInteger(step) && step >= 1 && step <= scale.size)
    ? { ok: true }
    : { ok: false, reason: `Analysens skala har ${scale.size} steg. Ange värden mellan 1 och ${scale.size}.` }
}

/** Order of a risk list: highest riskvärde first, then the graver konsekvens, then by number. */
export function compareRisks(
  a: Pick<RiskFacts, 'number' | 'likelihood' | 'consequence'>,
  b: Pick<RiskFacts, 'number' | 'likelihood' | 'consequence'>,
): number {
  return (
    riskValue(b.likelihood, b.consequence) - riskValue(a.likelihood, a.consequence) ||
    b.consequence - a.consequence ||
    a.number - b.number
  )
}

/** The parts of a risk that the rules look at. */
export interface RiskFacts {
  number: number
  likelihood: number
  consequence: number
  treatment: string | null
  responsible: string | null
  residualLikelihood: number | null
  residualConsequence: number | null
}

/** Whether a treatment must be stated: the highest band, or a konsekvens so grave that the product doesn't matter. */
export function needsTreatment(scale: RiskScale, risk: Pick<RiskFacts, 'likelihood' | 'consequence'>): boolean {
  const grave = scale.treatmentFromConsequence !== null && risk.consequence >= scale.treatmentFromConsequence
  return grave || bandOf(scale, riskValue(risk.likelihood, risk.consequence)).level === 'high'
}

/** Why an analysis can't be decided yet, each reason a sentence; empty when it can. */
export function reasonsNotToDecide(scale: RiskScale, risks: RiskFacts[]): string[] {
  if (risks.length === 0) return ['Analysen har inga risker än.']
  const reasons: string[] = []
  const withoutResponsible = risks.filter((risk) => (risk.responsible ?? '').trim() === '')
  if (withoutResponsible.length > 0) reasons.push(`${riskCount(withoutResponsible)} saknar ansvarig.`)
  const withoutTreatment = risks.filter((risk) => needsTreatment(scale, risk) && (risk.treatment ?? '').trim() === '')
  if (withoutTreatment.length > 0) reasons.push(`${riskCount(withoutTreatment)} kräver åtgärd men saknar den.`)
  return reasons
}

const riskCount = (risks: RiskFacts[]): string =>
  risks.length === 1 ? `Risk ${risks[0]?.number}` : `${risks.length} risker`
