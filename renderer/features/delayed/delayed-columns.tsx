import type { DelayedDecision, DelayedStateValue } from '../../../shared/contracts/delayed-decision'
import { delayedStateNames, genderNames } from '../../../shared/text/collect-names'
import { formatDate } from '../../../shared/text/format'
import { ToneChip, type Tone } from '../../ui'
import type { Column } from '../../ui/table'
import { ArchivedName } from '../register/archived-name'
import { capital } from '../register/form-values'

const tones: Record<DelayedStateValue, Tone> = {
  tooYoung: 'neutral',
  months3to6: 'mid',
  months6to9: 'mid',
  months9to12: 'high',
  over12: 'high',
  carriedOut: 'low',
  ended: 'neutral',
}

export function StateWords({ state }: { state: DelayedStateValue }) {
  return <ToneChip tone={tones[state]}>{capital(delayedStateNames[state])}</ToneChip>
}

/** 'sedan avbrottet 2026-03-01' where the time is counted from it. */
const fromWords = ({ decidedOn, interruptedOn }: DelayedDecision): string =>
  interruptedOn === null ? decidedOn : `${decidedOn}, avbrott ${interruptedOn}`

export const delayedColumns: Column<DelayedDecision>[] = [
  {
    id: 'number',
    header: 'Nummer',
    width: 8,
    grow: 0,
    key: true,
    nowrap: true,
    cell: (row) => <ArchivedName name={row.number} archivedAt={row.archivedAt} />,
  },
  { id: 'serviceTypeName', header: 'Insats', width: 11, grow: 2, cell: (row) => row.serviceTypeName },
  {
    id: 'gender',
    header: 'Kön',
    width: 5,
    grow: 0,
    cell: (row) => (row.gender === null ? '–' : capital(genderNames[row.gender])),
  },
  { id: 'decidedOn', header: 'Beslut', width: 9, grow: 1, cell: fromWords },
  { id: 'months', header: 'Månader', width: 5.5, grow: 0, numeric: true, cell: (row) => row.months },
  { id: 'state', header: 'Läge', width: 9.5, grow: 0, cell: (row) => <StateWords state={row.state} /> },
  {
    id: 'carriedOutOn',
    header: 'Verkställt',
    width: 7,
    grow: 0,
    nowrap: true,
    cell: (row) => formatDate(row.carriedOutOn ?? row.endedOn),
  },
  { id: 'reason', header: 'Skäl', width: 10, grow: 3, cell: (row) => row.endedReason ?? row.reason ?? '–' },
]

/** The panel tells the rest. */
export const besidePanel = delayedColumns.filter(({ id }) =>
  ['number', 'serviceTypeName', 'months', 'state'].includes(id),
)
