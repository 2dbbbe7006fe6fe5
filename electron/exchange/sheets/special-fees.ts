import { archivedColumn, type SheetDefinition } from './column'

export const specialFees: SheetDefinition = {
  name: 'Särskild avgift',
  table: 'specialFee',
  explanation: 'En rad per beslut om särskild avgift för ett beslut som inte har verkställts.',
  columns: [
    {
      heading: 'År',
      field: 'year',
      required: true,
      kind: { is: 'whole', min: 1990, max: 2100 },
      explanation: 'Året som avgiften redovisas på.',
    },
    {
      heading: 'Kronor',
      field: 'amountSek',
      required: true,
      kind: { is: 'whole', min: 0, max: 100_000_000 },
      explanation: 'Avgiften i hela kronor.',
    },
    {
      heading: 'Beslutad',
      field: 'decidedOn',
      kind: { is: 'date' },
      explanation: 'Dagen då avgiften beslutades. Lagens spann följer av dagen.',
    },
    {
      heading: 'Insats',
      field: 'serviceTypeId',
      kind: { is: 'reference', to: 'Insatser' },
      explanation: 'Insatsen som beslutet gällde.',
    },
    {
      heading: 'Diarienummer',
      field: 'registryNumber',
      kind: { is: 'code', max: 100 },
      explanation: 'Ärendets diarienummer.',
    },
    {
      heading: 'Anteckning',
      field: 'note',
      kind: { is: 'text', max: 1000 },
      explanation: 'Det som behöver sägas om avgiften. Skriv inget om enskilda personer.',
    },
    archivedColumn,
  ],
}
