import type { Severity } from '../../../shared/contracts/values'
import { nameKey } from '../../../shared/domain/name-key'
import type { Figure } from '../../documents/content/figure'
import type { Findings } from '../../documents/contract-report/view-model'
import { groupBy } from '../group-by'
import type { FindingDetail } from './report-repo'
import { traced } from './traced'

/** How many examples are offered; the document prints the first of them. */
const EXAMPLES = 6

/** The brister of a group counted per area and severity; areas are the same without regard to case. */
export function findingsFigures(findings: readonly FindingDetail[], where: string): Findings {
  const brister = (rows: readonly FindingDetail[], what: string): Figure =>
    traced(rows.length, `${what}, ${where}`, 'finding', rows)
  const reviews = [...new Set(findings.map(({ reviewId }) => reviewId))].map((id) => ({ id }))
  return {
    total: brister(findings, 'Brister'),
    reviews: traced(reviews.length, `Uppföljningar med minst en brist, ${where}`, 'review', reviews),
    mended: brister(
      findings.filter(({ mended }) => mended),
      'Åtgärdade brister',
    ),
    areas: [...groupBy(findings, ({ area }) => nameKey(area)).values()].map((rows) => {
      const area = rows[0]?.area ?? ''
      const graded = (severity: Severity) => rows.filter((row) => row.severity === severity)
      return {
        area,
        minor: brister(graded('minor'), `Ringa brister inom ${area}`),
        moderate: brister(graded('moderate'), `Måttliga brister inom ${area}`),
        serious: brister(graded('serious'), `Allvarliga brister inom ${area}`),
        total: brister(rows, `Brister inom ${area}`),
      }
    }),
    examples: findings.slice(0, EXAMPLES).map(({ description }) => description),
  }
}
