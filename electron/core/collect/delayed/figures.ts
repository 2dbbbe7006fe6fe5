import type { DelayedFigures, DelayedInsats } from '../../../../shared/contracts/delayed-decision'
import { ageBuckets, delayedState, isWaiting } from '../../../../shared/domain/delayed/age'
import { hiddenGenders, protectQuarters, type ShownGenders } from '../../../../shared/domain/delayed/gender-split'
import { type HistoryPicture, readHistory } from '../../../../shared/domain/delayed/history'
import { countDelayed } from '../../../../shared/domain/delayed/statistics'
import { formatCount } from '../../../../shared/text/format'
import type { Database } from '../../../database/database'
import { readSettings } from '../../settings/settings-repo'
import { groupBy } from '../../group-by'
import { delayedRepo, type StoredDecision } from './delayed-repo'
import { feesUntil } from './fees'

type Scope = string | null

/** The statistics of one report day, with the split of women and men as it may be shown. */
export function reportFigures(db: Database, reportedOn: string, committeeId: Scope): DelayedFigures {
  const stored = delayedRepo(db).ofReport(reportedOn, committeeId)
  const counted = countDelayed(
    stored.map((row) => ({ ...row, serviceType: row.serviceTypeName })),
    reportedOn,
  )
  const genderLimit = readSettings(db).settings.collect.smallGroupLimit
  const shown = shownGenders(db, reportedOn, committeeId, genderLimit)
  const year = Number(reportedOn.slice(0, 4))
  const { rows, buckets, ...sums } = counted
  return {
    ...emptyFigures(genderLimit),
    ...sums,
    ...shown.sum,
    date: reportedOn,
    source: 'register',
    rows: rows.map(({ buckets: own, women: _women, men: _men, others: _others, ended: _ended, ...row }) => ({
      ...row,
      ...own,
      ...(shown.byInsats.get(row.serviceTypeId) ?? hiddenGenders),
    })),
    sums: buckets,
    fees: feesUntil(db, year).fees,
  }
}

/** What may be shown of women and men depends on the quarters before: each is counted from its own rows. */
function shownGenders(
  db: Database,
  reportedOn: string,
  committeeId: Scope,
  limit: number,
): { byInsats: Map<string, ShownGenders>; sum: ShownGenders } {
  const repo = delayedRepo(db)
  const reports = repo.reportDays(reportedOn, committeeId).map((day) => splitsOf(repo.ofReport(day, committeeId), day))
  const own = reports.at(-1) ?? []
  const last = protectQuarters(reports, limit).at(-1)
  return {
    byInsats: new Map(own.map(({ serviceTypeId }, index) => [serviceTypeId, last?.rows[index] ?? hiddenGenders])),
    sum: last?.sum ?? hiddenGenders,
  }
}

const splitsOf = (stored: readonly StoredDecision[], reportedOn: string) =>
  [
    ...groupBy(
      stored.filter((row) => isWaiting(delayedState(row, reportedOn))),
      ({ serviceTypeId }) => serviceTypeId,
    ),
  ].map(([serviceTypeId, own]) => ({
    serviceTypeId,
    numbers: own.map(({ number }) => number),
    women: own.filter(({ gender }) => gender === 'woman').length,
    men: own.filter(({ gender }) => gender === 'man').length,
    others: own.filter(({ gender }) => gender !== 'woman' && gender !== 'man').length,
  }))

/**
 * The figures of a year: the register's latest report day within it, else what Historik knows of it, else the latest report
 * before; where both have the year, the register counts and the difference is told.
 */
export function yearFigures(db: Database, year: number, committeeId: Scope): DelayedFigures {
  const days = delayedRepo(db).reportDays(`${year}-12-31`, committeeId)
  const latest = days.at(-1)
  const history = readHistory(delayedRepo(db).history(year, committeeId), year)
  const isOfYear = latest !== undefined && latest >= `${year}-01-01`
  const { fees, differences } = feesUntil(db, year)
  const genderLimit = readSettings(db).settings.collect.smallGroupLimit
  if (latest !== undefined && (isOfYear || history === null)) {
    const figures = reportFigures(db, latest, committeeId)
    const differs = isOfYear && history !== null ? totalDifference(figures, history, year) : []
    return { ...figures, fees, differences: [...differs, ...differences] }
  }
  if (history === null) return { ...emptyFigures(genderLimit), fees, differences }
  return { ...emptyFigures(genderLimit), ...fromHistory(history), fees, differences }
}

function totalDifference({ total, date }: DelayedFigures, history: HistoryPicture, year: number): string[] {
  const known = history.whole.total
  if (known === null || known === total) return []
  return [
    `Registret har ${formatCount(total ?? 0, 'ej verkställt beslut', 'ej verkställda beslut')} den ${date}, Historik ${known} för ${year}. Registrets rader gäller.`,
  ]
}

function fromHistory({ date, rows, whole }: HistoryPicture): Partial<DelayedFigures> {
  return {
    date,
    source: 'history',
    total: whole.total,
    interrupted: whole.interrupted,
    carriedOut: whole.carriedOut,
    women: whole.women,
    men: whole.men,
    rows: rows.map((row): DelayedInsats => ({ ...row })),
    sums: Object.fromEntries(ageBuckets.map((bucket) => [bucket, whole[bucket]])) as DelayedFigures['sums'],
  }
}

const emptyFigures = (genderLimit: number): DelayedFigures => ({
  date: null,
  source: null,
  total: null,
  interrupted: null,
  carriedOut: null,
  ended: null,
  tooYoung: null,
  women: null,
  men: null,
  rows: [],
  sums: { months3to6: null, months6to9: null, months9to12: null, over12: null },
  fees: [],
  genderLimit,
  differences: [],
})
