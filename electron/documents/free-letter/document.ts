import { paragraph, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { say } from '../content/say'
import { inSentence } from '../content/swedish'
import { basisList, preparation, recipientList } from '../letter/closing'
import { letterBlocks, type LetterParts } from '../letter/letter-blocks'
import { perspectiveParts } from '../letter/perspectives'
import { letterHints } from '../../../shared/domain/report/letter-hints'
import type { FreeLetter } from './view-model'

/** The one thing that is known of the matter. */
const matter: Section<FreeLetter> = ({ subject }) => [
  paragraph(say`Ärendet gäller ${inSentence(subject.replace(/[.\s]+$/, ''))}.`),
]

const basis: Section<FreeLetter> = ({ layout, head }) => [basisList([{ title: layout.name, date: head.date }])]

const recipients: Section<FreeLetter> = ({ recipients: named, head }) =>
  named.length === 0 && head.department === null
    ? []
    : recipientList(named.length > 0 ? named : [head.department ?? ''])

const parts: LetterParts<FreeLetter> = {
  ...perspectiveParts<FreeLetter>({ unstated: null }),
  matter,
  preparation,
  basis,
  recipients,
}

/** A tjänsteskrivelse in any matter: every part of the form is offered with a hint, and nothing is invented. */
export const freeLetterDocument = (letter: FreeLetter): DocumentContent => ({
  documentType: letter.layout.name,
  title: letter.subject,
  head: letter.head,
  madeAt: letter.madeAt,
  status: null,
  numberedHeadings: false,
  blocks: letterBlocks(letter, parts, { hints: letterHints }),
})
