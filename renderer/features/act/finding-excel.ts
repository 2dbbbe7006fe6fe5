import type { FindingRow } from '../../../shared/contracts/assess'
import { effectNames } from '../../../shared/text/act-names'
import { findingStatusNames, severityNames, verificationNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'

/** As the import workbook's sheet Brister, with what the list shows besides. */
export const findingExcelColumns: ExcelColumn<FindingRow>[] = [
  { header: 'Granskningsnummer', value: (row) => row.reviewNumber },
  { header: 'Utförare', value: (row) => row.providerName, width: 30 },
  { header: 'Insats', value: (row) => row.serviceTypeName, width: 24 },
  { header: 'Område', value: (row) => row.area, width: 24 },
  { header: 'Beskrivning', value: (row) => row.description, width: 60 },
  { header: 'Allvarlighetsgrad', value: (row) => (row.severity === null ? null : severityNames[row.severity]) },
  { header: 'Krav', value: (row) => row.requirementText, width: 30 },
  { header: 'Lagrum', value: (row) => row.lawReference, width: 24 },
  { header: 'Åtgärd', value: (row) => row.measure, width: 40 },
  { header: 'Åtgärdas senast', value: (row) => row.dueOn, kind: 'date' },
  { header: 'Åtgärdad', value: (row) => row.doneOn, kind: 'date' },
  { header: 'Verifierad genom', value: (row) => (row.verifiedBy === null ? null : verificationNames[row.verifiedBy]) },
  { header: 'Verifierad', value: (row) => row.verifiedOn, kind: 'date' },
  { header: 'Om verifieringen', value: (row) => row.verifiedNote, width: 40 },
  { header: 'Effekt', value: (row) => (row.effect === null ? null : effectNames[row.effect]) },
  { header: 'Effekt följd upp', value: (row) => row.effectOn, kind: 'date' },
  { header: 'Effekt följs upp senast', value: (row) => row.effectDueOn, kind: 'date' },
  { header: 'Om effekten', value: (row) => row.effectNote, width: 40 },
  { header: 'Läge', value: (row) => findingStatusNames[row.status], width: 24 },
]
