import { numbered, paragraph, type Section } from '../content/blocks'
import { say, together } from '../content/say'
import { inSentence } from '../content/swedish'
import { committeeName, departmentName, recipientList } from '../letter/closing'
import type { QualityLetter } from './view-model'

/** Each point a whole sentence that stands by itself as the decision, one action each (law.md). */
export const decision: Section<QualityLetter> = (letter) => {
  const { year, next } = letter
  const committee = committeeName(letter)
  const department = departmentName(letter)
  return [
    numbered([
      say`${committee} godkänner kvalitetsberättelsen för ${String(year)}.`,
      ...(next.length === 0
        ? []
        : [
            say`${committee} ger ${department} i uppdrag att under ${String(year + 1)} arbeta med de utvecklingsområden som kvalitetsberättelsen för ${String(year)} anger.`,
          ]),
      say`${committee} ger ${department} i uppdrag att hålla kvalitetsberättelsen för ${String(year)} tillgänglig för den som vill ta del av den.`,
    ]),
  ]
}

export const evaluation: Section<QualityLetter> = ({ year, next }) => [
  paragraph(
    next.length === 0
      ? say`Kvalitetsarbetet under ${String(year + 1)} redovisas i kvalitetsberättelsen för det året.`
      : say`Utvecklingsområdena följs upp under ${String(year + 1)}, och resultatet redovisas i kvalitetsberättelsen för det året.`,
  ),
]

export const assessment: Section<QualityLetter> = (letter) => [
  paragraph(
    together(
      say`Kvalitetsberättelsen bygger på de uppgifter om ${String(letter.year)} som finns registrerade. Där uppgifter saknas sägs det i det avsnitt som det gäller.`,
      say`Förvaltningen föreslår att ${inSentence(committeeName(letter))} godkänner kvalitetsberättelsen.`,
    ),
  ),
]

export const recipients: Section<QualityLetter> = ({ recipients: named, head }) =>
  recipientList(named.length > 0 ? named : head.department === null ? [] : [head.department])
