import { listInWords } from '../../../shared/domain/swedish'
import { bullets, paragraph, type Section } from '../content/blocks'
import { say } from '../content/say'
import { inSentence } from '../content/swedish'
import type { QualityLetter } from './view-model'

/** The most important figures in the berättelse's own sentences. */
export const summary: Section<QualityLetter> = ({ year, highlights }) =>
  highlights.length > 0
    ? highlights
    : [
        paragraph(
          say`Kvalitetsberättelsen redovisar hur kvaliteten i verksamheterna har säkrats och utvecklats under ${String(year)}.`,
        ),
      ]

/** What the berättelse holds, and what it says is to be done. */
export const matter: Section<QualityLetter> = ({ sections, next, year }) => [
  paragraph(
    sections.length === 0
      ? say`Kvalitetsberättelsen för ${String(year)} finns i sin helhet i beslutsunderlaget.`
      : say`Kvalitetsberättelsen för ${String(year)} finns i sin helhet i beslutsunderlaget. Den har bland annat avsnitt om ${listInWords(sections.map(inSentence))}.`,
  ),
  ...(next.length === 0
    ? []
    : [paragraph(say`Utvecklingsområden som berättelsen anger:`), bullets(next.map((area) => say`${area}`))]),
]
