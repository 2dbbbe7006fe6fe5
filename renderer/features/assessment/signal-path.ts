import type { AssessmentMaterial, SignalKind } from '../../../shared/contracts/assessment'

const pages: Record<SignalKind, string> = {
  feedback: '/samla-in/synpunkter',
  deviations: '/samla-in/avvikelser',
  experiences: '/samla-in/erfarenheter',
  lexSarah: '/samla-in/lex-sarah',
  lexMaria: '/samla-in/lex-sarah',
}

/** The register's list with exactly the rows that the figure counts. */
export function signalPath(kind: SignalKind, of: 'unit' | 'provider', material: AssessmentMaterial): string {
  const { unitId, providerId, serviceTypeId, since, until } = material
  const parts: Array<readonly [string, string | null]> = [
    ['flik', kind === 'lexMaria' ? 'lex-maria' : null],
    ['enhet', of === 'unit' ? unitId : null],
    ['utforare', of === 'provider' ? providerId : null],
    ['insats', of === 'provider' ? serviceTypeId : null],
    ['fran', since?.completedOn ?? null],
    ['till', until],
  ]
  const query = parts.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&')
  return `${pages[kind]}?${query}`
}
