import type { OutcomeYear } from '../../../shared/contracts/outcome-years'
import { Outcome } from '../../../shared/contracts/values'
import { outcomeName } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { capital } from '../collect/review-words'

export const sourceWords = { register: 'registret', historik: 'Historik', both: 'registret och Historik' } as const

/** '2026 hittills': a year that has not ended is not set beside whole ones without a word. */
export const yearName = ({ year, ongoing }: OutcomeYear): string => (ongoing ? `${year} hittills` : String(year))

export const yearsExcel: ExcelColumn<OutcomeYear>[] = [
  { header: 'År', value: yearName },
  { header: 'Källa', value: ({ source }) => sourceWords[source], width: 24 },
  { header: 'Planerade', value: ({ planned }) => planned },
  { header: 'Genomförda', value: ({ completed }) => completed },
  { header: 'Bedömda', value: ({ assessed }) => assessed },
  ...Outcome.options.flatMap((outcome): ExcelColumn<OutcomeYear>[] => {
    const of = ({ outcomes }: OutcomeYear) => outcomes.find((one) => one.outcome === outcome)
    const word = capital(outcomeName(outcome, null))
    return [
      { header: word, value: (year) => (year.assessed === 0 ? null : (of(year)?.count ?? 0)) },
      { header: `${word}, procent`, value: (year) => (year.assessed === 0 ? null : (of(year)?.percent ?? 0)) },
    ]
  }),
  {
    header: 'Andra utfall',
    value: ({ outcomes }) =>
      outcomes.filter(({ outcome }) => outcome === null).reduce((sum, { count }) => sum + count, 0),
  },
]
