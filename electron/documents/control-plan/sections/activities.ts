import type { ControlActivity } from '../../../../shared/contracts/control'
import { cell, heading, paragraph, row } from '../../content/blocks'
import type { Block, TableBlock } from '../../content/model'
import { say } from '../../content/say'
import { orMissing } from '../../content/swedish'
import type { ControlPlanModel, ProcessGroup } from '../view-model'

/** One table a process, so that each fits the page's width and can be lifted out. */
export function activityTables({ groups }: ControlPlanModel): Block[] {
  if (groups.length === 0) return [heading(1, 'Kontrollmoment'), paragraph(say`Planen har inga kontrollmoment än.`)]
  const onlyUnnamed = groups.length === 1 && groups[0]?.process === null
  return [
    heading(1, 'Kontrollmoment'),
    ...groups.flatMap((group) => [
      ...(onlyUnnamed ? [] : [heading(2, group.process ?? 'Utan angiven process')]),
      table(group),
    ]),
  ]
}

const table = ({ process, activities }: ProcessGroup): TableBlock => ({
  kind: 'table',
  caption: process === null ? 'Kontrollmoment' : `Kontrollmoment i processen ${process}`,
  columns: [
    { title: 'Risk', align: 'left', width: 2.5 },
    { title: 'Riskvärde', align: 'left', width: 1.2 },
    { title: 'Kontrollmoment', align: 'left', width: 2.5 },
    { title: 'Metod och frekvens', align: 'left', width: 2.2 },
    { title: 'Ansvarig och mottagare', align: 'left', width: 2.1 },
  ],
  rows: activities.map((activity) =>
    row(activity.risk.event, valueCell(activity), activity.title, methodWords(activity), responsibleWords(activity)),
  ),
})

/** '3 × 4 = 12 Hög': sannolikhet, konsekvens and what they make. */
export function valueCell({ risk }: Pick<ControlActivity, 'risk'>) {
  const text = `${risk.likelihood}\u00a0×\u00a0${risk.consequence}\u00a0= ${risk.value}\u00a0${risk.word}`
  const source = { description: `Riskvärde: ${risk.event}`, recordType: 'risk', ids: [risk.id] }
  return cell({ text, strong: false, source }, risk.level)
}

const methodWords = ({ method, frequency }: ControlActivity): string =>
  `${withStop(orMissing(method))} Frekvens: ${orMissing(frequency).toLocaleLowerCase('sv-SE')}.`

const responsibleWords = ({ responsible, reportsTo }: ControlActivity): string =>
  `${withStop(orMissing(responsible))} ${reportsTo === null ? 'Mottagare: uppgift saknas.' : `Rapporteras till ${reportsTo}.`}`

export const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
