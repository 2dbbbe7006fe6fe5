import { sanctionStepNames } from '../../../shared/text/names'
import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { background, basis } from './background'
import { matter } from './case-sections'
import { assessment, recipients, signatures } from './closing'
import { decision } from './decision'
import { children, consultation, economy, equality, evaluation, goals, negotiation } from './perspectives'
import { summary } from './summary'
import type { SanctionLetter } from './view-model'

/** The contents list stands after the summary: the proposed decision comes first in a tjänsteskrivelse. */
const contents: Section<SanctionLetter> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<SanctionLetter>[] = [
  decision,
  summary,
  contents,
  matter,
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

/** The tjänsteskrivelse before the nämnd decides a step of the sanction ladder. */
export const sanctionLetterDocument = (letter: SanctionLetter): DocumentContent => ({
  documentType: 'Tjänsteskrivelse',
  title: `${letter.provider}: ${sanctionStepNames[letter.step.step]}`,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: compose(letter, sections),
})
