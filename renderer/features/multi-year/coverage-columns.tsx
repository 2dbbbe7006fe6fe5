import { Link } from 'wouter'
import type { CoverageRow } from '../../../shared/contracts/multi-year'
import { Button, ToneChip, type Tone } from '../../ui'
import type { Column } from '../../ui/table'
import { coverageStateNames, whenWords } from './coverage-words'
import classes from './multi-year.module.css'

const tones: Record<CoverageRow['state'], Tone> = {
  before: 'high',
  passes: 'mid',
  unknown: 'neutral',
  ends: 'neutral',
  kept: 'low',
}

/** @param onPlace plans the insats in a year; null where nothing can be changed */
export const coverageColumns = (onPlace: ((row: CoverageRow, year: number) => void) | null): Column<CoverageRow>[] => [
  {
    id: 'provider',
    header: 'Utförare',
    width: 11,
    grow: 2,
    key: true,
    cell: (row) => (
      <>
        <Link href={`/register/utforare/${row.providerId}`}>{row.provider}</Link>
        <span className={classes.second}>
          {[row.unit, row.agreement === null ? null : `avtal ${row.agreement}`].filter(Boolean).join(', ')}
        </span>
      </>
    ),
  },
  { id: 'serviceType', header: 'Insats', width: 9, grow: 1.5, cell: (row) => row.serviceType },
  {
    id: 'state',
    header: 'Läge',
    width: 8,
    grow: 0,
    cell: (row) => <ToneChip tone={tones[row.state]}>{coverageStateNames[row.state]}</ToneChip>,
  },
  { id: 'due', header: 'Intervallet till', width: 6.5, grow: 0, nowrap: true, cell: whenWords },
  { id: 'because', header: 'Varför', width: 13, grow: 3, cell: (row) => row.because },
  {
    id: 'mend',
    header: 'Det här hjälper',
    width: 10,
    grow: 2,
    cell: (row) => {
      const { mend } = row
      return mend?.kind === 'place' && onPlace !== null ? (
        <Button
          look="quiet"
          inRow
          icon="plus"
          aria-label={`Planera ${mend.year}: ${row.serviceType}`}
          onClick={() => onPlace(row, mend.year)}
        >
          Planera {mend.year}
        </Button>
      ) : (
        row.mendWords
      )
    },
  },
]
