import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openInMemory } from '../../../electron/database/open'

/** Tables that an import fills with thousands of rows; the others hold tens. */
const many = new Set(['provider', 'unit', 'agreement', 'requirement', 'review', 'risk'])
/** What the program keeps by itself: nobody edits these rows. */
const kept = new Set(['changeLog', 'sectionText', 'sectionHistory', 'figureBlock', 'storedFile'])
const base = ['id', 'version', 'createdAt', 'updatedAt']
const db = openInMemory()
const tables = db
  .allSql<{ name: string; strict: number }>(
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
  )
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
const declared = declaredColumns()

describe('the schema', () => {
  it('has the tables that the program knows, and no other', () => {
    expect(tables.map(({ name }) => name)).toEqual([...declared.keys()].toSorted())
  })

  it.each(tables)('$name is STRICT: a number never becomes text by mistake', ({ strict }) => {
    expect(strict).toBe(1)
  })

  it.each(tables)('$name has the columns that the program knows, with the same allowance for no value', ({ name }) => {
    const inFile = db.allSql<{ name: string; notnull: number; pk: number }>(
      `SELECT * FROM pragma_table_info('${name}')`,
    )
    const columns = inFile.map((column) => `${column.name}${column.notnull === 1 || column.pk > 0 ? '' : '?'}`)
    expect(columns.toSorted()).toEqual((declared.get(name) ?? []).toSorted())
  })

  it.each(tables.filter(({ name }) => !kept.has(name)))('$name can tell two writers apart', ({ name }) => {
    expect(declared.get(name)).toEqual(expect.arrayContaining(base))
  })

  it('finds references to the many by an index: taking back a large import must not read whole tables row by row', () => {
    const missing = tables.flatMap(({ name }) => {
      const first = new Set(
        db
          .allSql<{ name: string }>(`SELECT name FROM pragma_index_list('${name}')`)
          .map(
            (index) =>
              db.getSql<{ name: string }>(`SELECT name FROM pragma_index_info('${index.name}') WHERE seqno = 0`)?.name,
          ),
      )
      return db
        .allSql<{ from: string; parent: string }>(
          `SELECT "from", "table" AS parent FROM pragma_foreign_key_list('${name}')`,
        )
        .filter((key) => many.has(key.parent) && !first.has(key.from))
        .map((key) => `${name}.${key.from}`)
    })
    expect(missing).toEqual([])
  })
})

/** Table → its columns as tables.ts has them, 'name?' where no value is allowed. */
function declaredColumns(): Map<string, string[]> {
  const source = readFileSync(new URL('../../../electron/database/tables.ts', import.meta.url), 'utf8')
  const body = /export interface Tables \{\n([\s\S]*?)\n\}/.exec(source)?.[1] ?? ''
  const found = new Map<string, string[]>()
  for (const [, name, editable, fields] of body.matchAll(/^ {2}(\w+): (Editable & )?\{([\s\S]*?)\}$/gm)) {
    const columns = [...(fields ?? '').matchAll(/(\w+): ([^\n;]+)/g)].map(([, column, type]) =>
      /Text|Int|null/.test(type ?? '') ? `${column}?` : `${column}`,
    )
    found.set(name ?? '', editable === undefined ? columns : [...base, ...columns])
  }
  return found
}
