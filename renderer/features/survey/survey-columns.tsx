import type { GenderOrTotal } from '../../../shared/contracts/collect-values'
import type { SurveySeries } from '../../../shared/contracts/survey'
import { surveyVerdictNames } from '../../../shared/text/collect-names'
import type { ExcelColumn } from '../../lib/excel-export'
import type { Column } from '../../ui/table'
import { ChangeCell, ResultCell } from './result-cell'
import { areaOf, changeOf, genderHeadings, resultOf } from './survey-words'

/** Years beside each other for one gender or all; beside a panel only the latest two. */
export function surveyColumns(
  years: readonly number[],
  gender: GenderOrTotal,
  narrow: boolean,
): Column<SurveySeries>[] {
  const shown = narrow ? years.slice(-2) : years
  return [
    { id: 'area', header: 'Verksamhetsområde', width: narrow ? 10 : 14, grow: 2, key: true, cell: areaOf },
    ...shown.map((year) => ({
      id: String(year),
      header: String(year),
      width: 7.5,
      grow: 1,
      numeric: true,
      nowrap: true,
      cell: (row: SurveySeries) => <ResultCell result={resultOf(row, year, gender)} />,
    })),
    {
      id: 'change',
      header: 'Sedan förra mätningen',
      width: 12,
      grow: 1,
      cell: (row) => <ChangeCell change={changeOf(row, gender)} />,
    },
  ]
}

type ExcelRow = { series: SurveySeries; gender: GenderOrTotal }

/** One line a question, area and gender; share and number of answers in columns of their own. */
export const surveyExcel = (years: readonly number[]): ExcelColumn<ExcelRow>[] => [
  { header: 'Undersökning', value: ({ series }) => series.survey, width: 28 },
  { header: 'Fråga', value: ({ series }) => series.question, width: 50 },
  { header: 'Kvalitetsområde', value: ({ series }) => series.qualityArea, width: 28 },
  { header: 'Verksamhetsområde', value: ({ series }) => areaOf(series), width: 28 },
  { header: 'Kön', value: ({ gender }) => genderHeadings[gender] },
  ...years.flatMap((year): ExcelColumn<ExcelRow>[] => [
    {
      header: `${year}, positiva (%)`,
      value: ({ series, gender }) => {
        const result = resultOf(series, year, gender)
        return result?.withheld === true ? 'visas inte' : (result?.share ?? null)
      },
    },
    { header: `${year}, antal svar`, value: ({ series, gender }) => resultOf(series, year, gender)?.answers ?? null },
  ]),
  { header: 'Förändring (procentenheter)', value: ({ series, gender }) => changeOf(series, gender)?.points ?? null },
  { header: 'Felmarginal', value: ({ series, gender }) => changeOf(series, gender)?.margin ?? null },
  {
    header: 'Bedömning',
    value: ({ series, gender }) => {
      const change = changeOf(series, gender)
      return change === undefined ? null : surveyVerdictNames[change.verdict]
    },
    width: 20,
  },
  { header: 'Källa', value: ({ series }) => series.results.at(-1)?.source ?? null, width: 24 },
]
