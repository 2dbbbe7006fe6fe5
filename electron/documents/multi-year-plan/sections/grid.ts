import type { MultiYearRow } from '../../../../shared/contracts/multi-year'
import { formatNumber } from '../../../../shared/text/format'
import { followUpFormNames } from '../../../../shared/text/names'
import { heading, paragraph, row, type Section } from '../../content/blocks'
import type { TableBlock } from '../../content/model'
import { say } from '../../content/say'
import type { MultiYearDocument } from '../view-model'

/** Insats × year, a table per verksamhetsområde, with interval, latest granskning and agreements beside. */
export const grid: Section<MultiYearDocument> = ({ rows, years }) => {
  const areas = [...new Set(rows.map(({ serviceArea }) => serviceArea))]
  return [
    heading(1, 'Planen per insats och år'),
    paragraph(
      say`Siffran är det förväntade antalet uppföljningar. Ett streck betyder att ingen uppföljning är planerad det året. Avtal är avtal i kraft ${String(years[0])} och enheter utan avtal.`,
    ),
    ...areas.map(
      (area): TableBlock => ({
        kind: 'table',
        caption: `Flerårsplan, ${area}`,
        columns: [
          { title: 'Insats', align: 'left', width: 2.9 },
          { title: 'Intervall', align: 'left', width: 1.35 },
          { title: 'Senast', align: 'left', width: 1.35 },
          { title: 'Avtal', align: 'right', width: 0.8 },
          ...years.map((year) => ({ title: String(year), align: 'right' as const, width: 1.5 })),
        ],
        rows: rows
          .filter(({ serviceArea }) => serviceArea === area)
          .map((one) =>
            row(
              one.serviceType,
              `${formatNumber(one.intervalMonths)}\u00a0månader`,
              one.lastReviewedOn ?? 'uppgift saknas',
              formatNumber(one.inForce),
              ...years.map((year) => cellText(one, year)),
            ),
          ),
      }),
    ),
    ...comments(rows),
  ]
}

function cellText({ entries }: MultiYearRow, year: number): string {
  const entry = entries.find((one) => one.year === year)
  if (entry === undefined) return '–'
  const number = entry.expected === null ? 'antal saknas' : formatNumber(entry.expected)
  return entry.form === 'own' ? number : `${number}, ${shortNames[entry.form]}`
}

const shortNames = { joint: 'gemensam', screening: 'screening' } as const

/** What is noted of single follow-ups. */
function comments(rows: readonly MultiYearRow[]) {
  const noted = rows.flatMap(({ serviceType, entries }) =>
    entries
      .filter(({ comment }) => comment !== null)
      .map(({ year, form, comment }) => `${serviceType} ${year}, ${followUpFormNames[form]}: ${comment}`),
  )
  return noted.length === 0
    ? []
    : [
        paragraph(say`Anmärkningar till planen:`),
        { kind: 'list' as const, ordered: false, items: noted.map((text) => say`${text}`) },
      ]
}
