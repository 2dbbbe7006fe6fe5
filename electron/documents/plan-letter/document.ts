import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { buildPlanLetter } from './build'
import { background, basis } from './sections/background'
import { assessment, recipients, signatures } from './sections/closing'
import { decision } from './sections/decision'
import { appendix, matter } from './sections/matter'
import { children, consultation, economy, equality, evaluation, goals, negotiation } from './sections/perspectives'
import { summary } from './sections/summary'
import type { PlanLetter, PlanLetterInput } from './view-model'

/** The contents list stands after the summary: the proposed decision comes first in a tjänsteskrivelse. */
const contents: Section<PlanLetter> = () => [{ kind: 'contents', levels: 1 }]

const sections: Section<PlanLetter>[] = [
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
  appendix,
]

/** The tjänsteskrivelse about the follow-up plan, from plain figures to what the document says. */
export function planLetterDocument(input: PlanLetterInput): DocumentContent {
  const letter = buildPlanLetter(input)
  return {
    documentType: 'Tjänsteskrivelse',
    title: `Uppföljningsplan ${letter.year}`,
    head: letter.head,
    madeAt: letter.madeAt,
    status: letter.plan.status === 'draft' ? 'Utkast' : null,
    numberedHeadings: false,
    blocks: compose(letter, sections),
  }
}
