import type { HoursMonth, HoursRow } from '../../../shared/contracts/service-hours'
import type { ExcelColumn } from '../../lib/excel-export'

type Line = HoursRow & { own: HoursMonth }

/** A line a month that anything is known of. */
export const hoursExcelRows = (rows: readonly HoursRow[]): Line[] =>
  rows.flatMap((row) => row.months.filter(({ id }) => id !== null).map((own) => ({ ...row, own })))

/** As the import workbook's sheet Timmar, with the deviation. */
export const hoursExcelColumns: ExcelColumn<Line>[] = [
  { header: 'Utförare', value: (line) => line.providerName, width: 30 },
  { header: 'Avtalsnummer', value: (line) => line.agreementNumber },
  { header: 'Insats', value: (line) => line.serviceTypeName, width: 26 },
  { header: 'Månad', value: (line) => line.own.month },
  { header: 'Beställda timmar', value: (line) => line.own.orderedHours },
  { header: 'Fakturerade timmar', value: (line) => line.own.invoicedHours },
  { header: 'Avvikelse procent', value: (line) => line.own.percent },
  { header: 'Påpekande', value: (line) => line.own.sentence, width: 50 },
  { header: 'Förklaring', value: (line) => line.own.explanation, width: 50 },
]
