import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { findingBlocks } from '../sanction-letter/finding-blocks'
import type { SanctionMatter } from '../sanction-letter/matter'
import { heading, paragraph } from '../content/blocks'
import { say } from '../content/say'
import { dateText } from '../content/swedish'
import { answerForm } from './answer-form'
import { demand, otherwise, reporting, rights, signatures } from './demand'
import { agreement, facts, request } from './opening'

const contents: Section<SanctionMatter> = () => [{ kind: 'contents', levels: 1 }]

const seen: Section<SanctionMatter> = ({ findings, review }) => [
  heading(1, 'Vad granskningen visade'),
  paragraph(
    say`Granskning ${review.number} genomfördes den ${dateText(review.completedOn)}. Det här såg kommunen, brist för brist.`,
  ),
  ...findings.flatMap((finding, index) => findingBlocks(finding, index + 1)),
]

/**
 * The begäran om rättelse (law.md): agreement and clause, what was seen, what is demanded and by when, how to report back,
 * what follows otherwise, whom to ask, the right to comment – and a form to answer on, last.
 */
export const rectificationDocument = (matter: SanctionMatter): DocumentContent => ({
  documentType: 'Begäran om rättelse',
  title: `${matter.provider}, granskning ${matter.review.number}`,
  head: matter.head,
  madeAt: matter.madeAt,
  status: matter.step.decidedOn === null ? 'Utkast' : null,
  numberedHeadings: false,
  blocks: compose(matter, [
    facts,
    request,
    contents,
    agreement,
    seen,
    demand,
    reporting,
    otherwise,
    rights,
    signatures,
    answerForm,
  ]),
})
