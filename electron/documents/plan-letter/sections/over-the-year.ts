import type { Block, TableBlock } from '../../content/model'
import { formatMonth } from '../../../../shared/text/format'
import { heading, paragraph, paragraphIf, row, totalRow } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say } from '../../content/say'
import { numberText, sentenceCase } from '../../content/swedish'
import type { PlanLetter, PlanShare } from '../view-model'

/** Counts and days of the plan's parts, with their sum. */
export function shareTable(
  caption: string,
  first: string,
  shares: readonly PlanShare[],
  letter: PlanLetter,
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: first, align: 'left', width: 5 },
      { title: 'Antal', align: 'right', width: 1.2 },
      { title: 'Dagar', align: 'right', width: 1.2 },
    ],
    rows: [
      ...shares.map((share) => row(share.name, share.items, share.days)),
      totalRow('Summa', letter.items, letter.daysPlanned),
    ],
  }
}

/** Per tertial in a table and per month in a chart. */
export function overTheYear(letter: PlanLetter): Block[] {
  const { year, daysByMonth, withoutMonth } = letter
  if (daysByMonth.every((days) => days === 0)) {
    return [heading(2, 'Fördelning över året'), paragraph(say`Ingen av uppföljningarna har fått en månad.`)]
  }
  const months = daysByMonth.map((days, index) => ({ name: formatMonth(index + 1, 'short'), days }))
  const busy = months.filter(({ days }) => days > 0)
  return [
    heading(2, 'Fördelning över året'),
    paragraph(say`Tabellen visar uppföljningarna per tertial och figuren arbetsdagarna månad för månad.`),
    shareTable(`Planerade uppföljningar per tertial ${year}`, 'Tid', letter.byTertial, letter),
    {
      kind: 'chart',
      form: 'columns',
      caption: `Planerade arbetsdagar per månad ${year}`,
      altText: `Staplar över planerade arbetsdagar per månad ${year}. ${busy.map(({ name, days }) => `${sentenceCase(name)} ${numberText(days)}`).join(', ')}.${busy.length < 12 ? ' Övriga månader inga.' : ''}`,
      categories: months.map(({ name }) => name),
      series: [
        {
          name: 'Arbetsdagar',
          place: null,
          values: months.map(({ days }) => (days === 0 ? null : days)),
          labels: months.map(({ days }) => (days === 0 ? '' : numberText(days))),
        },
      ],
    },
    ...paragraphIf(
      withoutMonth.value
        ? say`${counted(withoutMonth, 'uppföljning', 'uppföljningar')} har ännu ingen månad och ingår inte i figuren.`
        : [],
      'note',
    ),
  ]
}
