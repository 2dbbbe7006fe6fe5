import { bullets, heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import type { Block, TableBlock } from '../../content/model'
import { say } from '../../content/say'
import { capacityBlocks } from '../../plan-letter/sections/capacity'
import type { FollowUpPlan } from '../view-model'

function peopleTable({ shares, items, daysPlanned, year }: FollowUpPlan): TableBlock {
  const stated = shares.some(({ available }) => available.value !== null)
  return {
    kind: 'table',
    caption: `Planerade uppföljningar och arbetsdagar per ansvarig ${year}`,
    columns: [
      { title: 'Ansvarig', align: 'left', width: 4 },
      { title: 'Antal', align: 'right', width: 1.2 },
      { title: 'Planerade dagar', align: 'right', width: 1.6 },
      ...(stated ? [{ title: 'Angivna dagar', align: 'right' as const, width: 1.8 }] : []),
    ],
    rows: [
      ...shares.map(({ name, rows, planned, available }) =>
        stated ? row(name, rows, planned, available) : row(name, rows, planned),
      ),
      stated ? totalRow('Summa', items, daysPlanned, '') : totalRow('Summa', items, daysPlanned),
    ],
  }
}

/** Whether the year's days suffice, for the plan and for each who carries it out. */
export const capacity: Section<FollowUpPlan> = (plan) => {
  if (!plan.items.value) return []
  const [, ...blocks] = capacityBlocks(plan)
  return [
    heading(1, 'Kapacitet'),
    ...blocks,
    paragraph(say`Så här fördelas uppföljningarna och dagarna på dem som ansvarar.`),
    peopleTable(plan),
    ...overloadBlocks(plan),
  ]
}

function overloadBlocks({ overloads, shares }: FollowUpPlan): Block[] {
  if (shares.every(({ available }) => available.value === null)) {
    return [paragraph(say`Arbetsdagar per person och månad är inte angivna.`, 'note')]
  }
  if (overloads.length === 0) return [paragraph(say`Ingen har fler planerade dagar än angivna i någon månad.`)]
  return [
    paragraph(say`I följande månader är fler dagar planerade än det finns:`),
    bullets(overloads.map((sentence) => say`${sentence.replace('Över kapacitet: ', '')}`)),
  ]
}
