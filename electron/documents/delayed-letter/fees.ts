import { formatMoney } from '../../../shared/text/format'
import { cell, heading, paragraph, row, type Section } from '../content/blocks'
import type { Inline } from '../content/model'
import { listed, say } from '../content/say'
import type { DelayedLetter } from './view-model'

const money = ({ value, source }: DelayedLetter['fees'][number]['amount']): Inline => ({
  text: formatMoney(value),
  strong: false,
  source,
})

/** So many years are told. */
const years = 5

export const fees: Section<DelayedLetter> = (letter) => {
  const told = letter.fees.filter(({ year }) => year > letter.year - years)
  if (told.length === 0) {
    return [
      heading(2, 'Särskild avgift'),
      paragraph(
        say`Ingen särskild avgift är registrerad för ${String(letter.year - years + 1)}–${String(letter.year)}.`,
      ),
    ]
  }
  const sources = told.some(({ fromHistory }) => fromHistory)
  const amounts = told.map(({ year, amount }) => say`${money(amount)} för ${String(year)}`)
  return [
    heading(2, 'Särskild avgift'),
    paragraph(say`Särskild avgift har beslutats med ${listed(amounts)}.`),
    {
      kind: 'table',
      caption: 'Särskild avgift per år',
      columns: [
        { title: 'År', align: 'left', width: 30 },
        { title: 'Belopp', align: 'right', width: 30 },
        ...(sources ? [{ title: 'Källa', align: 'left' as const, width: 40 }] : []),
      ],
      rows: told.map(({ year, amount, fromHistory }) =>
        row(String(year), cell(money(amount)), ...(sources ? [fromHistory ? 'Historik' : 'Registret'] : [])),
      ),
    },
  ]
}
