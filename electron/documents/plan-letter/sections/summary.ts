import type { Inline } from '../../content/model'
import { heading, notice, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { listed, say, strong, together } from '../../content/say'
import { inSentence, momentText } from '../../content/swedish'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'

/** How many rows are there by rule, by proposal and by choice. */
export function originSentence({ origins, items }: PlanLetter): Inline[] {
  const parts = [
    ...(origins.mandatory.value ? [say`${origins.mandatory} ska göras enligt fasta regler`] : []),
    ...(origins.proposed.value
      ? [
          say`${origins.proposed} är ${origins.proposed.value === 1 ? 'föreslagen' : 'föreslagna'} utifrån risk och prioritering`,
        ]
      : []),
    ...(origins.manual.value
      ? [say`${origins.manual} är ${origins.manual.value === 1 ? 'vald' : 'valda'} av planeraren`]
      : []),
  ]
  return items.value ? say`Av uppföljningarna ${listed(parts)}.` : []
}

/** The risks in one sentence per scale. */
export function riskSentence({ riskPictures, year }: PlanLetter): Inline[] {
  if (riskPictures.length === 0)
    return say`Det finns ingen riskanalys för ${String(year)}; riskbilden kan därför inte redovisas.`
  return together(
    ...riskPictures.map(({ total, bands, scale }) => {
      const found = bands
        .toReversed()
        .map((band) => say`${band.figure} i nivån ${inSentence(band.word)} (${band.span})`)
      const which = riskPictures.length > 1 ? ` med skalan ${scale.size} × ${scale.size}` : ''
      return say`Riskanalyserna för ${String(year)}${which} innehåller ${counted(total, 'risk', 'risker')}: ${listed(found)}.`
    }),
  )
}

/** A draft is called a draft before anything else is read. */
function draftNotice({ plan, year, madeAt }: PlanLetter): Inline[] {
  if (plan.status !== 'draft') return []
  return say`${strong(`Uppföljningsplanen för ${year} är ett utkast.`)} Den kan ändras till dess att den fastställs. Uppgifterna hämtades den ${momentText(madeAt)}.`
}

export const summary: Section<PlanLetter> = (letter) => {
  const { items, areas, year } = letter
  const draft = draftNotice(letter)
  const over = letter.daysOver ?? 0
  const lead = items.value
    ? say`Uppföljningsplanen för ${String(year)} omfattar ${counted(items, 'uppföljning', 'uppföljningar')} inom ${counted(areas, 'verksamhetsområde', 'verksamhetsområden')}.`
    : say`Uppföljningsplanen för ${String(year)} innehåller inga uppföljningar.`
  return [
    heading(1, 'Sammanfattning'),
    ...(draft.length === 0 ? [] : [notice(draft)]),
    paragraph(together(lead, over > 0 ? [] : capacitySentence(letter, 'Den')), 'lead'),
    ...(over > 0 ? [notice(capacitySentence(letter))] : []),
    ...paragraphIf(together(originSentence(letter), riskSentence(letter))),
  ]
}
