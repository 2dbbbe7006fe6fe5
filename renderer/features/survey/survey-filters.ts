import { GenderOrTotal } from '../../../shared/contracts/collect-values'
import { type SurveySeries, SurveyVerdict } from '../../../shared/contracts/survey'
import { compareSv, matchesSearch } from '../../../shared/domain/swedish'
import { surveyVerdictNames } from '../../../shared/text/collect-names'
import { oneOf, type useAddressFilter } from '../../lib/use-address-filter'
import { capital } from '../register/form-values'
import { changeOf, genderHeadings } from './survey-words'

/** What the page is filtered by, as it stands in the address. */
export const filterNames = ['sok', 'omrade', 'kvalitet', 'undersokning', 'forandring', 'kon', 'fraga'] as const
export type Address = ReturnType<typeof useAddressFilter<(typeof filterNames)[number]>>

/** The area of results that are of all areas together. */
const allAreas = 'alla'

/** The rows of the chosen filters: `within` before the change is asked for, `rows` after. */
export function filtered({ values }: Address, series: readonly SurveySeries[]) {
  const gender = oneOf(GenderOrTotal.options, values.kon) ?? 'total'
  const verdict = oneOf(SurveyVerdict.options, values.forandring)
  const within = series.filter(
    (one) =>
      (values.omrade === null || (one.serviceAreaId ?? allAreas) === values.omrade) &&
      (values.kvalitet === null || one.qualityArea === values.kvalitet) &&
      (values.undersokning === null || one.survey === values.undersokning) &&
      matchesSearch(`${one.question} ${one.qualityArea ?? ''}`, values.sok ?? '') &&
      one.results.some((result) => result.gender === gender),
  )
  const rows = within.filter((one) => verdict === null || changeOf(one, gender)?.verdict === verdict)
  return { gender, verdict, within, rows }
}

/** The toolbar's filters; one with a single choice is left out. */
export function surveyFilters({ values, set }: Address, series: readonly SurveySeries[]) {
  const filter = (
    id: (typeof filterNames)[number],
    label: string,
    options: ReadonlyArray<{ value: string; label: string }>,
  ) => ({ id, label, options, value: values[id], onChange: (value: string | null) => set(id, value) })
  return [
    filter('omrade', 'Alla verksamhetsområden', areaOptions(series)),
    filter('kvalitet', 'Alla kvalitetsområden', wordsOf(series.map(({ qualityArea }) => qualityArea))),
    filter('undersokning', 'Alla undersökningar', wordsOf(series.map(({ survey }) => survey))),
    filter(
      'forandring',
      'Alla förändringar',
      SurveyVerdict.options.map((value) => ({ value, label: capital(surveyVerdictNames[value]) })),
    ),
  ].filter(({ options }) => options.length > 1)
}

/** Totalt, and the genders that any result is of. */
export const genderOptions = (series: readonly SurveySeries[]) =>
  (['total', 'woman', 'man', 'other'] as const)
    .filter(
      (gender) =>
        gender === 'total' || series.some(({ results }) => results.some((result) => result.gender === gender)),
    )
    .map((value) => ({ value, label: genderHeadings[value] }))

const wordsOf = (words: ReadonlyArray<string | null>) =>
  [...new Set(words.filter((word) => word !== null))].toSorted(compareSv).map((word) => ({ value: word, label: word }))

function areaOptions(series: readonly SurveySeries[]) {
  const areas = new Map(
    series.map(({ serviceAreaId, serviceAreaName }) => [
      serviceAreaId ?? allAreas,
      serviceAreaName ?? 'Alla tillsammans',
    ]),
  )
  return [...areas].map(([value, label]) => ({ value, label })).toSorted((a, b) => compareSv(a.label, b.label))
}
