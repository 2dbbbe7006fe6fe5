/**
 * One risk over the years: what, threatened requirement, cause, values 2025 and 2026 ("34" = sannolikhet 3,
 * konsekvens 4; '' = not in that year's analysis), treatment, responsible role, due month and day.
 */
export type RiskLine = readonly [
  risk: string,
  requirement: string | null,
  cause: string,
  values2025: string,
  values2026: string,
  treatment: string | null,
  responsible: string,
  due: string,
]
