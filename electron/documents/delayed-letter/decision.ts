import { numbered, type Section } from '../content/blocks'
import { say } from '../content/say'
import { dateText } from '../content/swedish'
import { committeeName, departmentName } from '../letter/closing'
import type { DelayedLetter } from './view-model'

/** Each point a whole sentence that stands by itself as the decision, one action each (law.md). */
export const decision: Section<DelayedLetter> = (letter) => {
  const committee = committeeName(letter)
  return [
    numbered([
      say`${committee} godkänner redovisningen av ej verkställda beslut den ${dateText(letter.date)}.`,
      say`${committee} överlämnar statistiken över ej verkställda beslut den ${dateText(letter.date)} till kommunfullmäktige.`,
      say`${committee} ger ${departmentName(letter)} i uppdrag att redovisa ej verkställda beslut på nytt efter nästa kvartal.`,
    ]),
  ]
}
