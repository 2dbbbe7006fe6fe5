import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openApplication } from '../../../electron/core/application'
import { openInMemory } from '../../../electron/database/open'
import { freshFolder, open } from './files'

const fixtures = fileURLToPath(new URL('../../fixtures/databases', import.meta.url))
const versions = readdirSync(fixtures).filter((name) => name.endsWith('.db'))

describe.each(versions)('a user’s file from %s', (name) => {
  const copy = (): string => {
    const file = join(freshFolder(), name)
    copyFileSync(join(fixtures, name), file)
    return file
  }

  it('opens, whole, with the schema of today', () => {
    const opened = open(copy())
    expect(opened.faults).toEqual([])
    const schema = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'
    expect(opened.db.allSql(schema)).toEqual(openInMemory().allSql(schema))
  })

  it('has its rows and its log, and takes new ones', () => {
    const app = openApplication({ databaseFile: copy() })
    expect(app.router.call('register.serviceTypes', { committeeId: null, serviceAreaId: null })).toMatchObject({
      ok: true,
      value: { rows: [{ name: 'Daglig verksamhet', serviceAreaName: 'Stöd till personer med funktionsnedsättning' }] },
    })
    expect(app.router.call('settings.changes', {})).toMatchObject({ ok: true, value: { total: 4 } })
    const draft = { name: 'Boende', committeeId: null, lawBasis: null }
    expect(app.router.call('register.saveServiceArea', { id: null, version: null, draft }).ok).toBe(true)
    app.close()
  })
})
