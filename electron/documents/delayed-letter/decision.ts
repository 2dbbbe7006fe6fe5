import { heading, numbered, type Section } from '../content/blocks'
import { say } from '../content/say'
import { dateText, inSentence, sentenceCase } from '../content/swedish'
import type { DelayedLetter } from './view-model'

export const committeeName = ({ head }: DelayedLetter): string => head.committee ?? 'Nämnden'
export const departmentName = ({ head }: DelayedLetter): string => inSentence(head.department ?? 'förvaltningen')

/** Each point a whole sentence that stands by itself as the decision, one action each (law.md). */
export const decision: Section<DelayedLetter> = (letter) => {
  const committee = sentenceCase(committeeName(letter))
  return [
    heading(1, 'Förslag till beslut'),
    numbered([
      say`${committee} godkänner redovisningen av ej verkställda beslut den ${dateText(letter.date)}.`,
      say`${committee} överlämnar statistiken över ej verkställda beslut den ${dateText(letter.date)} till kommunfullmäktige.`,
      say`${committee} ger ${departmentName(letter)} i uppdrag att redovisa ej verkställda beslut på nytt efter nästa kvartal.`,
    ]),
  ]
}
