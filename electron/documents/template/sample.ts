import type { DocumentKind } from '../../../shared/contracts/values'
import { documentKindNames } from '../../../shared/text/names'
import { bullets, heading, notice, numbered, paragraph, row, totalRow } from '../content/blocks'
import type { Block, DocumentContent } from '../content/model'
import { say, strong } from '../content/say'

const years = ['2023', '2024', '2025']

const chapters = (isLetter: boolean): Block[] => [
  heading(1, 'Sammanfattning'),
  paragraph(
    say`Det här dokumentet visar hur mallen ser ut med programmets text. Alla uppgifter är påhittade. Av de ${strong('34 uppföljningarna')} genomfördes ${strong('31')}.`,
    'lead',
  ),
  paragraph(
    say`Brödtexten följer mallens vanliga stycke. Rubriker, listor, tabeller och bildtexter följer mallens formatmallar där den har dem, och programmets egna där de saknas.`,
  ),
  bullets([
    say`Punktlista med en kort punkt.`,
    say`En punkt till, som är så lång att den behöver mer än en rad för att man ska se hur raderna dras in under varandra.`,
  ]),
  heading(1, 'Resultat'),
  heading(2, 'Utfall'),
  paragraph(say`Tabellen upprepar sitt huvud på nästa sida om den delas.`),
  {
    kind: 'table',
    caption: 'Utfall per insats, påhittade uppgifter',
    columns: [
      { title: 'Insats', align: 'left', width: 3 },
      { title: 'Genomförda', align: 'right', width: 1.3 },
      { title: 'Följer avtal', align: 'right', width: 1.3 },
    ],
    rows: [
      row('Hemtjänst', '14', '11'),
      row('Daglig verksamhet', '9', '8'),
      row('HVB', '8', '5'),
      totalRow('Summa', '31', '24'),
    ],
  },
  heading(2, 'Utveckling'),
  paragraph(say`Diagrammet har dokumentets färg och mallens typsnitt.`),
  {
    kind: 'chart',
    form: 'columns',
    caption: 'Genomförda uppföljningar per år, påhittade uppgifter',
    altText: 'Stapeldiagram: 22 uppföljningar 2023, 27 uppföljningar 2024 och 31 uppföljningar 2025.',
    categories: years,
    series: [{ name: 'Uppföljningar', values: [22, 27, 31], place: null, labels: null }],
  },
  paragraph(say`Källa: påhittade uppgifter för att visa mallen.`, 'note'),
  heading(3, 'Att tänka på'),
  notice([strong('Upplysning. '), ...say`Så ser en upplysning ut, som läsaren inte får missa.`]),
  heading(1, isLetter ? 'Förslag till beslut' : 'Slutsatser'),
  numbered([say`Nämnden godkänner redovisningen.`, say`Nämnden ger förvaltningen i uppdrag att följa upp resultatet.`]),
  { kind: 'signatures', people: [{ role: 'Avdelningschef', task: 'Ansvarig chef' }] },
]

/** A short document with everything that a document can hold, to see a template by. */
export function sampleDocument({
  kind,
  date,
  madeAt,
}: {
  kind: DocumentKind
  date: string
  madeAt: string
}): DocumentContent {
  const isLetter = kind.startsWith('tjansteskrivelse')
  return {
    documentType: documentKindNames[kind],
    title: 'Så här ser mallen ut',
    head: {
      municipality: 'Solberga kommun',
      department: 'Socialförvaltningen',
      committee: 'Socialnämnden',
      registryNumber: 'SN 2026/0001',
      date,
      authorRole: 'Kvalitetsstrateg',
    },
    madeAt,
    status: 'Provutskrift',
    numberedHeadings: !isLetter,
    blocks: [...(isLetter ? [] : [{ kind: 'contents', levels: 2 } satisfies Block]), ...chapters(isLetter)],
  }
}
