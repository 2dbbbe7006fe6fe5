import type { PicturePriority } from '../../../../shared/contracts/picture'
import { formatNumber } from '../../../../shared/text/format'
import { bullets, heading, paragraph, paragraphIf, row, type Section, totalRow } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { AnyPicture } from '../view-model'

/** So many are told with every factor; the list of priorities has the rest. */
const TOLD = 3

/** What the picture means for the priorities: place, what is owed, and each factor with its points. */
export const priorities: Section<AnyPicture> = (picture) => {
  const { priorities: all, prioritiesYear, ranked } = picture
  const title = heading(1, `Prioritering inför ${prioritiesYear}`)
  if (all.length === 0) {
    return [
      title,
      paragraph(
        say`Det finns ingen plats i prioriteringen inför ${String(prioritiesYear)}: inget avtal gäller och ingen enhet har en insats.`,
      ),
    ]
  }
  const told = all.slice(0, TOLD)
  const isOfProvider = 'provider' in picture
  return [
    title,
    ...told.flatMap((priority) => place(priority, ranked, isOfProvider ? priority.serviceType : priority.provider)),
    ...paragraphIf(
      all.length > told.length
        ? say`Ytterligare ${formatNumber(all.length - told.length)} rader finns i prioriteringslistan.`
        : [],
      'note',
    ),
  ]
}

function place(priority: PicturePriority, ranked: number, who: string): Block[] {
  const { rank, score, agreement, unit, mandatory, override } = priority
  const what = [who, agreement, unit].filter((text) => text !== null).join(', ')
  return [
    heading(2, what),
    paragraph(
      say`Plats ${formatNumber(rank)} av ${formatNumber(ranked)} med ${formatNumber(score, 1)} poäng.${override === null ? '' : ` Eget val: ${inSentence(override)}`}`,
    ),
    ...(mandatory.length === 0
      ? []
      : [paragraph(say`Ska följas upp, oavsett plats:`), bullets(mandatory.map((reason) => say`${reason}`))]),
    factorTable(priority, what),
  ]
}

const factorTable = ({ factors, score }: PicturePriority, what: string): Block => ({
  kind: 'table',
  caption: `Faktorer och poäng, ${what}`,
  columns: [
    { title: 'Faktor', align: 'left', width: 2 },
    { title: 'Vikt', align: 'right', width: 0.8 },
    { title: 'Poäng', align: 'right', width: 0.9 },
    { title: 'Varför', align: 'left', width: 4.2 },
  ],
  rows: [
    ...factors
      .filter(({ weight }) => weight > 0)
      .map(({ name, weight, points, because }) =>
        row(sentenceCase(name), formatNumber(weight), formatNumber(points, 1), because),
      ),
    totalRow('Summa', formatNumber(factors.reduce((sum, { weight }) => sum + weight, 0)), formatNumber(score, 1), ''),
  ],
})
