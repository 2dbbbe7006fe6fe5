import { bullets, heading, paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { inSentence, sentenceCase } from '../content/swedish'
import { committeeName } from './decision'
import { comparison, grownSentence } from './summary'
import type { DelayedLetter } from './view-model'

/** What the figures carry, and what the förvaltning proposes. */
export const assessment: Section<DelayedLetter> = (letter) => [
  heading(1, 'Förvaltningens bedömning'),
  paragraph(
    together(
      letter.total.value
        ? say`${letter.total} beslut väntar på att verkställas.`
        : say`Inga beslut väntar på att verkställas.`,
      comparison(letter),
      grownSentence(letter),
    ),
  ),
  paragraph(
    say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} godkänner redovisningen och överlämnar statistiken till kommunfullmäktige.`,
  ),
]

export const signatures: Section<DelayedLetter> = ({ signatories }) =>
  signatories.length === 0
    ? [paragraph(say`Uppgift om handläggare saknas.`)]
    : [{ kind: 'signatures', people: signatories }]

/** Fullmäktige always; others as stated. */
export const recipients: Section<DelayedLetter> = ({ recipients: named }) => [
  heading(1, 'Beslutet skickas till'),
  bullets(
    [...new Set(['Kommunfullmäktige', 'Kommunens revisorer', ...named])].map((name) => say`${sentenceCase(name)}`),
  ),
]
