import { paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { inSentence } from '../content/swedish'
import { committeeName, recipientList } from '../letter/closing'
import { comparison, grownSentence } from './summary'
import type { DelayedLetter } from './view-model'

/** What the figures carry, and what the förvaltning proposes. */
export const assessment: Section<DelayedLetter> = (letter) => [
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

/** Fullmäktige and the revisorer always; others as stated. */
export const recipients: Section<DelayedLetter> = ({ recipients: named }) =>
  recipientList(['Kommunfullmäktige', 'Kommunens revisorer', ...named])
