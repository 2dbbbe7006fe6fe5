import type { DevelopmentStatus } from '../../../shared/contracts/act-values'
import type { DevelopmentRow, SystemMeasureRow, SystemMeasureState } from '../../../shared/contracts/development'
import { targetWords } from '../../../shared/domain/development/carry'
import { listInWords } from '../../../shared/domain/swedish'
import { developmentStatusNames, effectNames } from '../../../shared/text/act-names'
import { systemMeasureStateNames } from '../../../shared/text/development-names'
import { DueChip, ToneChip, type Tone } from '../../ui'
import { capital } from '../register/form-values'
import classes from './development.module.css'

const areaTones: Record<DevelopmentStatus, Tone> = {
  open: 'neutral',
  ongoing: 'accent',
  done: 'low',
  stopped: 'neutral',
}
const measureTones: Record<SystemMeasureState, Tone> = {
  proposed: 'neutral',
  decided: 'accent',
  done: 'low',
  stopped: 'neutral',
}
const effectTones = { yes: 'low', partly: 'mid', no: 'high' } as const

type Followed = Pick<DevelopmentRow, 'late' | 'dueLabel' | 'dueDegree' | 'effectState'>

/** Where an utvecklingsområde stands, with what waits beneath. */
export const AreaState = ({ row }: { row: DevelopmentRow }) => (
  <State row={row} word={developmentStatusNames[row.status]} tone={areaTones[row.status]} />
)

/** Where a systemåtgärd stands, with what waits beneath. */
export const MeasureState = ({ row }: { row: SystemMeasureRow }) => (
  <State row={row} word={systemMeasureStateNames[row.state]} tone={measureTones[row.state]} />
)

function State({ row, word, tone }: { row: Followed; word: string; tone: Tone }) {
  return (
    <>
      <ToneChip tone={tone}>{capital(word)}</ToneChip>{' '}
      {row.late && row.dueLabel !== null && <DueChip label={row.dueLabel} tone="high" />}
      {row.effectState === 'due' && <DueChip label="effekt att följa upp" tone="mid" />}
    </>
  )
}

/** What it led to, or when that is asked. */
export function EffectWords({ row }: { row: Pick<DevelopmentRow, 'effect' | 'effectDueOn' | 'effectState'> }) {
  if (row.effect !== null) return <ToneChip tone={effectTones[row.effect]}>{capital(effectNames[row.effect])}</ToneChip>
  if (row.effectDueOn === null) return <span className={classes.quiet}>–</span>
  return (
    <span className={classes.quiet}>
      {row.effectState === 'due' ? 'skulle följas upp' : 'följs upp'}{' '}
      <span className={classes.day}>{row.effectDueOn}</span>
    </span>
  )
}

type Placed = Pick<DevelopmentRow, 'serviceTypeName' | 'serviceAreaName' | 'committeeName'>

/** The narrowest that is told: insats, område, nämnd; else every nämnd. */
export const placeOf = ({ serviceTypeName, serviceAreaName, committeeName }: Placed): string =>
  serviceTypeName ?? serviceAreaName ?? committeeName ?? 'Alla nämnder'

/** 'Fört till uppföljningsplanen 2027 och kvalitetsberättelsen 2027'; null where nothing has been carried. */
export const carriedWords = ({ carried }: Pick<DevelopmentRow, 'carried'>): string | null =>
  carried.length === 0
    ? null
    : `Fört till ${listInWords(carried.map(({ target, year }) => targetWords[target].to(year)))}`

/** A fact that is told only where there is one. */
export const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }])
