import type { Tables } from '../../../../database/tables'
import type { Context } from '../../../context'
import { currentControlPlan } from '../../../plan/control/control-plan-repo'
import { resultOfTertial } from '../../../plan/control/activity-repo'
import { recordedTable } from '../../../recorded-table'
import { readSettings } from '../../../settings/settings-repo'
import type { PlannedRow, SheetRecord } from '../plan/planned-row'
import { currentPortfolio, nextRiskNumber, type PortfolioKey, riskIn } from './control-target-repo'
import { usualPortfolio } from './control-records'

const text = (record: SheetRecord, field: string): string | null => {
  const value = record[field]
  return typeof value === 'string' ? value : null
}
const number = (record: SheetRecord, field: string): number | null => {
  const value = record[field]
  return typeof value === 'number' ? value : null
}

/**
 * Writes one row of Internkontroll where it belongs: the risk into the portfolio, the kontrollmoment into the plan, the
 * tertials as its results. Portfolio and plan are made as drafts when there are none.
 */
export function writeControlRow(context: Context, row: PlannedRow): void {
  const riskId = writeRisk(context, row)
  if (row.after['control'] === null || row.after['control'] === undefined) return
  writeResults(context, row, writeActivity(context, row, riskId))
}

function writeRisk(context: Context, { after, before, write }: PlannedRow): string {
  const { db } = context
  const key: PortfolioKey = {
    year: number(after, 'year') ?? 0,
    committeeId: text(after, 'committeeId'),
    title: text(after, 'portfolio') ?? usualPortfolio,
  }
  const event = text(after, 'event') ?? ''
  const portfolio = currentPortfolio(db, key) ?? insertPortfolio(context, key)
  const risks = recordedTable(context, 'risk')
  const known = riskIn(db, portfolio.id, event)
  if (known === undefined) {
    const made = { ...riskOf(after), riskAnalysisId: portfolio.id, event, number: nextRiskNumber(db, key) }
    return risks.insert({ ...made, likelihood: made.likelihood ?? 1, consequence: made.consequence ?? 1 }).id
  }
  if (portfolio.status !== 'draft') return known.id
  // A new row about a known risk adds to what is known; only a changed row can empty a field.
  const given = Object.entries(riskOf(write)).filter(
    ([, value]) => value !== undefined && (before !== null || value !== null),
  )
  risks.update(known.id, null, Object.fromEntries(given))
  return known.id
}

const insertPortfolio = (context: Context, { year, committeeId, title }: PortfolioKey): Tables['riskAnalysis'] =>
  recordedTable(context, 'riskAnalysis').insert({
    occasion: 'internalControl',
    title,
    committeeId,
    year,
    revision: 1,
    status: 'draft',
    scale: JSON.stringify(readSettings(context.db).settings.scale),
  })

/** What the record says of the risk; a field that it does not have is left out. */
function riskOf(record: SheetRecord): Partial<Tables['risk']> {
  const fields = {
    process: text(record, 'process'),
    likelihood: number(record, 'likelihood') ?? undefined,
    consequence: number(record, 'consequence') ?? undefined,
    cause: text(record, 'cause'),
    treatment: text(record, 'treatment'),
    responsible: text(record, 'riskResponsible'),
    dueOn: text(record, 'riskDueOn'),
    residualLikelihood: number(record, 'residualLikelihood'),
    residualConsequence: number(record, 'residualConsequence'),
  }
  const named: Readonly<Record<string, string>> = { responsible: 'riskResponsible', dueOn: 'riskDueOn' }
  return Object.fromEntries(Object.entries(fields).filter(([column]) => (named[column] ?? column) in record))
}

/** @returns the root that results hang on */
function writeActivity(context: Context, { id, after, before, write }: PlannedRow, riskId: string): string {
  const activities = recordedTable(context, 'controlActivity')
  const fields = {
    method: text(after, 'method'),
    frequency: text(after, 'frequency'),
    responsible: text(after, 'responsible'),
    reportsTo: text(after, 'reportsTo'),
  }
  const root = before === null ? null : text(before, 'root')
  if (root !== null) {
    activities.update(id, null, Object.fromEntries(Object.entries(fields).filter(([field]) => field in write)))
    return root
  }
  const [year, committeeId] = [number(after, 'planKeyYear') ?? 0, text(after, 'planKeyCommittee')]
  const plan =
    currentControlPlan(context.db, committeeId, year) ??
    recordedTable(context, 'controlPlan').insert({ committeeId, year, revision: 1, status: 'draft' })
  return activities.insert({ ...fields, id, planId: plan.id, riskId, title: text(after, 'control') ?? '' }).id
}

function writeResults(context: Context, { after, write }: PlannedRow, activityId: string): void {
  const results = recordedTable(context, 'controlResult')
  for (const tertial of [1, 2, 3]) {
    const fields = {
      result: text(after, `result${tertial}`),
      deviation: text(after, `deviation${tertial}`) as Tables['controlResult']['deviation'],
      measure: text(after, `measure${tertial}`),
      measureResponsible: text(after, `measureResponsible${tertial}`),
      measureDueOn: text(after, `measureDueOn${tertial}`),
    }
    const touched = Object.fromEntries(Object.entries(fields).filter(([field]) => `${field}${tertial}` in write))
    const known = resultOfTertial(context.db, activityId, tertial)
    if (known !== undefined) results.update(known.id, null, touched)
    else if (Object.values(fields).some((value) => value !== null)) results.insert({ ...fields, activityId, tertial })
  }
}
