import type { EditableTable, Tables } from '../database/tables'
import { AppError, type ConflictField } from '../../shared/errors'
import { recordTypeNames } from '../../shared/text/names'
import type { Context } from './context'

type Row<T extends EditableTable> = Tables[T]
type Base = 'id' | 'version' | 'createdAt' | 'updatedAt'
/** A column that may lack a value may be left out: it then has none. */
type MayBeLeftOut<T extends EditableTable> = {
  [Column in keyof Row<T>]: null extends Row<T>[Column] ? Column : never
}[keyof Row<T>]
export type NewRow<T extends EditableTable> = Omit<Row<T>, Base | MayBeLeftOut<T>> &
  Partial<Pick<Row<T>, MayBeLeftOut<T>>> & { id?: string }
export type Patch<T extends EditableTable> = Partial<Omit<Row<T>, Base>>

/**
 * The only way rows are written: every insert, change and removal also writes the change log, in the same transaction, and
 * a change to a row that somebody else changed first is refused.
 */
export interface RecordedTable<T extends EditableTable> {
  /** @throws AppError NOT_FOUND */
  byId(id: string): Row<T>
  find(id: string): Row<T> | undefined
  insert(fields: NewRow<T>): Row<T>
  /**
   * Writes the fields that differ; a patch that changes nothing writes nothing.
   * @param version the version the caller saw; null when it acts on the row as it stands
   * @throws AppError NOT_FOUND, CONFLICT
   */
  update(id: string, version: number | null, patch: Patch<T>): Row<T>
  /** Deletes the row: only where nothing hangs on it and the work allows it. */
  remove(id: string, version: number | null): void
}

export function recordedTable<T extends EditableTable>(context: Context, table: T): RecordedTable<T> {
  const { db } = context
  const select = `SELECT * FROM "${table}" WHERE id = ?`
  const find = (id: string): Row<T> | undefined => db.getSql<Row<T>>(select, id)

  const byId = (id: string): Row<T> => {
    const row = find(id)
    if (row === undefined) throw notFound(table)
    return row
  }

  const guarded = (id: string, version: number | null, patch: Patch<T>): Row<T> => {
    const row = byId(id)
    if (version !== null && row.version !== version) throw conflict(context, table, row, patch)
    return row
  }

  return {
    byId,
    find,
    insert: (fields) => {
      const at = context.now().toISOString()
      const row = {
        ...withoutEmpty(fields),
        id: fields.id ?? context.newId(),
        version: 1,
        createdAt: at,
        updatedAt: at,
      }
      const columns = Object.keys(row)
      db.runSql(
        `INSERT INTO "${table}" (${columns.map((c) => `"${c}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ...Object.values(row),
      )
      const stored = byId(row.id)
      writeLog(context, table, row.id, null, stored)
      return stored
    },
    update: (id, version, patch) => {
      const fields = withoutEmpty(patch)
      const before = guarded(id, version, fields)
      const changed = Object.entries(fields).filter(
        ([column, value]) => value !== undefined && before[column as keyof Row<T>] !== value,
      )
      if (changed.length === 0) return before
      const after = {
        ...before,
        ...Object.fromEntries(changed),
        version: before.version + 1,
        updatedAt: context.now().toISOString(),
      }
      const written = [...changed.map(([column]) => column), 'version', 'updatedAt']
      db.runSql(
        `UPDATE "${table}" SET ${written.map((c) => `"${c}" = ?`).join(', ')} WHERE id = ?`,
        ...written.map((column) => after[column as keyof typeof after]),
        id,
      )
      writeLog(context, table, id, before, after)
      return after
    },
    remove: (id, version) => {
      const before = guarded(id, version, {})
      db.runSql(`DELETE FROM "${table}" WHERE id = ?`, id)
      writeLog(context, table, id, before, null)
    },
  }
}

/** A field that was emptied has no value: '' and NULL must not both mean nothing. */
const withoutEmpty = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([column, value]) => [column, value === '' ? null : value])) as Fields

function writeLog(
  context: Context,
  recordType: EditableTable,
  recordId: string,
  before: object | null,
  after: object | null,
): void {
  context.db.runSql(
    `INSERT INTO changeLog (at, actor, operation, recordType, recordId, "before", "after", importBatchId)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    context.now().toISOString(),
    context.actor,
    context.operation,
    recordType,
    recordId,
    before === null ? null : JSON.stringify(before),
    after === null ? null : JSON.stringify(after),
    context.importBatchId,
  )
}

const notFound = (table: EditableTable): AppError =>
  new AppError({
    code: 'NOT_FOUND',
    userMessage: `Det du söker (${recordTypeNames[table]}) finns inte längre. Ladda om sidan.`,
  })

function conflict<T extends EditableTable>(context: Context, table: T, row: Row<T>, patch: Patch<T>): AppError {
  const last = context.db.getSql<{ actor: string; at: string }>(
    'SELECT actor, at FROM changeLog WHERE recordType = ? AND recordId = ? ORDER BY seq DESC LIMIT 1',
    table,
    row.id,
  )
  const fields = Object.entries(patch)
    .map(([field, mine]) => ({ field, mine: mine ?? null, theirs: row[field as keyof Row<T>] ?? null }))
    .filter(({ mine, theirs }) => mine !== theirs) as ConflictField[]
  const by = last?.actor ?? 'någon annan'
  return new AppError({
    code: 'CONFLICT',
    userMessage: `${by} ändrade samma ${recordTypeNames[table]} medan du skrev. Jämför och välj vad som ska gälla. Inget har skrivits över.`,
    conflict: { by, at: last?.at ?? row.updatedAt, version: row.version, fields },
  })
}
