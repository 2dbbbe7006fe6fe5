import type { JudgementFigure } from '../../../../shared/contracts/individual'
import { formatShare } from '../../../../shared/text/format'
import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import type { Block, Inline } from '../../content/model'
import { say } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { IndividualLine, ProviderReport } from '../view-model'

/** Judgements per insats beside the year before and the insats as a whole; small groups are protected. */
export const individual: Section<ProviderReport> = (report) => {
  const { lines, limit, through } = report.individual
  const title = heading(1, 'Individuppföljning', 'individuppfoljning')
  const told = lines.filter(({ all }) => all.state !== 'empty')
  if (told.length === 0) {
    return [title, paragraph(say`Inga svar från individuppföljning finns för utföraren ${String(report.year)}.`)]
  }
  const shown = told.filter(({ all }) => all.state === 'shown')
  const rule = paragraph(
    say`Grupper med färre än ${limit} svar visas inte, och inte heller tal som de kan räknas ut ur.${through === null ? '' : ` Svaren är räknade till och med den ${dateText(through)}.`}`,
    'note',
  )
  if (shown.length === 0) {
    return [
      title,
      paragraph(say`Svaren om utföraren är för få för att redovisas utan att någon kan kännas igen.`),
      rule,
    ]
  }
  return [title, bullets(shown.map((line) => say`${sentenceOf(line)}`)), table(told, report.year), rule]
}

/** Where a deepened follow-up is called for; empty where nothing deviates. */
export function deviatingSentence({ individual: { lines } }: ProviderReport): Inline[] {
  const [first] = lines.filter(({ deviation }) => deviation !== null)
  if (first === undefined) return []
  return say`Individuppföljningen av ${inSentence(first.serviceType)} avviker: ${inSentence(first.deviation ?? '')}`
}

function sentenceOf({ serviceType, all, before, insats }: IndividualLine): string {
  const own = `${serviceType}: stödet bedömdes som bristande i ${share(all)} svar`
  const beside = [
    before.state === 'shown' ? `mot ${share(before)} året före` : null,
    insats.state === 'shown' ? `${share(insats)} i hela insatsen` : null,
  ].filter((part) => part !== null)
  return `${own}${beside.length === 0 ? '' : `, ${beside.join(' och ')}`}.`
}

const share = (figure: JudgementFigure): string =>
  figure.state === 'shown' ? formatShare(figure.poor, figure.answers) : 'visas inte'

const number = (figure: JudgementFigure, of: 'answers' | 'poor' | 'approved' | 'veryGood'): string =>
  figure.state === 'shown' ? String(figure[of]) : 'visas inte'

const table = (lines: readonly IndividualLine[], year: number): Block => ({
  kind: 'table',
  caption: `Handläggarnas bedömning av stödet ${year}`,
  columns: [
    { title: 'Insats', align: 'left', width: 2.5 },
    { title: 'Svar', align: 'right', width: 1 },
    { title: 'Bristande', align: 'right', width: 1.2 },
    { title: 'Godtagbart', align: 'right', width: 1.55 },
    { title: 'Mycket bra', align: 'right', width: 1.3 },
    { title: 'Bristande, kvinnor', align: 'right', width: 1.6 },
    { title: 'Bristande, män', align: 'right', width: 1.6 },
  ],
  rows: lines.map(({ serviceType, all, women, men }) =>
    row(
      serviceType,
      number(all, 'answers'),
      number(all, 'poor'),
      number(all, 'approved'),
      number(all, 'veryGood'),
      genderText(women),
      genderText(men),
    ),
  ),
})

const genderText = (figure: JudgementFigure): string => (figure.state === 'empty' ? '–' : share(figure))
