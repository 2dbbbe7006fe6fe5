import { beforeEach, describe, expect, it } from 'vitest'
import { recordedTable } from '../../../electron/core/recorded-table'
import { AppError } from '../../../shared/errors'
import { openTestApp, type TestApp } from '../../support/test-app'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})

const fields = { name: 'Socialnämnden', department: 'Socialförvaltningen', municipality: null, archivedAt: null }
const committees = (actor = 'Kvalitetsstrateg') => recordedTable({ ...app.context('test.write'), actor }, 'committee')

interface LogRow {
  at: string
  actor: string
  operation: string
  recordType: string
  recordId: string
  before: unknown
  after: unknown
}
const log = (): LogRow[] =>
  app.db
    .allSql<LogRow & { before: string | null; after: string | null }>(
      'SELECT at, actor, operation, recordType, recordId, "before", "after" FROM changeLog ORDER BY seq',
    )
    .map((row) => ({ ...row, before: JSON.parse(row.before ?? 'null'), after: JSON.parse(row.after ?? 'null') }))

const refusalOf = (work: () => unknown) => {
  try {
    work()
  } catch (cause) {
    if (cause instanceof AppError) return cause.data
    throw cause
  }
  return expect.unreachable('was expected to be refused')
}

describe('what is written is logged', () => {
  it('a new row: who, when, which operation, and all of it as after', () => {
    const row = committees().insert(fields)
    expect(row).toMatchObject({ ...fields, version: 1, createdAt: '2026-11-22T12:00:00.000Z' })
    expect(log()).toEqual([
      {
        at: '2026-11-22T12:00:00.000Z',
        actor: 'Kvalitetsstrateg',
        operation: 'test.write',
        recordType: 'committee',
        recordId: row.id,
        before: null,
        after: row,
      },
    ])
    expect(committees().byId(row.id)).toEqual(row)
  })

  it('a change: the row before and after, one version on', () => {
    const before = committees().insert(fields)
    app.setDay('2026-11-23')
    const after = committees('Enhetschef').update(before.id, 1, { name: 'Vård- och omsorgsnämnden' })
    expect(after).toEqual({
      ...before,
      name: 'Vård- och omsorgsnämnden',
      version: 2,
      updatedAt: '2026-11-23T12:00:00.000Z',
    })
    expect(log()[1]).toMatchObject({
      actor: 'Enhetschef',
      before,
      after,
    })
  })

  it('a change that changes nothing writes nothing: no version, no log', () => {
    const before = committees().insert(fields)
    const after = committees().update(before.id, 1, { name: fields.name, department: fields.department })
    expect(after).toEqual(before)
    expect(log()).toHaveLength(1)
  })

  it('a removal: the row as it was', () => {
    const before = committees().insert(fields)
    committees().remove(before.id, 1)
    expect(committees().find(before.id)).toBeUndefined()
    expect(log()[1]).toMatchObject({ before, after: null })
  })

  it('a command that fails leaves neither row nor log', () => {
    const work = () =>
      app.db.transaction(() => {
        committees().insert(fields)
        throw new Error('after the write')
      })
    expect(work).toThrow('after the write')
    expect(log()).toEqual([])
    expect(app.db.allSql('SELECT * FROM committee')).toEqual([])
  })

  it('an inner step that fails takes the whole command with it', () => {
    const work = () =>
      app.db.transaction(() => {
        committees().insert(fields)
        app.db.transaction(() => {
          committees().insert({ ...fields, name: 'Andra nämnden' })
          throw new Error('inside')
        })
      })
    expect(work).toThrow('inside')
    expect(log()).toEqual([])
  })
})

describe('two who change the same row', () => {
  it('the second is told who saved, when, and which fields differ; nothing is written over', () => {
    const { id } = committees().insert(fields)
    app.setDay('2026-11-23')
    committees('Enhetschef').update(id, 1, { name: 'Omsorgsnämnden' })
    const refusal = refusalOf(() => committees().update(id, 1, { name: 'Äldrenämnden', department: fields.department }))
    expect(refusal).toMatchObject({
      code: 'CONFLICT',
      userMessage: expect.stringContaining('Enhetschef ändrade samma nämnd medan du skrev.'),
      conflict: {
        by: 'Enhetschef',
        at: '2026-11-23T12:00:00.000Z',
        version: 2,
        fields: [{ field: 'name', mine: 'Äldrenämnden', theirs: 'Omsorgsnämnden' }],
      },
    })
    expect(committees().byId(id).name).toBe('Omsorgsnämnden')
    expect(log()).toHaveLength(2)
  })

  it('choosing again on the version that now stands goes through', () => {
    const { id } = committees().insert(fields)
    committees().update(id, 1, { name: 'Omsorgsnämnden' })
    expect(committees().update(id, 2, { name: 'Äldrenämnden' })).toMatchObject({ name: 'Äldrenämnden', version: 3 })
  })

  it('a removal on an old version is refused', () => {
    const { id } = committees().insert(fields)
    committees().update(id, 1, { name: 'Omsorgsnämnden' })
    expect(refusalOf(() => committees().remove(id, 1)).code).toBe('CONFLICT')
    expect(committees().find(id)).toBeDefined()
  })

  it('a step inside a command acts on the row as it stands', () => {
    const { id } = committees().insert(fields)
    committees().update(id, 1, { name: 'Omsorgsnämnden' })
    expect(committees().update(id, null, { department: null }).version).toBe(3)
  })

  it('a row that is gone is told in the work’s own words', () => {
    for (const work of [
      () => committees().byId('x'),
      () => committees().update('x', 1, {}),
      () => committees().remove('x', null),
    ]) {
      expect(refusalOf(work)).toEqual({
        code: 'NOT_FOUND',
        userMessage: 'Det du söker (nämnd) finns inte längre. Ladda om sidan.',
      })
    }
  })
})

describe('an emptied field has no value', () => {
  it('an empty text is stored as no value, in a new row and in a change', () => {
    const row = committees().insert({ ...fields, department: '' })
    expect(row.department).toBeNull()
    expect(committees().update(row.id, 1, { municipality: '' })).toMatchObject({ municipality: null, version: 1 })
  })
})
