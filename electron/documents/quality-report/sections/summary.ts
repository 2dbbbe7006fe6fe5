import { bullets, heading, notice, paragraph, type Section } from '../../content/blocks'
import type { Block, Inline } from '../../content/model'
import { say, strong } from '../../content/say'
import { dateText } from '../../content/swedish'
import { earlierHighlights } from '../highlights'
import { laterHighlights, type LaterReport } from '../later'
import { type Highlight, sectionHeading } from '../report-base'
import type { EarlierReport } from '../view-model'

/** So many sentences of each kind under each heading: the summary is one page. */
const headings: readonly { text: string; kinds: readonly { kind: Highlight['kind']; most: number }[] }[] = [
  {
    text: 'Det som har ökat och minskat',
    kinds: [
      { kind: 'rose', most: 2 },
      { kind: 'fell', most: 2 },
    ],
  },
  {
    text: 'Bättre och sämre än jämförelsen',
    kinds: [
      { kind: 'better', most: 2 },
      { kind: 'worse', most: 2 },
    ],
  },
  { text: 'Det som har gjorts', kinds: [{ kind: 'done', most: 3 }] },
  { text: 'Det som kommer', kinds: [{ kind: 'next', most: 2 }] },
]

/** The year on one page: the most telling of every section, each sentence with its figures. */
export const summary: Section<EarlierReport & LaterReport> = (report) => {
  const all = [...earlierHighlights(report), ...laterHighlights(report)]
  return [
    sectionHeading('sammanfattning', 'Sammanfattning'),
    paragraph(lead(report), 'lead'),
    ...(report.yearIsOver ? [] : [notice(running(report))]),
    ...(all.length === 0
      ? [
          paragraph(
            say`Registret innehåller för lite om ${String(report.year)} för att något ska kunna lyftas fram. Avsnitten säger vad som saknas.`,
          ),
        ]
      : headings.flatMap(({ text, kinds }) => group(all, text, kinds))),
  ]
}

function group(all: readonly Highlight[], text: string, kinds: (typeof headings)[number]['kinds']): Block[] {
  const own = kinds.flatMap(({ kind, most }) =>
    all
      .filter((one) => one.kind === kind)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, most),
  )
  return own.length === 0 ? [] : [heading(2, text), bullets(own.map(({ words }) => words))]
}

function lead({ year, head, committeeId }: EarlierReport): Inline[] {
  const whose = head.committee ?? (committeeId === null ? 'kommunens nämnder' : 'nämnden')
  return say`Kvalitetsberättelsen för ${String(year)} redovisar hur ${whose} har arbetat med kvalitet, vad arbetet har visat och vad som ska göras.`
}

const running = ({ year, days }: EarlierReport): Inline[] =>
  say`${strong('Året är inte slut.')} Siffrorna för ${String(year)} gäller till och med den ${dateText(days.until)} och jämförs med samma dagar ${String(year - 1)}.`
