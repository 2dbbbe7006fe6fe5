import type { DocumentContent } from '../content/model'
import { preparation } from '../letter/closing'
import { letterBlocks, type LetterParts } from '../letter/letter-blocks'
import { perspectiveParts } from '../letter/perspectives'
import { background, basis } from './background'
import { assessment, decision, evaluation, recipients } from './decision'
import { matter, summary } from './matter'
import type { QualityLetter } from './view-model'

const parts: LetterParts<QualityLetter> = {
  ...perspectiveParts<QualityLetter>({
    unstated: {
      economy: 'Beslutet att godkänna kvalitetsberättelsen innebär i sig inga kostnader som är beräknade i underlaget.',
    },
  }),
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

/** The tjänsteskrivelse with which the kvalitetsberättelse goes to the nämnd. */
export const qualityLetterDocument = (letter: QualityLetter): DocumentContent => ({
  documentType: letter.layout.name,
  title: `Kvalitetsberättelse ${letter.year}`,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: letterBlocks(letter, parts),
})
