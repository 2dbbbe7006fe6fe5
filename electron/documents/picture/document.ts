import { compose, type Section } from '../content/blocks'
import type { Block, DocumentContent } from '../content/model'
import { agreements } from './sections/agreements'
import { comparison, outcomes } from './sections/comparison'
import { events, urgentEvents } from './sections/events'
import { method } from './sections/method'
import { planned } from './sections/planned'
import { firstInRank, priorities } from './sections/priorities'
import { summary } from './sections/summary'
import { trends } from './sections/trends'
import type { AnyPicture, PictureInput } from './view-model'

/** A lägesbild as a document: the same figures as on the page, each with its way back to the rows. */
export function pictureDocument(input: PictureInput): DocumentContent {
  const { head, madeAt, picture } = input
  const name = input.of === 'provider' ? input.picture.provider.name : input.picture.serviceType.name
  return {
    documentType: 'Lägesbild',
    title: `${name} ${picture.years.at(-1)}`,
    head,
    madeAt,
    status: null,
    numberedHeadings: false,
    blocks: blocksOf(input),
  }
}

const contents: Section<AnyPicture> = () => [{ kind: 'contents', levels: 1 }]

function blocksOf(input: PictureInput): Block[] {
  const how: Section<PictureInput> = method
  if (input.of === 'provider') {
    return [
      ...compose(input.picture, [summary, contents, agreements, trends, priorities, planned, events]),
      ...how(input),
    ]
  }
  return [
    ...compose(input.picture, [summary, contents, comparison, outcomes, trends, firstInRank, planned, urgentEvents]),
    ...how(input),
  ]
}
