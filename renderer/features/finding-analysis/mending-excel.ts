import type { DayCount, MendingRow } from '../../../shared/contracts/finding-analysis'
import type { ExcelColumn } from '../../lib/excel-export'
import { severityWord } from './mending-tab'

const days = (what: string, of: (row: MendingRow) => DayCount | null): ExcelColumn<MendingRow>[] => [
  { header: `Dagar till ${what}, median`, value: (row) => of(row)?.median ?? null },
  { header: `Minst, ${what}`, value: (row) => of(row)?.least ?? null },
  { header: `Mest, ${what}`, value: (row) => of(row)?.most ?? null },
  { header: `Räknade, ${what}`, value: (row) => of(row)?.base ?? null },
]

export const mendingExcel: ExcelColumn<MendingRow>[] = [
  { header: 'Allvarlighetsgrad', value: ({ severity }) => severityWord(severity) },
  { header: 'Brister', value: (row) => row.findings },
  { header: 'Åtgärdade', value: (row) => row.mended },
  ...days('åtgärdad', ({ done }) => done),
  { header: 'Verifierade', value: (row) => row.verified },
  ...days('verifierad', ({ verification }) => verification),
  { header: 'Åtgärdade i tid', value: (row) => row.inTime },
  { header: 'Åtgärdade för sent', value: (row) => row.tooLate },
  { header: 'Utan frist eller dag', value: (row) => row.withoutDue },
  { header: 'Inte åtgärdade', value: (row) => row.notMended },
  { header: 'Varav sena', value: (row) => row.late },
]
