import { nameKey } from '../../../../../shared/domain/name-key'
import { developmentRepo } from '../../../assess/development/development-repo'
import { groundsOf, lastPosition } from '../../../assess/development/ground-repo'
import type { Context } from '../../../context'
import { recordedTable } from '../../../recorded-table'
import type { PlannedRow, SheetRecord } from '../plan/planned-row'
import { linesOf, readCarriedLine } from './carried-lines'

/**
 * Writes a row of Utvecklingsområden or Systemåtgärder where it belongs: itself, the grounds and the places it was carried to
 * that are not there yet. A file takes none of those away: a ground leads to its row, which a file can't say.
 */
export function writeDevelopmentRow(
  context: Context,
  table: 'developmentArea' | 'systemMeasure',
  { state, id, write }: PlannedRow,
): void {
  const { groundWords, carriedWords, ...own } = write
  writeOwn(context, table, id, state === 'new' ? 'new' : 'changed', own)
  if (table === 'developmentArea') writeGrounds(context, id, textOf(groundWords))
  writeCarries(context, table, id, textOf(carriedWords))
}

function writeOwn(
  context: Context,
  table: 'developmentArea' | 'systemMeasure',
  id: string,
  state: 'new' | 'changed',
  own: SheetRecord,
): void {
  const records = recordedTable(context, table)
  // The plan names fields by the sheet's columns, which are the table's; the compiler can't follow that.
  if (state === 'new') records.insert({ ...own, id } as never)
  else if (Object.keys(own).length > 0) records.update(id, null, own as never)
}

function writeGrounds(context: Context, developmentAreaId: string, text: string | null): void {
  const known = new Set(groundsOf(context.db, developmentAreaId).map(({ words }) => nameKey(words)))
  let position = lastPosition(context.db, developmentAreaId)
  for (const words of linesOf(text)) {
    if (known.has(nameKey(words))) continue
    known.add(nameKey(words))
    position += 1
    const ground = { developmentAreaId, recordType: 'developmentArea', recordId: null, words, position }
    recordedTable(context, 'developmentGround').insert(ground)
  }
}

function writeCarries(
  context: Context,
  table: 'developmentArea' | 'systemMeasure',
  id: string,
  text: string | null,
): void {
  const column = table === 'developmentArea' ? 'developmentAreaId' : 'systemMeasureId'
  const known = new Set(
    developmentRepo(context.db)
      .carriesOf(column, [id])
      .map(({ year, target }) => `${year} ${target}`),
  )
  for (const line of linesOf(text).flatMap((one) => readCarriedLine(one) ?? [])) {
    if (known.has(`${line.year} ${line.target}`)) continue
    recordedTable(context, 'carryOver').insert({ [column]: id, ...line, targetId: null })
  }
}

const textOf = (value: SheetRecord[string] | undefined): string | null => (typeof value === 'string' ? value : null)
