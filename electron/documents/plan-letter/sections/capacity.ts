import type { Block, Inline } from '../../content/model'
import { heading, paragraph, row } from '../../content/blocks'
import { counted, difference } from '../../content/figure'
import { say, together } from '../../content/say'
import { numberText } from '../../content/swedish'
import type { PlanLetter } from '../view-model'

/** Planned against available working days; over-capacity is said aloud. */
export function capacitySentence(
  { daysPlanned, daysAvailable, daysOver }: PlanLetter,
  subject: 'Den' | 'Planen' = 'Planen',
): Inline[] {
  const planned = say`${subject} beräknas ta ${counted(daysPlanned, 'arbetsdag', 'arbetsdagar')}`
  if (daysAvailable.value === null || daysOver === null)
    return say`${planned}. Uppgift om tillgängliga arbetsdagar saknas.`
  if (daysOver > 0) {
    return say`${planned}, vilket är ${numberText(daysOver)} fler än de ${daysAvailable} som är tillgängliga.`
  }
  return say`${planned} av ${daysAvailable} tillgängliga.`
}

/** Days available, planned and left or lacking, in a table and in words. */
export function capacityBlocks(letter: PlanLetter): Block[] {
  const { daysPlanned, daysAvailable, daysOver, origins, year } = letter
  if (daysAvailable.value === null || daysOver === null) {
    return [
      heading(2, 'Kapacitet'),
      paragraph(say`Uppgift om tillgängliga arbetsdagar saknas; kapaciteten kan därför inte bedömas.`),
    ]
  }
  const left = difference(daysAvailable, daysPlanned, 'arbetsdagar som inte är fördelade')
  const verdict =
    daysOver > 0
      ? together(
          say`Planen överskrider de tillgängliga arbetsdagarna med ${numberText(daysOver)}.`,
          origins.mandatory.value
            ? say`De ${origins.mandatory} uppföljningar som ska göras enligt fasta regler finns kvar i planen även när dagarna inte räcker.`
            : [],
          say`För att planen ska rymmas behöver fler dagar avsättas eller uppföljningar flyttas.`,
        )
      : say`Planen ryms inom de tillgängliga arbetsdagarna; ${counted(left, 'dag är inte fördelad', 'dagar är inte fördelade')}.`
  return [
    heading(2, 'Kapacitet'),
    paragraph(verdict),
    {
      kind: 'table',
      caption: `Arbetsdagar ${year}`,
      columns: [
        { title: 'Arbetsdagar', align: 'left', width: 5 },
        { title: 'Dagar', align: 'right', width: 1.2 },
      ],
      rows: [
        row('Tillgängliga', daysAvailable),
        row('Planerade', daysPlanned),
        daysOver > 0 ? row('Saknas', numberText(daysOver)) : row('Ej fördelade', left),
      ],
    },
  ]
}
