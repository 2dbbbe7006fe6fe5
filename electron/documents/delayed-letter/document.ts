import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { dateText } from '../content/swedish'
import { assessment, recipients, signatures } from './closing'
import { decision } from './decision'
import { background, basis } from './background'
import { fees } from './fees'
import { matter } from './matter'
import { children, consultation, economy, equality, evaluation, goals, negotiation } from './perspectives'
import { summary } from './summary'
import type { DelayedLetter } from './view-model'

/** The contents list stands after the summary: the proposed decision comes first in a tjänsteskrivelse. */
const contents: Section<DelayedLetter> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<DelayedLetter>[] = [
  decision,
  summary,
  contents,
  matter,
  fees,
  background,
  basis,
  economy,
  goals,
  equality,
  children,
  consultation,
  evaluation,
  negotiation,
  assessment,
  signatures,
  recipients,
]

/** The tjänsteskrivelse about ej verkställda beslut: statistics for nämnd and fullmäktige. */
export const delayedLetterDocument = (letter: DelayedLetter): DocumentContent => ({
  documentType: 'Tjänsteskrivelse',
  title: `Ej verkställda beslut den ${dateText(letter.date)}`,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: compose(letter, sections),
})
