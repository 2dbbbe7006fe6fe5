import type { Indicator, IndicatorValue } from '../../../shared/contracts/indicator'
import { genderNames, indicatorDirectionNames, indicatorJudgementNames } from '../../../shared/text/collect-names'
import type { ExcelColumn } from '../../lib/excel-export'

/** As the import workbook's sheet Nyckeltal, with the judgement and what the value was before. */
export const valueExcel = ({ name, better, unit }: Indicator): ExcelColumn<IndicatorValue>[] => [
  { header: 'Nyckeltal', value: () => name, width: 50 },
  { header: 'År', value: (row) => row.year },
  { header: 'Grupp', value: (row) => row.groupName, width: 24 },
  { header: 'Kön', value: (row) => genderNames[row.gender] },
  { header: 'Värde', value: (row) => row.value },
  { header: 'Enhet', value: () => unit },
  { header: 'Bättre', value: () => better && indicatorDirectionNames[better] },
  { header: 'Källa', value: (row) => row.source, width: 24 },
  { header: 'Egen kommun mot gruppen', value: (row) => row.judgement && indicatorJudgementNames[row.judgement] },
  { header: 'Tidigare värde', value: (row) => row.corrections[0]?.earlierValue ?? null },
  { header: 'Rättat', value: (row) => row.corrections[0]?.correctedOn ?? null, kind: 'date' },
]
