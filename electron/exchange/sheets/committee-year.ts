import { decisionResultNames, meetingItemKindNames } from '../../../shared/text/act-names'
import { documentKindNames } from '../../../shared/text/names'
import { archivedColumn, type Column, type SheetDefinition, wordsOf } from './column'

const committee: Column = {
  heading: 'Nämnd',
  field: 'committeeId',
  required: true,
  kind: { is: 'reference', to: 'Nämnder' },
  explanation: 'Nämnden, som i bladet Nämnder eller i programmet.',
}

export const meetings: SheetDefinition = {
  name: 'Sammanträden',
  table: 'committeeMeeting',
  explanation: 'En rad per sammanträde i en nämnd.',
  columns: [
    committee,
    {
      heading: 'Sammanträdesdag',
      field: 'heldOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då nämnden sammanträder, som 2027-02-04.',
    },
    {
      heading: 'Handlingar senast',
      field: 'submitOn',
      kind: { is: 'date' },
      explanation: 'Sista dagen för handlingarna.',
    },
    { heading: 'Inställt', field: 'cancelledOn', kind: { is: 'date' }, explanation: 'Dagen då det ställdes in.' },
    { heading: 'Anteckning', field: 'note', kind: { is: 'text', max: 1000 }, explanation: 'Fri text.' },
    archivedColumn,
  ],
}

const meetingDay = (required: boolean): Column => ({
  heading: 'Sammanträdesdag',
  field: 'meetingId',
  required,
  kind: { is: 'reference', to: 'Sammanträden', within: 'committeeId' },
  explanation: `Dagen i bladet Sammanträden.${required ? '' : ' Tomt: beslut utanför sammanträde.'}`,
})

export const meetingItems: SheetDefinition = {
  name: 'Sammanträdesärenden',
  table: 'meetingItem',
  explanation: 'En rad per ärende till ett sammanträde.',
  columns: [
    { ...committee, virtual: true },
    meetingDay(true),
    {
      heading: 'Ordning',
      field: 'position',
      required: true,
      kind: { is: 'whole', min: 1, max: 999 },
      explanation: 'Ärendets plats på listan: 1, 2, 3 …',
    },
    {
      heading: 'Ärende',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Rubriken. Samma rubrik får stå en gång på ett sammanträde.',
    },
    {
      heading: 'Slag',
      field: 'kind',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(meetingItemKindNames) },
      explanation: 'beslut eller information.',
    },
    {
      heading: 'Dokument',
      field: 'documentKind',
      kind: { is: 'oneOf', words: wordsOf(documentKindNames) },
      explanation: 'Vilket slags dokument som ska skrivas. Tomt: inget.',
    },
    {
      heading: 'Ansvarig',
      field: 'responsible',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, till exempel kvalitetsstrateg.',
    },
    { heading: 'Anteckning', field: 'note', kind: { is: 'text', max: 1000 }, explanation: 'Fri text.' },
  ],
}

export const committeeDecisions: SheetDefinition = {
  name: 'Nämndbeslut',
  table: 'committeeDecision',
  explanation: 'En rad per beslut i en nämnd.',
  columns: [
    committee,
    {
      heading: 'Beslutsdag',
      field: 'decidedOn',
      required: true,
      kind: { is: 'date' },
      explanation: 'Dagen då nämnden beslutade.',
    },
    {
      heading: 'Paragraf',
      field: 'paragraph',
      required: true,
      kind: { is: 'code', max: 40 },
      explanation: 'Som i protokollet, till exempel § 112.',
    },
    {
      heading: 'Beslut',
      field: 'heading',
      required: true,
      kind: { is: 'name', max: 300 },
      explanation: 'Vad beslutet gäller. Samma rubrik som ett ärende på sammanträdet: beslutet hör till det.',
    },
    {
      heading: 'Resultat',
      field: 'result',
      required: true,
      kind: { is: 'oneOf', words: wordsOf(decisionResultNames) },
      explanation: 'Vad nämnden gjorde med förslaget: välj i listan.',
    },
    { heading: 'Beslutstext', field: 'text', kind: { is: 'text', max: 4000 }, explanation: 'Beslutet i ord.' },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets nummer i kommunens diarium.',
    },
    meetingDay(false),
    archivedColumn,
  ],
}
