import type { PriorityRow } from '../../../shared/contracts/priorities'
import { formatNumber } from '../../../shared/text/format'
import { overrideChoiceNames } from '../../../shared/text/names'
import type { ExcelColumn } from '../../lib/excel-export'
import { ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import { MiniBars } from './mini-bars'
import { capital } from './plan-words'
import { choiceSentence, earlierSentence } from './priorities-words'
import classes from './plan.module.css'
import own from './priorities.module.css'

/** The known factor that gives the most points, in words. */
const strongest = ({ factors }: PriorityRow): string =>
  factors
    .filter(({ unknown }) => !unknown)
    .reduce<PriorityRow['factors'][number] | null>(
      (best, factor) => (best === null || factor.points > best.points ? factor : best),
      null,
    )?.because ?? ''

export const priorityColumns: Column<PriorityRow>[] = [
  { id: 'rank', header: 'Plats', width: 4.5, grow: 0, numeric: true, cell: (row) => formatNumber(row.rank) },
  {
    id: 'provider',
    header: 'Utförare',
    width: 10,
    grow: 2,
    key: true,
    cell: (row) => (
      <>
        {row.provider}
        <span className={classes.second}>{[row.agreement, row.unit].filter(Boolean).join(', ')}</span>
      </>
    ),
  },
  { id: 'serviceType', header: 'Insats', width: 8, grow: 1.5, cell: (row) => row.serviceType },
  { id: 'score', header: 'Poäng', width: 4.5, grow: 0, numeric: true, cell: (row) => formatNumber(row.score, 1) },
  {
    id: 'factors',
    header: 'Vad poängen består av',
    width: 12,
    grow: 0,
    cell: (row) => <MiniBars factors={row.factors} />,
  },
  { id: 'because', header: 'Väger mest', width: 12, grow: 3, cell: strongest },
  { id: 'choice', header: 'Att tänka på', width: 9, grow: 0.5, cell: (row) => <Marks row={row} /> },
]

/** Beside an open panel, which says what weighs most, the list needs no column for it. */
export const priorityColumnsBesidePanel = priorityColumns.filter(({ id }) => id !== 'because')

/** What stands beside the points: the own choice, last year's, and what speaks well of the utförare. */
function Marks({ row }: { row: PriorityRow }) {
  return (
    <span className={own.choices}>
      {row.override !== null && (
        <span title={choiceSentence(row.override)}>
          <ToneChip tone="accent">{capital(overrideChoiceNames[row.override.choice])}</ToneChip>
        </span>
      )}
      {row.override === null && row.earlier !== null && (
        <span title={earlierSentence(row.earlier)}>
          <ToneChip tone="neutral">Eget val {row.earlier.year}</ToneChip>
        </span>
      )}
      {row.positive !== null && (
        <span title={row.positive}>
          <ToneChip tone="low">Positiv avvikelse</ToneChip>
        </span>
      )}
    </span>
  )
}

/** The ranked list with every factor's value, points and sentence. */
export function priorityExcelColumns(rows: readonly PriorityRow[]): ExcelColumn<PriorityRow>[] {
  const names = rows[0]?.factors.map(({ name }) => name) ?? []
  const factorOf = (row: PriorityRow, name: string) => row.factors.find((factor) => factor.name === name)
  return [
    { header: 'Plats', value: (row) => row.rank, kind: 'number' },
    { header: 'Utförare', value: (row) => row.provider, width: 28 },
    { header: 'Enhet', value: (row) => row.unit, width: 20 },
    { header: 'Verksamhetsområde', value: (row) => row.serviceArea, width: 22 },
    { header: 'Insats', value: (row) => row.serviceType, width: 20 },
    { header: 'Avtalsnummer', value: (row) => row.agreement },
    { header: 'Senast granskad', value: (row) => row.lastReviewedOn, kind: 'date' },
    { header: 'Poäng', value: (row) => row.score, kind: 'number' },
    { header: 'Eget val', value: (row) => row.override && choiceSentence(row.override), width: 40 },
    { header: 'Tidigare val', value: (row) => row.earlier && earlierSentence(row.earlier), width: 40 },
    { header: 'Positiv avvikelse', value: (row) => row.positive, width: 40 },
    ...names.flatMap((name): ExcelColumn<PriorityRow>[] => [
      { header: `${name}, poäng`, value: (row) => factorOf(row, name)?.points ?? null, kind: 'number' },
      { header: `${name}, varför`, value: (row) => factorOf(row, name)?.because ?? null, width: 50 },
    ]),
  ]
}
