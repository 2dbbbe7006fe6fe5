import { effectNames } from '../../../shared/text/act-names'
import { sanctionStepNames } from '../../../shared/text/names'
import { archivedColumn, type Column, type SheetDefinition, wordsOf } from './column'

const text = (heading: string, field: string, explanation: string): Column => ({
  heading,
  field,
  kind: { is: 'text', max: 4000 },
  explanation: `${explanation} Uppgifter om enskilda personer får inte finnas här.`,
  beyondTemplate: true,
})

const day = (heading: string, field: string, explanation: string): Column => ({
  heading,
  field,
  kind: { is: 'date' },
  explanation,
  beyondTemplate: true,
})

/** What a step rests on and what it led to, written at export so that the whole case survives. */
const beyond: readonly Column[] = [
  {
    heading: 'Paragraf',
    field: 'paragraph',
    kind: { is: 'code', max: 40 },
    explanation: 'Nämndens §, där en nämnd har beslutat.',
    beyondTemplate: true,
  },
  text('Krav på utföraren', 'demand', 'Vad utföraren ska rätta till.'),
  text('Annars följer', 'consequence', 'Vad som följer om bristerna inte rättas till.'),
  text('Skäl', 'reason', 'Skälen till steget, och varför det är proportionerligt.'),
  text('Skäl till avsteg', 'orderReason', 'Varför trappans ordning inte följdes.'),
  day('Utföraren hörd', 'heardOn', 'Dagen då utföraren fick yttra sig.'),
  text('Utförarens svar', 'heardNote', 'Vad utföraren svarade.'),
  text('Skäl om IVO', 'ivoReason', 'Varför en anmälan till IVO gjordes eller inte.'),
  text('Skäl om polis', 'policeReason', 'Varför en polisanmälan gjordes eller inte.'),
  {
    heading: 'Rättat',
    field: 'effect',
    kind: { is: 'oneOf', words: wordsOf(effectNames) },
    explanation: 'Är bristerna rättade: ja, delvis eller nej.',
    beyondTemplate: true,
  },
  day('Resultat känt', 'resultOn', 'Dagen då resultatet blev känt.'),
  day('Verifierat genom besök', 'verifiedOn', 'Dagen för besöket som verifierade åtgärderna.'),
  {
    heading: 'Verifierat i granskning',
    field: 'verifiedReviewId',
    kind: { is: 'reference', to: 'Granskningar' },
    explanation: 'Granskningen som verifierade åtgärderna.',
    beyondTemplate: true,
  },
]

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
    ...beyond,
    archivedColumn,
  ],
}
