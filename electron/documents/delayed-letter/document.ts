import type { Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { dateText } from '../content/swedish'
import { preparation } from '../letter/closing'
import { letterBlocks, type LetterParts } from '../letter/letter-blocks'
import { background, basis } from './background'
import { assessment, recipients } from './closing'
import { decision } from './decision'
import { fees } from './fees'
import { matter } from './matter'
import { evaluation, perspectives } from './perspectives'
import { summary } from './summary'
import type { DelayedLetter } from './view-model'

const matterWithFees: Section<DelayedLetter> = (letter) => [...matter(letter), ...fees(letter)]

const parts: LetterParts<DelayedLetter> = {
  ...perspectives,
  decision,
  summary,
  matter: matterWithFees,
  background,
  preparation,
  basis,
  evaluation,
  assessment,
  recipients,
}

/** The tjänsteskrivelse about ej verkställda beslut: statistics for nämnd and fullmäktige. */
export const delayedLetterDocument = (letter: DelayedLetter): DocumentContent => ({
  documentType: letter.layout.name,
  title: `Ej verkställda beslut den ${dateText(letter.date)}`,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: letterBlocks(letter, parts),
})
