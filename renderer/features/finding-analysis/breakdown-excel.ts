import type { FindingAnalysis, FindingAnalysisRow } from '../../../shared/contracts/finding-analysis'
import type { ExcelColumn } from '../../lib/excel-export'
import { capital } from '../collect/review-words'

/** The table as it stands; what is unknown is an empty cell. */
export function breakdownExcel(
  { beforeWords, rows }: FindingAnalysis,
  name: string,
): ExcelColumn<FindingAnalysisRow>[] {
  const hasRate = rows.some(({ rate }) => rate !== null)
  return [
    { header: capital(name), value: (row) => row.name, width: 40 },
    { header: 'Brister', value: (row) => row.count },
    { header: 'Andel, procent', value: (row) => row.percent },
    { header: capital(beforeWords), value: (row) => row.before },
    { header: 'Förändring', value: (row) => row.change },
    { header: 'Allvarliga', value: (row) => row.serious },
    { header: 'Inte åtgärdade', value: (row) => row.notMended },
    { header: 'Sena', value: (row) => row.late },
    ...(hasRate
      ? [
          { header: 'Genomförda granskningar', value: (row: FindingAnalysisRow) => row.rate?.reviews ?? null },
          { header: 'Brister per granskning', value: (row: FindingAnalysisRow) => row.rate?.perReview ?? null },
          {
            header: `Granskningar ${beforeWords}`,
            value: (row: FindingAnalysisRow) => row.rateBefore?.reviews ?? null,
          },
          {
            header: `Per granskning ${beforeWords}`,
            value: (row: FindingAnalysisRow) => row.rateBefore?.perReview ?? null,
          },
        ]
      : []),
  ]
}
