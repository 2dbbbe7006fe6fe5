import type { Severity } from '../../contracts/values'
import { formatCount } from '../../text/format'
import type { OpenFinding } from './facts'
import type { FactorDefinition } from './factor'

/** An unjudged brist counts as måttlig: unknown is never counted as good. */
const severityWeights: Record<Severity, number> = { serious: 3, moderate: 2, minor: 1 }
const unknownSeverityWeight = 2
const lateWeight = 1
/** Two late allvarliga brister give full points. */
const fullAt = 8

/** Brister that nobody has verified as mended, weighed by severity; one past its date weighs more. */
export const openFindingsFactor: FactorDefinition = {
  name: 'öppna brister',
  weightKey: 'openFindings',
  definition: 'Brister från tidigare granskningar som inte är verifierade som åtgärdade.',
  unit: 'brister',
  source: 'brister från granskningarna',
  scoring: 'Allvarlig väger 3, måttlig 2, ringa 1, obedömd 2, och 1 till när datumet har passerat. Full poäng vid 8.',
  share: ({ openFindings }) => Math.min(1, openFindings.reduce((sum, finding) => sum + weightOf(finding), 0) / fullAt),
  words: ({ openFindings }) => ({
    value: openFindings.length === 0 ? 'inga öppna' : countWords(openFindings, 'öppna'),
    because: sentence(openFindings),
  }),
}

const weightOf = ({ severity, late }: OpenFinding): number =>
  (severity === null ? unknownSeverityWeight : severityWeights[severity]) + (late ? lateWeight : 0)

function sentence(findings: OpenFinding[]): string {
  if (findings.length === 0) return 'Inga öppna brister är registrerade.'
  const late = findings.filter((finding) => finding.late).length
  const which = seriousWords(findings)
  const lateness = late === 0 ? '' : ` ${formatCount(late, 'har passerat sitt datum', 'har passerat sina datum')}.`
  return `${formatCount(findings.length, 'öppen brist', 'öppna brister')}${which}.${lateness}`
}

const countWords = (findings: OpenFinding[], many: string): string =>
  `${formatCount(findings.length, 'öppen', many)}${seriousWords(findings)}`

function seriousWords(findings: OpenFinding[]): string {
  const serious = findings.filter(({ severity }) => severity === 'serious').length
  if (serious === 0) return ''
  if (findings.length === 1) return ', allvarlig'
  return `, varav ${formatCount(serious, 'allvarlig', 'allvarliga')}`
}
