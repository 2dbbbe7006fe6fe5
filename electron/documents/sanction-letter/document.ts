import { sanctionStepNames } from '../../../shared/text/names'
import type { DocumentContent } from '../content/model'
import { preparation } from '../letter/closing'
import { letterBlocks, type LetterParts } from '../letter/letter-blocks'
import { background, basis } from './background'
import { matter } from './case-sections'
import { assessment, recipients } from './closing'
import { decision } from './decision'
import { evaluation, perspectives } from './perspectives'
import { summary } from './summary'
import type { SanctionLetter } from './view-model'

const parts: LetterParts<SanctionLetter> = {
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

/** The tjänsteskrivelse before the nämnd decides a step of the sanction ladder. */
export const sanctionLetterDocument = (letter: SanctionLetter): DocumentContent => ({
  documentType: letter.layout.name,
  title: `${letter.provider}: ${sanctionStepNames[letter.step.step]}`,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: letterBlocks(letter, parts),
})
