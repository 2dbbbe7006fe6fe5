import type { PicturePriority, ProviderPicture, ServiceTypePicture } from '../../../../shared/contracts/picture'
import { formatNumber } from '../../../../shared/text/format'
import { bullets, heading, paragraph, paragraphIf, row, type Section, totalRow } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { AnyPicture } from '../view-model'

/** So many are told with every factor; the list of priorities has the rest. */
const TOLD = 3

const title = ({ prioritiesYear }: AnyPicture): Block => heading(1, `Prioritering inför ${prioritiesYear}`)
const noPlace = ({ prioritiesYear }: AnyPicture): Block =>
  paragraph(
    say`Det finns ingen plats i prioriteringen inför ${String(prioritiesYear)}: inget avtal gäller och ingen enhet har en insats.`,
  )

/** What the picture means for the priorities: place, what is owed, and each factor with its points. */
export const priorities: Section<ProviderPicture> = (picture) => {
  const { priorities: all, ranked } = picture
  if (all.length === 0) return [title(picture), noPlace(picture)]
  return [
    title(picture),
    ...all.slice(0, TOLD).flatMap((priority) => place(priority, ranked)),
    ...paragraphIf(
      all.length > TOLD ? say`Ytterligare ${formatNumber(all.length - TOLD)} rader finns i prioriteringslistan.` : [],
      'note',
    ),
  ]
}

function place(priority: PicturePriority, ranked: number): Block[] {
  const { rank, score, serviceType, agreement, unit, mandatory, positive, override } = priority
  const what = [serviceType, agreement, unit].filter((text) => text !== null).join(', ')
  return [
    heading(2, what),
    paragraph(
      say`Plats ${formatNumber(rank)} av ${formatNumber(ranked)} med ${formatNumber(score, 1)} poäng.${override === null ? '' : ` Eget val: ${inSentence(override)}`}`,
    ),
    ...paragraphIf(positive === null ? [] : say`${positive}`),
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

/** The first of an insats, each on a line: place, points and why. */
export const firstInRank: Section<ServiceTypePicture> = (picture) => {
  const { priorities: all, ranked } = picture
  if (all.length === 0) return [title(picture), noPlace(picture)]
  return [
    title(picture),
    paragraph(say`Av insatsens utförare är de här högst prioriterade, med det som väger tyngst.`),
    {
      kind: 'table',
      caption: `De högst prioriterade av insatsens utförare, plats av ${formatNumber(ranked)}`,
      columns: [
        { title: 'Plats', align: 'right', width: 0.7 },
        { title: 'Utförare', align: 'left', width: 2 },
        { title: 'Poäng', align: 'right', width: 0.8 },
        { title: 'Varför', align: 'left', width: 4.5 },
      ],
      rows: all.map(({ rank, provider, agreement, score, mandatory, strongest }) =>
        row(
          formatNumber(rank),
          agreement === null ? provider : `${provider}, ${agreement}`,
          formatNumber(score, 1),
          [...mandatory.map((reason) => `Ska med: ${reason}`), ...strongest].join(' '),
        ),
      ),
    },
  ]
}
