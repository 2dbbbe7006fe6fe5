import { describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { importAll, rowsIn, wholeRegister } from './support'

const tables = [
  'committee',
  'serviceArea',
  'serviceType',
  'provider',
  'unit',
  'agreement',
  'requirement',
  'riskAnalysis',
  'risk',
  'review',
  'finding',
  'sanction',
  'economicControl',
  'feedback',
  'deviation',
  'lexSarah',
  'goal',
  'yearActivity',
  'controlPlan',
  'controlActivity',
  'controlResult',
  'history',
  'caseworkerExperience',
  'surveyResult',
  'indicator',
  'indicatorValue',
]
const allRows = (app: TestApp): number[] => tables.map((table) => rowsIn(app, table))
const importId = async (app: TestApp, sheets: Parameters<typeof importAll>[1]): Promise<string> => {
  const { batchId } = await importAll(app, sheets)
  if (batchId === null) throw new Error('nothing was read in')
  return batchId
}

describe('taking an import back', () => {
  it('removes everything it made, and logs that', async () => {
    const app = openTestApp()
    const batchId = await importId(app, wholeRegister())
    const made = allRows(app).reduce((sum, rows) => sum + rows, 0)
    expect(app.call('register.undoImport', { batchId })).toEqual({ removed: made, restored: 0 })
    expect(allRows(app)).toEqual(tables.map(() => 0))
    expect(app.db.getSql("SELECT count(*) AS n FROM changeLog WHERE operation = 'register.undoImport'")).toEqual({
      n: made + 1,
    })
    expect(app.call('register.imports', {}).rows).toMatchObject([
      {
        id: batchId,
        fileName: 'lista.xlsx',
        actor: 'Kvalitetsstrateg',
        new: Object.values(wholeRegister()).flat().length,
        changed: 0,
        undoneAt: expect.any(String),
      },
    ])
  })

  it('gives what it changed its earlier values', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const before = app.db.getSql<{ name: string; email: string }>('SELECT * FROM provider WHERE name = ?', 'Eken')
    const batchId = await importId(app, {
      Utförare: [{ Namn: 'EKEN', Driftsform: 'idéburen', 'E-post': 'ny@exempel.se' }],
    })
    expect(app.call('register.undoImport', { batchId })).toEqual({ removed: 0, restored: 1 })
    const after = app.db.getSql('SELECT * FROM provider WHERE nameKey(name) = ?', 'eken')
    expect(after).toEqual({ ...before, version: 3 })
  })

  it('can be read in again afterwards', async () => {
    const app = openTestApp()
    const batchId = await importId(app, wholeRegister())
    app.call('register.undoImport', { batchId })
    await importId(app, wholeRegister())
    expect(rowsIn(app, 'finding')).toBe(1)
  })

  it('is refused when a row has been changed since, and names it', async () => {
    const app = openTestApp()
    const batchId = await importId(app, wholeRegister())
    await importAll(app, { Utförare: [{ Namn: 'Eken', Driftsform: 'idéburen' }] })
    expect(app.refusal('register.undoImport', { batchId })).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage:
        'Inläsningen kan inte ångras: 1 rad från den har ändrats sedan dess. Det gäller utförare Eken. Inget har ändrats.',
    })
    expect(rowsIn(app, 'finding')).toBe(1)
  })

  it('is refused when something later uses what it made', async () => {
    const app = openTestApp()
    const batchId = await importId(app, { Utförare: [{ Namn: 'Eken', Driftsform: 'privat' }] })
    await importAll(app, { Enheter: [{ Utförare: 'Eken', Enhet: 'Björken' }] })
    expect(app.refusal('register.undoImport', { batchId }).userMessage).toBe(
      'Inläsningen kan inte ångras: det som lästes in används av annat som har kommit till sedan dess. Det gäller utförare Eken, som används av enhet Björken. Inget har ändrats.',
    )
  })

  it('is refused when its risks stand in a decided analysis', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const batchId = await importId(app, {
      Riskanalyser: [{ Verksamhetsområde: 'Barn och unga', År: 2026, Risk: 'Ny', Sannolikhet: 1, Konsekvens: 2 }],
    })
    app.db.runSql("UPDATE riskAnalysis SET status = 'decided'")
    expect(app.refusal('register.undoImport', { batchId }).userMessage).toContain(
      'fastställd. Det gäller Barn och unga 2026.',
    )
  })

  it('is refused the second time', async () => {
    const app = openTestApp()
    const batchId = await importId(app, wholeRegister())
    app.call('register.undoImport', { batchId })
    expect(app.refusal('register.undoImport', { batchId }).userMessage).toBe(
      'Inläsningen ångrades redan 2026-11-22 13:00. Inget har ändrats.',
    )
  })
})
