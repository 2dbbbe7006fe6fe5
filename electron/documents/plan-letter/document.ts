import type { DocumentContent } from '../content/model'
import { preparation } from '../letter/closing'
import { letterBlocks, type LetterParts } from '../letter/letter-blocks'
import { buildPlanLetter } from './build'
import { background, basis } from './sections/background'
import { assessment, recipients } from './sections/closing'
import { decision } from './sections/decision'
import { appendix, matter } from './sections/matter'
import { evaluation, perspectives } from './sections/perspectives'
import { summary } from './sections/summary'
import type { PlanLetter, PlanLetterInput } from './view-model'

const parts: LetterParts<PlanLetter> = {
  ...perspectives,
  decision,
  summary,
  matter,
  background,
  preparation,
  basis,
  evaluation,
  assessment,
  recipients,
}

/** The tjänsteskrivelse about the follow-up plan, from plain figures to what the document says. */
export function planLetterDocument(input: PlanLetterInput): DocumentContent {
  const letter = buildPlanLetter(input)
  return {
    documentType: letter.layout.name,
    title: `Uppföljningsplan ${letter.year}`,
    head: letter.head,
    madeAt: letter.madeAt,
    status: letter.plan.status === 'draft' ? 'Utkast' : null,
    numberedHeadings: false,
    blocks: letterBlocks(letter, parts, { appendix }),
  }
}
