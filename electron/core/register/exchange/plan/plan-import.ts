import type { ImportIssue } from '../../../../../shared/contracts/exchange'
import { cellText } from '../../../../../shared/domain/import-cell'
import { nameKey } from '../../../../../shared/domain/name-key'
import { formatNumber } from '../../../../../shared/text/format'
import type { RawSheet } from '../../../../exchange/raw-sheet'
import type { SheetName } from '../../../../exchange/sheets/column'
import type { Context } from '../../../context'
import { lastChange } from '../exchange-repo'
import { ControlTargets } from '../control/control-targets'
import { Analyses } from './analyses'
import { type MatchedSheet, matchSheets } from './match-columns'
import { planRow } from './plan-row'
import type { ImportPlan, PlannedSheet } from './planned-row'
import { RegisterIndex } from './register-index'

export interface PlanProgress {
  /** 0–1 */
  share: number
  message: string
}

/** How many rows are checked before other work is let in. */
const rowsAtATime = 1000

/**
 * Holds the file against the register and says what every row would do. Reads only. Yields now and then, so that a long
 * check can be shown, and stopped.
 */
export function* planImport(
  context: Context,
  sheets: readonly RawSheet[],
): Generator<PlanProgress, ImportPlan & { register: RegisterIndex }> {
  const issues: ImportIssue[] = []
  const madeAt = lastChange(context.db)
  const register = new RegisterIndex(context.db)
  const matched = matchSheets(sheets, issues)
  const numbersInFile = memoised((sheet: SheetName) => writtenNumbers(matched, sheet))
  const around = {
    register,
    analyses: new Analyses(context),
    controls: new ControlTargets(context),
    numbersInFile,
    today: context.today,
  }
  const total = matched.reduce((sum, { rows }) => sum + rows.length, 0)
  const planned: PlannedSheet[] = []
  let done = 0
  for (const sheet of matched) {
    const rows: PlannedSheet['rows'] = []
    for (const row of sheet.rows) {
      rows.push(
        sheet.unreadable
          ? { row: row.row, state: 'wrong', id: '', before: null, after: {}, write: {} }
          : planRow(row, sheet, around, issues, context.newId),
      )
      done += 1
      if (done % rowsAtATime === 0) {
        yield { share: done / total, message: `Kontrollerar rad ${formatNumber(done)} av ${formatNumber(total)}` }
      }
    }
    planned.push({ definition: sheet.definition, rows, unknownColumns: sheet.unknownColumns })
  }
  return { sheets: planned, issues, newAnalyses: around.analyses.made, madeAt, register }
}

function writtenNumbers(matched: readonly MatchedSheet[], sheet: SheetName): ReadonlySet<string> {
  const own = matched.filter(({ definition }) => definition.name === sheet)
  const keys = own.flatMap(({ rows, columnOf, headingOf }) => {
    const column = columnOf.get('number')
    const heading = column === undefined ? undefined : headingOf.get(column)
    return heading === undefined ? [] : rows.map(({ cells }) => nameKey(cellText(cells[heading] ?? null)))
  })
  return new Set(keys.filter((key) => key !== ''))
}

function memoised<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
