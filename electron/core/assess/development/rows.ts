import type { Carried, DevelopmentRow, SystemMeasureRow } from '../../../../shared/contracts/development'
import { dueStatus } from '../../../../shared/domain/iso-date'
import {
  effectState,
  type Followed,
  followedArea,
  isLate,
  measureState,
} from '../../../../shared/domain/development/state'
import { groupBy } from '../../../../shared/domain/signal/group-by'
import { targetWords } from '../../../../shared/domain/development/carry'
import type { Context } from '../../context'
import { type AreaSqlRow, type CarrySqlRow, developmentRepo, type MeasureSqlRow } from './development-repo'

type Seen = Pick<Context, 'db' | 'today'>

/** Rows of utvecklingsområden as they are shown: how each stands today, and where it has been carried. */
export function toAreaRows({ db, today }: Seen, rows: readonly AreaSqlRow[]): DevelopmentRow[] {
  const carries = carriesBy(developmentRepo(db).carriesOf('developmentAreaId', idsOf(rows)))
  return rows.map((row) => ({
    ...row,
    ...standing(followedArea(row), today),
    carried: carries.get(row.id) ?? [],
  }))
}

/** Rows of systemåtgärder as they are shown. */
export function toMeasureRows({ db, today }: Seen, rows: readonly MeasureSqlRow[]): SystemMeasureRow[] {
  const carries = carriesBy(developmentRepo(db).carriesOf('systemMeasureId', idsOf(rows)))
  return rows.map((row) => ({
    ...row,
    ...standing(row, today),
    state: measureState(row),
    carried: carries.get(row.id) ?? [],
  }))
}

function standing(followed: Followed, today: string) {
  const isOver = followed.doneOn !== null || followed.stoppedOn !== null
  const due = isOver || followed.dueOn === null ? null : dueStatus(followed.dueOn, today)
  return {
    late: isLate(followed, today),
    dueLabel: due?.label ?? null,
    dueDegree: due?.degree ?? null,
    effectState: effectState(followed, today),
  }
}

const idsOf = (rows: ReadonlyArray<{ id: string }>): string[] => rows.map(({ id }) => id)

const carriesBy = (rows: readonly CarrySqlRow[]): Map<string, Carried[]> =>
  new Map([...groupBy(rows, ({ recordId }) => recordId)].map(([id, own]) => [id, own.map(toCarried)]))

export function toCarried(row: CarrySqlRow): Carried {
  const { id, version, year, target, carriedOn, note } = row
  return { id, version, year, target, carriedOn, note, ...placeOf(row) }
}

/** A risk that has been removed from its draft, or a plan read in from a file, can't be opened. */
function placeOf({ target, year, riskAnalysisId, riskNumber, targetId, planId }: CarrySqlRow): {
  path: string | null
  words: string
} {
  const to = targetWords[target]
  if (target === 'riskAnalysis' && riskAnalysisId !== null) {
    return { path: `/analysera/riskanalyser/${riskAnalysisId}?risk=${targetId}`, words: `Risk ${riskNumber}, ${year}` }
  }
  if (target === 'plan') {
    return {
      path:
        planId === null ? `/planera/uppfoljningsplan?ar=${year}` : `/planera/uppfoljningsplan/${planId}?flik=texter`,
      words: `${to.name} ${year}`,
    }
  }
  return { path: null, words: `${to.name} ${year}` }
}
