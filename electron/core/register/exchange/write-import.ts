import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { writeControlRow } from './control/write-control-row'
import { writeDevelopmentRow } from './development/write-development-row'
import { writeGoalRow } from './goal/write-goal-row'
import { writeIndicatorRow } from './indicator/write-indicator-row'
import type { ImportPlan } from './plan/planned-row'
import { resultSheets } from './summarise-plan'

/** What is known of the file that an import came from. */
export interface ImportSource {
  fileName: string
  sha256: string
}

/**
 * Writes what the plan found new or changed, in one transaction and under one import, so that it can be taken back whole.
 * @returns the id of the import, or null when there was nothing to write: then nothing is logged either
 */
export function writeImport(context: Context, plan: ImportPlan, source: ImportSource): string | null {
  const nothing = plan.sheets.every(({ rows }) => rows.every(({ state }) => state === 'unchanged' || state === 'wrong'))
  if (nothing) return null
  return context.db.transaction(() => {
    const summary = JSON.stringify({ version: 1, sheets: resultSheets(plan) })
    const batch = recordedTable(context, 'importBatch').insert({ ...source, summary, undoneAt: null })
    writeRows({ ...context, importBatchId: batch.id }, plan)
    return batch.id
  })
}

function writeRows(context: Context, plan: ImportPlan): void {
  const madeAnalyses = new Set<string>()
  const analyses = recordedTable(context, 'riskAnalysis')
  for (const { definition, rows } of plan.sheets) {
    if (definition.name === 'Internkontroll') {
      for (const row of rows) if (row.state === 'new' || row.state === 'changed') writeControlRow(context, row)
      continue
    }
    if (definition.name === 'Nyckeltal') {
      for (const row of rows) if (row.state === 'new' || row.state === 'changed') writeIndicatorRow(context, row)
      continue
    }
    if (definition.name === 'Mål och uppdrag') {
      for (const row of rows) if (row.state === 'new' || row.state === 'changed') writeGoalRow(context, row)
      continue
    }
    if (definition.table === 'developmentArea' || definition.table === 'systemMeasure') {
      const { table } = definition
      for (const row of rows) {
        if (row.state === 'new' || row.state === 'changed') writeDevelopmentRow(context, table, row)
      }
      continue
    }
    const table = recordedTable(context, definition.table)
    for (const { state, id, write } of rows) {
      const analysisId = String(write['riskAnalysisId'])
      const made = plan.newAnalyses.get(analysisId)
      if (state === 'new' && made !== undefined && !madeAnalyses.has(analysisId)) {
        analyses.insert({ ...made, id: analysisId })
        madeAnalyses.add(analysisId)
      }
      // The plan names fields by the sheet's columns, which are the table's; the compiler can't follow that.
      if (state === 'new') table.insert({ ...write, id } as never)
      else if (state === 'changed') table.update(id, null, write as never)
    }
  }
}
