import { archivedColumn, type SheetDefinition } from './column'

export const followUpRounds: SheetDefinition = {
  name: 'Uppföljningsomgångar',
  table: 'followUpRound',
  explanation: 'En rad per omgång eller pilot av individuppföljning. Behövs bara när svaren hör till en omgång.',
  telling: ['Pilot'],
  columns: [
    {
      heading: 'Omgång',
      field: 'title',
      required: true,
      kind: { is: 'name', max: 120 },
      explanation: 'Omgångens namn, till exempel Pilot våren 2026.',
    },
    { heading: 'Från', field: 'fromDay', required: true, kind: { is: 'date' }, explanation: 'Första dagen.' },
    { heading: 'Till', field: 'toDay', required: true, kind: { is: 'date' }, explanation: 'Sista dagen.' },
    {
      heading: 'Stadsdelar',
      field: 'districtWords',
      kind: { is: 'name', max: 2000 },
      explanation: 'Stadsdelar som omfattas, med semikolon emellan. Tomt: alla.',
      virtual: true,
    },
    {
      heading: 'Insatser',
      field: 'serviceTypeWords',
      kind: { is: 'name', max: 4000 },
      explanation: 'Insatser som omfattas, med semikolon emellan. Tomt: alla.',
      virtual: true,
    },
    { heading: 'Pilot', field: 'pilot', kind: { is: 'yesNo' }, explanation: 'ja när omgången provar arbetssättet.' },
    { heading: 'Syfte', field: 'purpose', kind: { is: 'text', max: 1000 }, explanation: 'Varför omgången görs.' },
    {
      heading: 'Omdöme',
      field: 'judgement',
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad omgången visade, utan uppgifter om enskilda personer.',
    },
    { heading: 'Avslutad', field: 'closedOn', kind: { is: 'date' }, explanation: 'Dagen då omgången avslutades.' },
    archivedColumn,
  ],
}
