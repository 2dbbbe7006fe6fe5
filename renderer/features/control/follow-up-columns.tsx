import type { ControlActivity, ControlFollowUp } from '../../../shared/contracts/control'
import { measureStateNames } from '../../../shared/domain/control/measure'
import { tertialDays, type Tertial } from '../../../shared/domain/control/tertial'
import { controlDeviationNames } from '../../../shared/text/names'
import { Missing, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import { RiskValue } from './control-columns'
import classes from './control.module.css'

export interface FollowUpRow {
  activity: ControlActivity
  year: number
  tertial: Tertial
  followUp: ControlFollowUp
}

const tones = { none: 'low', minor: 'mid', serious: 'high' } as const

/** What the control showed, or that it is owed, late, or not asked for. */
export function FollowUpState({ row: { year, followUp, tertial } }: { row: FollowUpRow }) {
  const { state, result } = followUp
  if (state === 'done') {
    const deviation = result?.deviation ?? null
    if (deviation === null) return <ToneChip>utan bedömning</ToneChip>
    return <ToneChip tone={tones[deviation]}>{controlDeviationNames[deviation]}</ToneChip>
  }
  if (state === 'notOwed') return <span className={classes.quiet}>följs inte upp i tertialet</span>
  const { dueOn } = tertialDays(year, tertial)
  return state === 'late' ? (
    <ToneChip tone="high">sen</ToneChip>
  ) : (
    <span className={classes.quiet}>klar senast {dueOn}</span>
  )
}

export const followUpColumns: Column<FollowUpRow>[] = [
  {
    id: 'title',
    header: 'Kontrollmoment',
    width: 12,
    grow: 2,
    key: true,
    cell: ({ activity }) => (
      <>
        {activity.title}
        <span className={classes.second}>{activity.risk.event}</span>
      </>
    ),
  },
  {
    id: 'value',
    header: 'Riskvärde',
    width: 5.75,
    grow: 0,
    cell: ({ activity }) => <RiskValue risk={activity.risk} />,
  },
  {
    id: 'responsible',
    header: 'Ansvarig',
    width: 7,
    grow: 1,
    cell: ({ activity }) => activity.responsible ?? <Missing>Ansvarig saknas</Missing>,
  },
  { id: 'state', header: 'Avvikelse', width: 10, grow: 0, cell: (row) => <FollowUpState row={row} /> },
  { id: 'result', header: 'Resultat', width: 10, grow: 2, cell: ({ followUp }) => followUp.result?.result ?? '' },
  {
    id: 'measure',
    header: 'Åtgärd',
    width: 10,
    grow: 2,
    cell: ({ followUp: { result, measureState } }) =>
      result?.measure && (
        <>
          {result.measure}
          <span className={classes.second}>
            {result.measureResponsible}, <span className={classes.date}>{result.measureDueOn}</span>
            {measureState && `, ${measureStateNames[measureState]}`}
          </span>
        </>
      ),
  },
]

/** Beside the panel, which tells the rest. */
export const narrowFollowUpColumns = followUpColumns.filter(({ id }) => ['title', 'value', 'state'].includes(id))
