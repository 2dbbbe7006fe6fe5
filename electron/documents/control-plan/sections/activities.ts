import type { ControlActivity } from '../../../../shared/contracts/control'
import { cell, heading, paragraph, row } from '../../content/blocks'
import type { Block, Inline, TableBlock, TableCell } from '../../content/model'
import { say, strong, together } from '../../content/say'
import { orMissing, sentenceCase } from '../../content/swedish'
import type { ControlPlanModel, ProcessGroup } from '../view-model'

/** From so many kontrollmoment a process on average, each process has a table of its own that can be lifted out. */
const TABLE_OF_ITS_OWN = 3

/** One table, or one a process where the processes are large. */
export function activityTables({ groups, total }: ControlPlanModel): Block[] {
  const activities = groups.flatMap((group) => group.activities)
  if (activities.length === 0) {
    return [heading(1, 'Kontrollmoment'), paragraph(say`Planen har inga kontrollmoment än.`)]
  }
  if ((total.value ?? 0) < groups.length * TABLE_OF_ITS_OWN) {
    return [heading(1, 'Kontrollmoment'), intro(activities), table('Kontrollmoment efter process', activities, true)]
  }
  return [heading(1, 'Kontrollmoment'), intro(activities), ...groups.flatMap(processBlocks)]
}

/** What the tables hold; that nobody is named to receive the results is said once, not in every row. */
const intro = (activities: readonly ControlActivity[]): Block =>
  paragraph(
    together(
      say`Här står vad som kontrolleras för varje risk, hur och hur ofta det görs och vem som ansvarar.`,
      namesReceiver(activities) ? [] : say`Till vem resultaten rapporteras är inte angivet i planen.`,
    ),
  )

const namesReceiver = (activities: readonly ControlActivity[]): boolean =>
  activities.some(({ reportsTo }) => reportsTo !== null)

const processBlocks = ({ process, activities }: ProcessGroup): Block[] => [
  heading(2, process ?? 'Utan angiven process'),
  table(
    process === null ? 'Kontrollmoment utan angiven process' : `Kontrollmoment i processen ${process}`,
    activities,
    false,
  ),
]

const table = (caption: string, activities: readonly ControlActivity[], namesProcess: boolean): TableBlock => ({
  kind: 'table',
  caption,
  columns: [
    { title: namesProcess ? 'Process och risk' : 'Risk', align: 'left', width: 2.5 },
    { title: 'Riskvärde', align: 'left', width: 1.1 },
    { title: 'Kontrollmoment', align: 'left', width: 2.3 },
    { title: 'Metod och frekvens', align: 'left', width: 2.5 },
    { title: namesReceiver(activities) ? 'Ansvarig och mottagare' : 'Ansvarig', align: 'left', width: 2.1 },
  ],
  rows: activities.map((activity) =>
    row(
      namesProcess ? withProcess(activity, activity.risk.event) : activity.risk.event,
      valueCell(activity),
      activity.title,
      methodWords(activity),
      responsibleWords(activity, namesReceiver(activities)),
    ),
  ),
})

/** 'Rekrytering. Registerutdrag saknas …': the process in bold before what is told of it. */
export const withProcess = ({ risk }: Pick<ControlActivity, 'risk'>, words: string): TableCell => {
  const content: Inline[] = risk.process === null ? say`${words}` : say`${strong(withStop(risk.process))} ${words}`
  return { content, tone: null }
}

/** '3 × 4 = 12 Hög': sannolikhet, konsekvens and what they make. */
export function valueCell({ risk }: Pick<ControlActivity, 'risk'>): TableCell {
  const text = `${risk.likelihood}\u00a0×\u00a0${risk.consequence}\u00a0= ${risk.value}\u00a0${risk.word}`
  const source = { description: `Riskvärde: ${risk.event}`, recordType: 'risk', ids: [risk.id] }
  return cell({ text, strong: false, source }, risk.level)
}

const methodWords = ({ method, frequency }: ControlActivity): string =>
  `${withStop(orMissing(method))} Frekvens: ${orMissing(frequency).toLocaleLowerCase('sv-SE')}.`

function responsibleWords({ responsible, reportsTo }: ControlActivity, withReceiver: boolean): string {
  const who = withStop(sentenceCase(orMissing(responsible)))
  if (!withReceiver) return who
  return `${who} ${reportsTo === null ? 'Mottagare: uppgift saknas.' : `Rapporteras till ${reportsTo}.`}`
}

export const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
