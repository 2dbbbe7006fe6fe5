import { delayedState } from '../../../../shared/domain/delayed/age'
import { sameQuarter } from '../../../../shared/domain/delayed/quarter'
import { AppError } from '../../../../shared/errors'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { delayedRepo } from './delayed-repo'

/**
 * What the latest report before the day hands on: all that was not carried out or ended on its own report day. What was
 * carried out after it comes along once more and is reported with its date.
 */
export function carriedForward(db: Database, reportedOn: string): Tables['delayedDecision'][] {
  const repo = delayedRepo(db)
  const latest = repo.reportDays(reportedOn, null).findLast((day) => day < reportedOn)
  if (latest === undefined) return []
  return repo.rowsOf(latest).filter((row) => !['carriedOut', 'ended'].includes(delayedState(row, latest)))
}

/** A new quarter's report begins with everything that still waits. */
export const startDelayedReport: Handler<'collect.startDelayedReport'> = (context, { reportedOn }) => {
  const { db, today } = context
  const repo = delayedRepo(db)
  if (reportedOn > today) throw broken('Rapportdagen har inte varit än. Välj en dag till och med i dag.')
  const days = repo.reportDays(today, null)
  const taken = days.find((day) => sameQuarter(day, reportedOn))
  if (taken !== undefined) throw broken(`Kvartalet har redan en rapport, ${taken}. Öppna den i stället.`)
  if (days.some((day) => day > reportedOn)) {
    throw broken('Det finns redan en senare rapport. Nya kvartal läggs till efter den senaste.')
  }
  const rows = carriedForward(db, reportedOn)
  if (rows.length === 0) {
    throw broken('Inget beslut väntar att föras vidare. Registrera kvartalets första beslut i stället.')
  }
  const table = recordedTable(context, 'delayedDecision')
  for (const { id: _id, version: _version, createdAt: _created, updatedAt: _updated, ...row } of rows) {
    table.insert({
      ...row,
      reportedOn,
      sentToIvoOn: null,
      sentToAuditorsOn: null,
      sentToCouncilOn: null,
      archivedAt: null,
    })
  }
  return { carried: rows.length }
}

const broken = (userMessage: string): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${userMessage} Inget har ändrats.` })
