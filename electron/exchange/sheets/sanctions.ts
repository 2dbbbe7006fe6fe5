import { sanctionStepNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const sanctions: SheetDefinition = {
  name: 'Sanktioner',
  table: 'sanction',
  explanation: 'En rad per beslutat steg mot en utförare efter en granskning. Egen regi har inga sanktioner.',
  columns: [
    {
      heading: 'Granskningsnummer',
      field: 'reviewId',
      required: true,
      kind: { is: 'reference', to: 'Granskningar' },
      explanation: 'Granskningen som ledde till steget, som i bladet Granskningar eller i programmet.',
    },
    {
      heading: 'Steg',
      field: 'step',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(sanctionStepNames, { rectification: ['rättelse'] }) },
      explanation: 'Steget i sanktionstrappan: välj i listan.',
    },
    {
      heading: 'Beslutsdatum',
      field: 'decidedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då steget beslutades, som 2026-11-22.',
    },
    {
      heading: 'Beslutad av',
      field: 'decidedBy',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll eller en nämnd, till exempel enhetschef.',
    },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets nummer i kommunens diarium.',
    },
    {
      heading: 'Frist',
      field: 'deadlineOn',
      kind: { is: 'date' },
      explanation: 'Sista dagen för utföraren att rätta till det som brister.',
    },
    {
      heading: 'Resultat',
      field: 'result',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad steget ledde till. Uppgifter om enskilda personer får inte finnas här.',
    },
    {
      heading: 'Anmäld till IVO',
      field: 'reportedToIvo',
      kind: { is: 'yesNo' },
      explanation: 'ja: anmäld. nej: prövat, men inte anmäld. Tomt: inte prövat.',
    },
    {
      heading: 'Polisanmäld',
      field: 'reportedToPolice',
      kind: { is: 'yesNo' },
      explanation: 'ja: anmäld. nej: prövat, men inte anmäld. Tomt: inte prövat.',
    },
    archivedColumn,
  ],
}
