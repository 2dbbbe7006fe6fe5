import { effectNames } from '../../../shared/text/act-names'
import { checklistAreas, severityNames, verificationNames } from '../../../shared/text/names'
import { archivedColumn, type SheetDefinition, wordsOf } from './column'

export const findings: SheetDefinition = {
  name: 'Brister',
  table: 'finding',
  explanation: 'En rad per brist som en granskning har funnit.',
  columns: [
    {
      heading: 'Granskningsnummer',
      field: 'reviewId',
      required: true,
      kind: { is: 'reference', to: 'Granskningar' },
      explanation: 'Granskningen som fann bristen, som i bladet Granskningar eller i programmet.',
    },
    {
      heading: 'Område',
      field: 'area',
      required: true,
      kind: { is: 'name', max: 120 },
      explanation: 'Till exempel Bemanning.',
      suggestions: checklistAreas,
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      required: true,
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad som brister. Uppgifter om enskilda personer får inte finnas här.',
    },
    {
      heading: 'Allvarlighetsgrad',
      field: 'severity',
      kind: { is: 'oneOf', words: wordsOf(severityNames) },
      explanation: 'ringa, måttlig eller allvarlig.',
    },
    {
      heading: 'Krav',
      field: 'requirementWords',
      kind: { is: 'text', max: 1000 },
      explanation: 'Kravet som inte uppfylls, ordagrant som i bladet Krav eller i programmet.',
      virtual: true,
    },
    {
      heading: 'Lagrum',
      field: 'lawReference',
      kind: { is: 'name', max: 200 },
      explanation: 'Till exempel SOSFS 2011:9 5 kap. 1 §.',
    },
    { heading: 'Åtgärd', field: 'measure', kind: { is: 'text', max: 2000 }, explanation: 'Vad utföraren ska göra.' },
    { heading: 'Åtgärdas senast', field: 'dueOn', kind: { is: 'date' }, explanation: 'Fristen, som 2026-11-22.' },
    {
      heading: 'Åtgärdad',
      field: 'doneOn',
      kind: { is: 'date' },
      explanation: 'Dagen då utföraren hade åtgärdat bristen.',
    },
    {
      heading: 'Verifierad genom',
      field: 'verifiedBy',
      kind: { is: 'oneOf', words: wordsOf(verificationNames, { documents: ['handling'] }) },
      explanation: 'telefon, handlingar eller besök. En brist är avslutad först när åtgärden är verifierad.',
    },
    {
      heading: 'Verifierad datum',
      field: 'verifiedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då åtgärden verifierades, som 2026-11-22.',
    },
    {
      heading: 'Om verifieringen',
      field: 'verifiedNote',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som sågs när åtgärden verifierades.',
      beyondTemplate: true,
    },
    {
      heading: 'Effekt',
      field: 'effect',
      kind: { is: 'oneOf', words: wordsOf(effectNames) },
      explanation: 'Hade åtgärden önskad effekt: ja, delvis eller nej. Tomt: inte följt upp.',
      beyondTemplate: true,
    },
    {
      heading: 'Effekt följd upp',
      field: 'effectOn',
      kind: { is: 'date' },
      explanation: 'Dagen då effekten bedömdes.',
      beyondTemplate: true,
    },
    {
      heading: 'Effekt följs upp senast',
      field: 'effectDueOn',
      kind: { is: 'date' },
      explanation: 'Sista dagen att följa upp effekten.',
      beyondTemplate: true,
    },
    {
      heading: 'Om effekten',
      field: 'effectNote',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad åtgärden ledde till, eller inte.',
      beyondTemplate: true,
    },
    archivedColumn,
  ],
}
