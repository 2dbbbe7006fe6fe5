import { delayedState, isWaiting, monthsWaited } from '../../../../shared/domain/delayed/age'
import { lastEndedQuarter, quarterDays } from '../../../../shared/domain/delayed/quarter'
import { compareDates } from '../../../../shared/domain/iso-date'
import type { DelayedReport } from '../../../../shared/contracts/delayed-decision'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { delayedRepo, type StoredDecision } from './delayed-repo'
import { reportFigures, yearFigures } from './figures'
import { lawOfDecision } from './law'
import { carriedForward } from './start-report'

/** The report days, the newest first. */
export const reportsOf = (db: Database, committeeId: string | null, today: string): DelayedReport[] =>
  delayedRepo(db)
    .reportDays(today, committeeId)
    .toReversed()
    .map((day) => toReport(delayedRepo(db).ofReport(day, committeeId), day))

function toReport(rows: readonly StoredDecision[], reportedOn: string): DelayedReport {
  const states = rows.map((row) => delayedState(row, reportedOn))
  // What is too young to be reported is sent to nobody.
  const toSend = rows.filter((_, index) => states[index] !== 'tooYoung')
  return {
    reportedOn,
    decisions: toSend.length,
    waiting: states.filter(isWaiting).length,
    carriedOut: states.filter((state) => state === 'carriedOut').length,
    ended: states.filter((state) => state === 'ended').length,
    sentToIvoOn: latestWhenAll(toSend.map(({ sentToIvoOn }) => sentToIvoOn)),
    sentToAuditorsOn: latestWhenAll(toSend.map(({ sentToAuditorsOn }) => sentToAuditorsOn)),
    sentToCouncilOn: latestWhenAll(toSend.map(({ sentToCouncilOn }) => sentToCouncilOn)),
  }
}

/** The latest of the days; null while one is missing. */
function latestWhenAll(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null)
  return known.length < days.length ? null : (known.toSorted(compareDates).at(-1) ?? null)
}

export const delayedReports: Handler<'collect.delayedReports'> = ({ db, today }, { committeeId }) => ({
  rows: reportsOf(db, committeeId, today),
  proposedDay: quarterDays(lastEndedQuarter(today)).until,
  toCarry: carriedForward(db, quarterDays(lastEndedQuarter(today)).until).length,
})

export const delayedDecisions: Handler<'collect.delayedDecisions'> = (
  { db },
  { committeeId, reportedOn, includeArchived },
) => {
  const repo = delayedRepo(db)
  return {
    rows: repo.ofReport(reportedOn, committeeId, includeArchived).map((row) => ({
      ...row,
      lawReference: row.lawReference ?? lawOfDecision(db, row.serviceTypeId, row.decidedOn),
      state: delayedState(row, reportedOn),
      months: monthsWaited(row, reportedOn),
    })),
    archived: repo.archivedIn(reportedOn),
  }
}

export const delayedStatistics: Handler<'collect.delayedStatistics'> = ({ db }, { committeeId, reportedOn }) =>
  reportFigures(db, reportedOn, committeeId)

export const delayedFigures: Handler<'collect.delayedFigures'> = ({ db }, { committeeId, year }) =>
  yearFigures(db, year, committeeId)
