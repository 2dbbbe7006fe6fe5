import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import type { Block, Inline, TableBlock } from '../../content/model'
import { say, strong } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import { listInWords } from '../../../../shared/domain/swedish'
import { sectionHeading } from '../report-base'
import { left } from '../tables'
import type { EarlierReport, Laws } from '../view-model'

/** What each statute does for the work, by the short name that its references begin with. */
const about: ReadonlyArray<{ begins: string; name: string; words: string }> = [
  {
    begins: 'SoL',
    name: 'Socialtjänstlagen',
    words:
      'anger kommunens ansvar för socialtjänsten, att insatserna ska vara av god kvalitet och att kvaliteten ska utvecklas fortlöpande.',
  },
  { begins: 'SoF', name: 'Socialtjänstförordningen', words: 'innehåller bestämmelser som kompletterar lagen.' },
  {
    begins: 'LSS',
    name: 'Lagen om stöd och service till vissa funktionshindrade',
    words: 'ger den enskilde rätt till insatser som ska tillförsäkra goda levnadsvillkor.',
  },
  {
    begins: 'HSL',
    name: 'Hälso- och sjukvårdslagen',
    words: 'ställer krav på god vård där kommunen ansvarar för hälso- och sjukvård.',
  },
  {
    begins: 'PSL',
    name: 'Patientsäkerhetslagen',
    words: 'reglerar arbetet för att förebygga vårdskador och anmälan av dem, lex Maria.',
  },
  {
    begins: 'KL',
    name: 'Kommunallagen',
    words: 'lägger ansvaret för intern kontroll och för uppföljning av privata utförare på nämnden.',
  },
  {
    begins: 'OSL',
    name: 'Offentlighets- och sekretesslagen',
    words: 'skyddar uppgifter om enskildas personliga förhållanden.',
  },
  {
    begins: 'SOSFS 2011:9',
    name: 'Socialstyrelsens föreskrifter och allmänna råd',
    words: 'beskriver ledningssystemet för systematiskt kvalitetsarbete, som den här berättelsen redovisar.',
  },
  { begins: 'LOU', name: 'Lagen om offentlig upphandling', words: 'gäller när insatser köps av upphandlade utförare.' },
  {
    begins: 'LOV',
    name: 'Lagen om valfrihetssystem',
    words: 'gäller när den enskilde väljer bland godkända utförare.',
  },
]

/** The laws of the year: those that held then, not those of today. */
export const laws: Section<EarlierReport> = (report) => {
  const { laws: model, year } = report
  if (model.rows.length === 0) {
    return [
      sectionHeading('lagar', 'Styrande lagar, förordningar och föreskrifter'),
      paragraph(say`I registret finns inga lagrum som gällde under ${String(year)}.`),
    ]
  }
  return [
    sectionHeading('lagar', 'Styrande lagar, förordningar och föreskrifter'),
    paragraph(
      say`Kvalitetsarbetet utgår från de lagar och föreskrifter som gällde under ${String(year)}. Det som hände en viss dag bedöms efter den lydelse som gällde då.`,
    ),
    ...change(model),
    heading(2, 'Vad lagarna betyder för kvalitetsarbetet'),
    bullets(
      about
        .filter(({ begins }) => model.rows.some(({ law }) => new RegExp(`^${begins}(?![\\p{L}])`, 'u').test(law)))
        .map(
          ({ name, words, begins }) =>
            say`${strong(begins.startsWith('SOSFS') ? `${name} (${begins})` : `${name} (${begins})`)} ${words}`,
        ),
    ),
    heading(2, 'Lagrum per fråga'),
    lawTable(report),
    ...unchecked(model),
  ]
}

function change({ changed }: Laws): Block[] {
  if (changed === null) return []
  return [
    paragraph(
      say`Den ${dateText(changed.on)} ersattes ${changed.from} av ${changed.to}. I tabellen står båda lagarnas paragrafer med den tid de gällde; hänvisningar i berättelsen följer dagen för händelsen eller beslutet.`,
    ),
  ]
}

function lawTable({ laws: { rows }, year }: EarlierReport): TableBlock {
  return {
    kind: 'table',
    caption: `Lagrum som gällde under ${year}`,
    columns: [left('Fråga', 38), left('Lagrum', 38), left('Gäller', 24)],
    rows: rows.map(({ concept, law, validFrom, validTo }) =>
      row(sentenceCase(concept), law, periodOf(validFrom, validTo, year)),
    ),
  }
}

/** A reference that held all year is just that; one that began or ended during it says when. */
function periodOf(from: string | null, to: string | null, year: number): string {
  const began = from !== null && from > `${year}-01-01` ? from : null
  const ended = to !== null && to < `${year}-12-31` ? to : null
  if (began === null && ended === null) return 'hela året'
  if (began === null) return `till och med ${ended}`
  return ended === null ? `från och med ${began}` : `${began}–${ended}`
}

function unchecked({ unchecked: concepts }: Laws): Block[] {
  if (concepts.length === 0) return []
  const words: Inline[] = say`Uppgifterna om ${listInWords(concepts)} är inte fullt kontrollerade mot gällande författningstext och bör stämmas av innan de åberopas.`
  return [paragraph(words, 'note')]
}
