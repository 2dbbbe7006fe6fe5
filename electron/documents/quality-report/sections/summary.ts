import { bullets, heading, notice, paragraph, type Section } from '../../content/blocks'
import { countOf } from '../../content/change-words'
import type { Block, Inline } from '../../content/model'
import { say, strong, together } from '../../content/say'
import { dateText } from '../../content/swedish'
import { earlierHighlights } from '../highlights'
import { laterHighlights, type LaterReport } from '../later'
import { type Highlight, sectionHeading } from '../report-base'
import type { EarlierReport } from '../view-model'

/** So many sentences of each kind: the summary is one page. */
const most = 3

const headings: readonly { kind: Highlight['kind']; text: string }[] = [
  { kind: 'rose', text: 'Det som har ökat' },
  { kind: 'fell', text: 'Det som har minskat' },
  { kind: 'better', text: 'Bättre än jämförelsen' },
  { kind: 'worse', text: 'Sämre än jämförelsen' },
  { kind: 'done', text: 'Det som har gjorts' },
  { kind: 'next', text: 'Det som kommer' },
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
      : headings.flatMap(({ kind, text }) => group(all, kind, text))),
  ]
}

function group(all: readonly Highlight[], kind: Highlight['kind'], text: string): Block[] {
  const own = all.filter((one) => one.kind === kind).toSorted((a, b) => b.weight - a.weight)
  return own.length === 0 ? [] : [heading(3, text), bullets(own.slice(0, most).map(({ words }) => words))]
}

function lead(report: EarlierReport): Inline[] {
  const { year, head, organisation, committeeId } = report
  const whose = head.committee ?? (committeeId === null ? 'kommunens nämnder' : 'nämnden')
  return together(
    say`Kvalitetsberättelsen för ${String(year)} redovisar hur ${whose} har arbetat med kvalitet, vad arbetet har visat och vad som ska göras.`,
    organisation.providers.now.value
      ? say`Den omfattar ${countOf(organisation.providers.now, { one: 'utförare', many: 'utförare' })} inom ${String(organisation.areas.length)} verksamhetsområden.`
      : [],
  )
}

const running = ({ year, days }: EarlierReport): Inline[] =>
  say`${strong('Året är inte slut.')} Siffrorna för ${String(year)} gäller till och med den ${dateText(days.until)} och jämförs med samma dagar ${String(year - 1)}.`
