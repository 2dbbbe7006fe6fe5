import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { SurveyChange, SurveySeries } from '../../../shared/contracts/survey'
import { formatNumber } from '../../../shared/text/format'

/** As headings: 'Kvinnor', where the register's word is 'kvinna'. */
export const genderHeadings: Record<GenderOrTotal, string> = {
  total: 'Totalt',
  woman: 'Kvinnor',
  man: 'Män',
  other: 'Annat',
}

export const areaOf = ({ serviceAreaName }: SurveySeries): string => serviceAreaName ?? 'Alla verksamhetsområden'

export const resultOf = ({ results }: SurveySeries, year: number, gender: GenderOrTotal) =>
  results.find((one) => one.year === year && one.gender === gender)

export const changeOf = ({ changes }: SurveySeries, gender: GenderOrTotal): SurveyChange | undefined =>
  changes.find((one) => one.gender === gender)

/** '+14', '–9': percentage points. */
export const signed = (points: number): string => `${points > 0 ? '+' : ''}${formatNumber(points)}`

/** '+14 procentenheter sedan 2025, felmarginal 8,1'. */
export const changeSentence = ({ points, beforeYear, margin }: SurveyChange): string =>
  `${signed(points)} procentenheter sedan ${beforeYear}, felmarginal ${formatNumber(margin)}`
