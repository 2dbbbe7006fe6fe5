import { placeReader } from '../../../../shared/domain/finding-analysis/dimension'
import { qualityAreas } from '../../../../shared/text/names'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { GoodQuality, Organisation } from '../../../documents/quality-report/view-model'
import { judgedAreas } from '../../../../shared/domain/review-work/quality-areas'
import { nameKey } from '../../../../shared/domain/name-key'
import { gatherYears } from '../../assess/analysis/gather'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows } from './base'
import { lawsOnLastDay } from './laws'

const concepts = ['god kvalitet', 'god kvalitet LSS', 'god vård']

/** The kvalitetsområden that the nämnd's work is judged by, with the year's brister in each. */
export function goodQualityModel(context: Context, base: ReportBase, organisation: Organisation): GoodQuality {
  const { committeeId, year } = base
  const { now, before } = gatherYears(context, year, committeeId)
  const judged = new Set(organisation.areas.flatMap(({ lawBasis }) => judgedAreas('quality', lawBasis)))
  const names = qualityAreas.filter((name) => judged.size === 0 || judged.has(name))
  const placeOf = placeReader('qualityArea')
  const own = (facts: typeof now.findings, name: string) => facts.filter((fact) => placeOf(fact)?.key === nameKey(name))
  const figure = (facts: typeof now.findings, name: string, of: number) => {
    const rows = own(facts, name)
    return traced(rows.length, `Brister, ${name} ${of}`, 'finding', rows)
  }
  const done = (of: typeof now) => of.reviews.map((review) => ({ id: review.id }))
  return {
    laws: lawsOnLastDay(context, base, organisation, concepts),
    findings: comparedRows('Brister', 'finding', year, now.findings, before?.findings ?? null),
    reviews: comparedRows('Genomförda granskningar', 'review', year, done(now), before === null ? null : done(before)),
    areas: names.map((name) => ({
      name,
      findings: {
        now: figure(now.findings, name, year),
        before: before === null ? null : figure(before.findings, name, year - 1),
      },
    })),
  }
}
