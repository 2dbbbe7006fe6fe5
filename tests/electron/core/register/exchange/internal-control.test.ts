import { describe, expect, it } from 'vitest'
import type { WrittenCell } from '../../../../../electron/exchange/cells/write-cell'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { counts, importAll, preview, rowsIn, told, workbook } from './support'

type Row = Record<string, WrittenCell>

const risk: Row = { År: 2026, Risk: 'Registerutdrag saknas', Process: 'Rekrytering', Sannolikhet: 2, Konsekvens: 4 }
const control: Row = { ...risk, Kontrollmoment: 'Stickprov', Metod: 'Handlingar', Ansvarig: 'controller' }
const committees = [{ Nämnd: 'Socialnämnden' }, { Nämnd: 'Äldrenämnden' }]
const sheets = (...rows: Row[]) => ({ Nämnder: committees, Internkontroll: rows })
const said = async (app: TestApp, ...rows: Row[]): Promise<string[]> => told(await preview(app, sheets(...rows)))

describe('a row of Internkontroll', () => {
  it('becomes a risk in the year’s portfolio, a kontrollmoment in the year’s plan and its results', async () => {
    const app = openTestApp()
    await importAll(app, sheets({ ...control, Nämnd: 'Socialnämnden', 'Tertial 1': 'Inga avvikelser.' }))
    expect(app.db.getSql('SELECT * FROM riskAnalysis')).toMatchObject({
      occasion: 'internalControl',
      title: 'Internkontroll',
      year: 2026,
      status: 'draft',
      serviceAreaId: null,
    })
    expect(app.db.getSql('SELECT * FROM risk')).toMatchObject({ number: 1, process: 'Rekrytering', consequence: 4 })
    expect(app.db.getSql('SELECT * FROM controlPlan')).toMatchObject({ year: 2026, status: 'draft', revision: 1 })
    expect(app.db.getSql('SELECT * FROM controlActivity')).toMatchObject({
      title: 'Stickprov',
      responsible: 'controller',
    })
    expect(app.db.allSql('SELECT tertial, result FROM controlResult')).toEqual([
      { tertial: 1, result: 'Inga avvikelser.' },
    ])
  })

  it('without a kontrollmoment is a risk that waits for one', async () => {
    const app = openTestApp()
    await importAll(app, sheets({ ...risk, Ansvarig: 'HR-chef' }))
    expect(app.db.getSql('SELECT * FROM risk')).toMatchObject({ responsible: 'HR-chef' })
    expect(rowsIn(app, 'controlPlan')).toBe(0)
  })

  it('changes nothing the second time, whatever the rows hold', async () => {
    const app = openTestApp()
    const rows = [
      { ...control, 'Tertial 2': 'Två saknas.' },
      { ...control, Kontrollmoment: 'Genomgång av rutin' },
      { ...risk, Risk: 'Fel ersättning' },
      { ...control, Nämnd: 'Äldrenämnden' },
    ]
    await importAll(app, sheets(...rows))
    expect([rowsIn(app, 'risk'), rowsIn(app, 'controlActivity'), rowsIn(app, 'controlPlan')]).toEqual([3, 3, 2])
    expect(counts(await preview(app, { Internkontroll: rows }))).toEqual([['Internkontroll', 0, 0, 4, 0]])
  })

  it('changes what the file says otherwise, and a risk alone leaves its kontrollmoment as it is', async () => {
    const app = openTestApp()
    await importAll(app, sheets({ ...control, 'Tertial 1': 'Inga avvikelser.' }))
    await importAll(app, sheets({ ...control, Frekvens: 'Varje tertial', 'Tertial 2': 'Tre saknas.' }))
    expect(app.db.allSql('SELECT tertial, result FROM controlResult ORDER BY tertial')).toEqual([
      { tertial: 1, result: 'Inga avvikelser.' },
      { tertial: 2, result: 'Tre saknas.' },
    ])
    const alone = await preview(app, sheets({ ...risk, Sannolikhet: 3 }))
    expect(counts(alone).at(-1)).toEqual(['Internkontroll', 0, 1, 0, 0])
    await app.job('register.runImport', { token: alone.token, skipInvalid: false })
    expect(app.db.getSql('SELECT likelihood FROM risk')).toEqual({ likelihood: 3 })
    expect(app.db.getSql('SELECT frequency FROM controlActivity')).toEqual({ frequency: 'Varje tertial' })
  })

  it('may feed the plan of another nämnd than the portfolio’s', async () => {
    const app = openTestApp()
    const rows = [
      { ...control, 'Plan för nämnd': 'Socialnämnden' },
      { ...control, 'Plan för nämnd': 'Äldrenämnden' },
    ]
    await importAll(app, sheets(...rows))
    expect([rowsIn(app, 'risk'), rowsIn(app, 'controlPlan'), rowsIn(app, 'controlActivity')]).toEqual([1, 2, 2])
    expect(counts(await preview(app, { Internkontroll: rows }))).toEqual([['Internkontroll', 0, 0, 2, 0]])
  })
})

describe('what is wrong in Internkontroll', () => {
  it.each<[string, Row[], string]>([
    [
      'a value outside the scale',
      [{ ...risk, Konsekvens: 5 }],
      'error Internkontroll 2 Konsekvens: Analysens skala har 4 steg. Ange värden mellan 1 och 4.',
    ],
    [
      'one risk with two values',
      [control, { ...control, Kontrollmoment: 'Genomgång', Sannolikhet: 3 }],
      'error Internkontroll 3 Risk: Risken står med en annan process eller andra värden på rad 2. Skriv samma på rad 2 och 3.',
    ],
    [
      'a result without a kontrollmoment',
      [{ ...risk, 'Tertial 1': 'Bra.' }],
      'error Internkontroll 2 Tertial 1: Uppgiften hör till ett kontrollmoment, som saknas. Fyll i Kontrollmoment, eller töm cellen.',
    ],
    [
      'an unknown nämnd',
      [{ ...control, 'Plan för nämnd': 'Byggnämnden' }],
      'error Internkontroll 2 Plan för nämnd: Nämnden finns varken i filen eller i registret. Rätta namnet, eller lägg till raden i bladet Nämnder.',
    ],
    [
      'a plan before its risk',
      [{ ...control, 'Plan för år': 2025 }],
      'error Internkontroll 2 Plan för år: Planen kan inte gälla ett år före risken, som är värderad för 2026. Rätta ett av åren.',
    ],
    [
      'the same row twice',
      [control, control],
      'error Internkontroll 3 null: Raden står redan på rad 2. Ta bort en av raderna 2 och 3.',
    ],
  ])('%s', async (_what, rows, sentence) => {
    expect(await said(openTestApp(), ...rows)).toEqual([sentence])
  })
})

describe('what is decided', () => {
  async function decided(): Promise<TestApp> {
    const app = openTestApp()
    await importAll(app, sheets(control))
    app.db.runSql("UPDATE riskAnalysis SET status = 'decided'")
    app.db.runSql("UPDATE controlPlan SET status = 'decided'")
    return app
  }

  it('takes results, and nothing else', async () => {
    const app = await decided()
    await importAll(app, sheets({ ...control, 'Tertial 3': 'Alla finns.' }))
    expect(rowsIn(app, 'controlResult')).toBe(1)
    expect(await said(app, { ...control, Metod: 'Intervju' })).toEqual([
      'error Internkontroll 2 null: Internkontrollplanen för 2026 är fastställd: bara resultat per tertial kan läsas in. Starta en ny version av den under Planera och läs in filen igen.',
    ])
    expect(await said(app, { ...control, Sannolikhet: 4 })).toEqual([
      'error Internkontroll 2 null: Riskportföljen Internkontroll 2026 är fastställd och kan inte ändras. Starta en ny version av den under Analysera och läs in filen igen.',
    ])
    expect((await said(app, { ...risk, Risk: 'En ny risk' }))[0]).toContain('är fastställd och kan inte ändras')
  })

  it('stops an import from being taken back', async () => {
    const app = openTestApp()
    const { batchId } = await importAll(app, sheets(control))
    app.db.runSql("UPDATE controlPlan SET status = 'decided'")
    expect(app.refusal('register.undoImport', { batchId: batchId ?? '' }).userMessage).toBe(
      'Inläsningen kan inte ångras: kontrollmoment från den står i en internkontrollplan som är fastställd. Det gäller alla nämnder 2026. Inget har ändrats.',
    )
  })
})

describe('the workbook', () => {
  it('brings back what the template leaves out', async () => {
    const app = openTestApp()
    await importAll(app, sheets({ ...control, 'Tertial 1': 'Två saknas.' }))
    app.db.runSql("UPDATE risk SET cause = 'Ny rutin', treatment = 'Checklista', responsible = 'HR-chef'")
    app.db.runSql("UPDATE controlActivity SET reportsTo = 'Nämnden'")
    app.db.runSql("UPDATE controlResult SET deviation = 'minor', measure = 'Ny genomgång', measureDueOn = '2026-08-31'")
    const file = await app.job('register.exportWorkbook', {})
    const again = openTestApp()
    const { token } = await again.job('register.previewImport', { file, sheet: null })
    await again.job('register.runImport', { token, skipInvalid: false })
    expect(again.db.getSql('SELECT * FROM risk')).toMatchObject({ cause: 'Ny rutin', responsible: 'HR-chef' })
    expect(again.db.getSql('SELECT * FROM controlActivity')).toMatchObject({
      reportsTo: 'Nämnden',
      responsible: 'controller',
    })
    expect(again.db.getSql('SELECT * FROM controlResult')).toMatchObject({
      deviation: 'minor',
      measureDueOn: '2026-08-31',
    })
  })

  it('is understood as a sheet of another name by its headings', async () => {
    const shown = await openTestApp().job('register.previewImport', {
      file: await workbook({ Blad1: [control] }),
      sheet: null,
    })
    expect(shown.sheets.map(({ name }) => name)).toEqual(['Internkontroll'])
  })
})
