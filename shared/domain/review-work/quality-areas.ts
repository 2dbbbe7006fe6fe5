import type { ReviewKind } from '../../contracts/values'
import { qualityAreas } from '../../text/names'

const sol = qualityAreas.slice(0, 6)
const lss = qualityAreas.slice(6, 8)
const hsl = qualityAreas.slice(8)

/**
 * The kvalitetsområden that a granskning judges, by the law its verksamhetsområde rests on (domain.md, "qualityArea"): SoL's
 * six, LSS adds two, HSL four. MAS and MAR judge HSL's alone. An unknown basis is taken as SoL.
 */
export function judgedAreas(kind: ReviewKind, lawBasis: string | null): string[] {
  if (kind === 'healthCare') return [...hsl]
  const has = (law: RegExp): boolean => law.test(lawBasis ?? '')
  const isOnlyHsl = has(/HSL|hälso/i) && !has(/SoL|LSS|social/i)
  if (isOnlyHsl) return [...hsl]
  return [...sol, ...(has(/LSS/i) ? lss : []), ...(has(/HSL|hälso/i) ? hsl : [])]
}
