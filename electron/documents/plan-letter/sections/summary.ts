import type { Inline } from '../../content/model'
import { notice, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import { listed, say, strong, together } from '../../content/say'
import { inSentence, momentText } from '../../content/swedish'
import type { PlanLetter } from '../view-model'
import { capacitySentence } from './capacity'

/** How many rows are there by rule, by proposal and by choice. */
export function originSentence({ origins, items }: PlanLetter): Inline[] {
  const phrases = [
    { figure: origins.mandatory, one: 'ska göras enligt fasta regler', many: 'ska göras enligt fasta regler' },
    {
      figure: origins.proposed,
      one: 'är föreslagen utifrån risk och prioritering',
      many: 'är föreslagna utifrån risk och prioritering',
    },
    { figure: origins.manual, one: 'är vald av planeraren', many: 'är valda av planeraren' },
  ].filter(({ figure }) => figure.value)
  const [only] = phrases
  if (!only) return []
  if (phrases.length === 1)
    return say`${items.value === 1 ? 'Uppföljningen' : 'Samtliga uppföljningar'} ${items.value === 1 ? only.one : only.many}.`
  const parts = phrases.map(({ figure, one, many }, index) => {
    const words = figure.value === 1 ? one : many
    return index === 0 ? say`${figure} av uppföljningarna ${words}` : say`${figure} ${words}`
  })
  return say`${listed(parts)}.`
}

/** The risks in one sentence per scale. */
export function riskSentence({ riskPictures, riskYear, year }: PlanLetter): Inline[] {
  if (riskPictures.length === 0)
    return say`Det finns ingen riskanalys för ${String(year)}; riskbilden kan därför inte redovisas.`
  const earlier =
    riskYear === year
      ? []
      : say`För ${String(year)} finns ännu ingen riskanalys; riskbilden bygger på analyserna för ${String(riskYear)}.`
  return together(
    earlier,
    ...riskPictures.map(({ total, bands, scale }) => {
      const found = bands
        .toReversed()
        .map(
          (band) =>
            say`${band.figure.value === 0 ? 'ingen' : band.figure} i nivån ${inSentence(band.word)} (${band.span})`,
        )
      const which = riskPictures.length > 1 ? ` med skalan ${scale.size} × ${scale.size}` : ''
      return say`Riskanalyserna för ${String(riskYear)}${which} innehåller ${counted(total, 'risk', 'risker')}: ${listed(found)}.`
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
    ...(draft.length === 0 ? [] : [notice(draft)]),
    paragraph(together(lead, over > 0 ? [] : capacitySentence(letter, 'Den')), 'lead'),
    ...(over > 0 ? [notice(capacitySentence(letter))] : []),
    ...paragraphIf(together(originSentence(letter), riskSentence(letter))),
  ]
}
