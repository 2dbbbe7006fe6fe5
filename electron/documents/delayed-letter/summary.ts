import type { Inline } from '../content/model'
import { paragraph, paragraphIf, type Section } from '../content/blocks'
import { counted } from '../content/figure'
import { say, together } from '../content/say'
import { dateText, inSentence } from '../content/swedish'
import { listInWords } from '../../../shared/domain/swedish'
import type { DelayedLetter } from './view-model'

/** '12 fler än samma kvartal året före'; said to be unknown where there is no report. */
export function comparison({ total, before }: DelayedLetter): Inline[] {
  if (before === null) return say`För samma kvartal året före finns ingen rapport att jämföra med.`
  const change = (total.value ?? 0) - (before.total.value ?? 0)
  if (total.value === null || before.total.value === null) return []
  if (change === 0) return say`Det är lika många som den ${dateText(before.date)}.`
  return say`Det är ${Math.abs(change)} ${change > 0 ? 'fler' : 'färre'} än den ${dateText(before.date)}, då ${before.total} beslut väntade.`
}

export function grownSentence({ grown }: DelayedLetter): Inline[] {
  return grown.length === 0 ? [] : say`Tydligt fler väntar inom ${listInWords(grown.map(inSentence))}.`
}

export const summary: Section<DelayedLetter> = (letter) => {
  const { total, date, rows, sums, interrupted, carriedOut, ended } = letter
  const waiting = rows.filter((row) => row.total.value !== 0).length
  const lead = total.value
    ? say`Den ${dateText(date)} väntade ${counted(total, 'gynnande beslut', 'gynnande beslut')} som inte hade verkställts inom tre månader, inom ${waiting} ${waiting === 1 ? 'insats' : 'insatser'}.`
    : say`Den ${dateText(date)} fanns inget gynnande beslut som inte hade verkställts inom tre månader.`
  const longest = sums.over12.value ? say`Av besluten har ${sums.over12} väntat i tolv månader eller mer.` : []
  const beside = together(
    interrupted.value ? say`I ${interrupted} fall har verkställigheten avbrutits.` : [],
    carriedOut.value
      ? say`Under kvartalet verkställdes ${counted(carriedOut, 'beslut', 'beslut')} som har rapporterats som ej verkställda.`
      : [],
    ended.value ? say`${counted(ended, 'beslut', 'beslut')} upphörde utan att verkställas.` : [],
  )
  return [
    paragraph(together(lead, comparison(letter), longest), 'lead'),
    ...paragraphIf(together(grownSentence(letter), beside)),
  ]
}
