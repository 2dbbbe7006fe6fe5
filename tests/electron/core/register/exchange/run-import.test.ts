import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../../support/test-app'
import { counts, importAll, importRefusal, preview, rowsIn, told, wholeRegister, workbook } from './support'

describe('reading in a workbook', () => {
  it('writes every sheet, with names turned into what they point at', async () => {
    const app = openTestApp()
    const result = await importAll(app, wholeRegister())
    expect(result.sheets.map(({ name, new: made }) => [name, made])).toEqual([
      ['Nämnder', 1],
      ['Verksamhetsområden', 1],
      ['Insatser', 1],
      ['Utförare', 2],
      ['Enheter', 1],
      ['Avtal', 2],
      ['Krav', 1],
      ['Riskanalyser', 1],
      ['Granskningar', 2],
      ['Brister', 1],
      ['Sanktioner', 1],
      ['Ekonomiska kontroller', 1],
      ['Synpunkter', 2],
      ['Lex Sarah', 1],
      ['Avvikelser', 2],
      ['Erfarenheter', 1],
      ['Enkät', 2],
      ['Nyckeltal', 3],
      ['Historik', 2],
      ['Internkontroll', 2],
      ['Mål och uppdrag', 1],
      ['Årshjul', 1],
    ])
    const [agreement] = app.db.allSql(
      `SELECT p.name AS provider, u.name AS unit, t.name AS insats, a.form, a.status, p.organisationNumber FROM agreement a
       JOIN provider p ON p.id = a.providerId JOIN unit u ON u.id = a.unitId JOIN serviceType t ON t.id = a.serviceTypeId`,
    )
    expect(agreement).toEqual({
      provider: 'Eken',
      unit: 'Björken',
      insats: 'HVB',
      form: 'LOU',
      status: 'inForce',
      organisationNumber: '559999-9991',
    })
    const review = app.db.getSql('SELECT * FROM review WHERE number = ?', '2025-001')
    expect(review).toMatchObject({
      kind: 'agreement',
      method: 'visit',
      announced: 1,
      outcome: 'compliesAfterCompletion',
    })
    expect(app.db.getSql('SELECT * FROM finding')).toMatchObject({
      severity: 'serious',
      verifiedBy: 'visit',
      requirementId: expect.any(String),
    })
    expect(app.db.getSql('SELECT * FROM risk WHERE process IS NULL')).toMatchObject({
      number: 1,
      likelihood: 3,
      requirementId: expect.any(String),
    })
    expect(app.db.getSql("SELECT * FROM riskAnalysis WHERE occasion = 'yearly'")).toMatchObject({
      year: 2026,
      status: 'draft',
      revision: 1,
    })
  })

  it('the same file twice changes nothing the second time: no rows, no log, no new import', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const logged = rowsIn(app, 'changeLog')
    const again = await preview(app, wholeRegister())
    expect(again.sheets.every((sheet) => sheet.new + sheet.changed + sheet.wrong === 0)).toBe(true)
    const result = await app.job('register.runImport', { token: again.token, skipInvalid: false })
    expect(result.batchId).toBeNull()
    expect(rowsIn(app, 'changeLog')).toBe(logged)
    expect(app.call('register.imports', {}).rows).toHaveLength(1)
  })

  it('names are the same name without regard to case and space', async () => {
    const app = openTestApp()
    await importAll(app, { Utförare: [{ Namn: 'Eken', Driftsform: 'privat' }] })
    const shown = await preview(app, {
      Utförare: [{ Namn: ' eken ', Driftsform: 'Privat' }],
      Enheter: [{ Utförare: 'EKEN', Enhet: 'Björken' }],
    })
    expect(counts(shown)).toEqual([
      ['Utförare', 0, 1, 0, 0],
      ['Enheter', 1, 0, 0, 0],
    ])
  })

  it('shows each change with its value before and after, and changes only that', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const sheets = {
      Avtal: [{ ...wholeRegister()['Avtal']?.[0], Slutdatum: { day: '2027-12-31' }, Form: 'entreprenad' }],
    }
    const shown = await preview(app, sheets)
    expect(shown.sheets[0]?.sample).toEqual([
      {
        row: 2,
        state: 'changed',
        label: 'Avtal A-1',
        changes: [
          { column: 'Form', before: 'LOU', after: 'entreprenad' },
          { column: 'Slutdatum', before: null, after: '2027-12-31' },
        ],
      },
    ])
    await app.job('register.runImport', { token: shown.token, skipInvalid: false })
    expect(app.db.getSql('SELECT * FROM agreement WHERE number = ?', 'A-1')).toMatchObject({
      endDate: '2027-12-31',
      form: 'entreprenad',
      version: 2,
    })
  })

  it('an empty cell clears the value, a missing column leaves it', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    await importAll(app, {
      Utförare: [
        { Namn: 'Eken', Driftsform: 'privat', 'E-post': null },
        { Namn: 'Eken 2', Driftsform: 'privat', 'E-post': 'a@exempel.se' },
      ],
    })
    expect(app.db.getSql('SELECT email, organisationNumber FROM provider WHERE name = ?', 'Eken')).toEqual({
      email: null,
      organisationNumber: '559999-9991',
    })
  })

  it('one wrong row and nothing is written, not even the right ones', async () => {
    const app = openTestApp()
    const sheets = wholeRegister()
    sheets['Brister']?.push({ Granskningsnummer: 'finns inte', Område: 'Bemanning', Beskrivning: 'Text' })
    const refused = await importRefusal(app, sheets)
    expect(refused).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage: expect.stringContaining('lista.xlsx har 1 fel och lästes inte in. Inget har ändrats.'),
    })
    expect(refused.details).toEqual([
      expect.stringMatching(
        /^Brister, rad 3, kolumn Granskningsnummer \(”finns inte”\): Granskningen finns varken i filen eller i registret\./,
      ),
    ])
    expect(['provider', 'agreement', 'changeLog', 'importBatch'].map((table) => rowsIn(app, table))).toEqual([
      0, 0, 0, 0,
    ])
  })

  it('a write that fails in the middle leaves nothing behind', async () => {
    const app = openTestApp()
    const { token } = await preview(app, wholeRegister())
    app.db.raw.exec("CREATE TRIGGER stop BEFORE INSERT ON finding BEGIN SELECT RAISE(ABORT, 'no'); END")
    expect(await app.jobRefusal('register.runImport', { token, skipInvalid: false })).toMatchObject({
      code: 'INTERNAL',
    })
    expect(['provider', 'agreement', 'changeLog', 'importBatch'].map((table) => rowsIn(app, table))).toEqual([
      0, 0, 0, 0,
    ])
  })

  it('without the wrong rows: they are left out, with everything that points at them', async () => {
    const app = openTestApp()
    const upToBrister = Object.entries(wholeRegister()).slice(0, 10)
    const sheets: ReturnType<typeof wholeRegister> = Object.fromEntries(upToBrister)
    const eken = sheets['Utförare']?.[0]
    if (eken !== undefined) eken['Driftsform'] = 'okänd'
    const shown = await preview(app, sheets)
    expect(told(shown)).toEqual([
      expect.stringMatching(/^error Utförare 2 Driftsform: Värdet känns inte igen/),
      'error Enheter 2 Utförare: Utföraren finns i bladet Utförare på rad 2 men har fel där. Rätta den raden först.',
      'error Avtal 2 Utförare: Utföraren finns i bladet Utförare på rad 2 men har fel där. Rätta den raden först.',
      'error Avtal 2 Enhet: Enheten finns i bladet Enheter på rad 2 men har fel där. Rätta den raden först.',
      'error Granskningar 2 Avtalsnummer: Avtalet finns i bladet Avtal på rad 2 men har fel där. Rätta den raden först.',
      'error Brister 2 Granskningsnummer: Granskningen finns i bladet Granskningar på rad 2 men har fel där. Rätta den raden först.',
    ])
    const result = await app.job('register.runImport', { token: shown.token, skipInvalid: true })
    expect(
      result.sheets.filter(({ skipped }) => skipped > 0).map(({ name, new: made, skipped }) => [name, made, skipped]),
    ).toEqual([
      ['Utförare', 1, 1],
      ['Enheter', 0, 1],
      ['Avtal', 1, 1],
      ['Granskningar', 1, 1],
      ['Brister', 0, 1],
    ])
  })

  it('checks anew when something was changed after the preview', async () => {
    const app = openTestApp()
    const first = await preview(app, wholeRegister())
    await importAll(app, { Nämnder: [{ Nämnd: 'SOCIALNÄMNDEN' }] })
    const result = await app.job('register.runImport', { token: first.token, skipInvalid: false })
    expect(result.sheets[0]).toMatchObject({ name: 'Nämnder', new: 0, changed: 1 })
    expect(rowsIn(app, 'committee')).toBe(1)
  })

  it('a preview that has been used, or belongs to another program run, must be made anew', async () => {
    const app = openTestApp()
    const { token } = await preview(app, wholeRegister())
    await app.job('register.runImport', { token, skipInvalid: false })
    for (const old of [token, 'unknown']) {
      expect(await app.jobRefusal('register.runImport', { token: old, skipInvalid: false })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }
  })

  it('a preview changes nothing', async () => {
    const app = openTestApp()
    await preview(app, wholeRegister())
    expect(['provider', 'riskAnalysis', 'changeLog'].map((table) => rowsIn(app, table))).toEqual([0, 0, 0])
  })

  it('20 000 rows are all read in, with progress on the way', async () => {
    const app = openTestApp()
    const rows = Array.from({ length: 20_000 }, (_, at) => ({
      Namn: `Utförare nr ${at}`,
      Driftsform: at % 2 === 0 ? 'privat' : 'idéburen',
      Anteckning: `Rad ${at + 2}`,
    }))
    const file = await workbook({ Utförare: rows })
    const messages: string[] = []
    const shown = await app.router.runJob(
      'register.previewImport',
      { file, sheet: null },
      { report: (_, message) => messages.push(message) },
    )
    if (!shown.ok) throw new Error(shown.error.userMessage)
    expect(messages).toContain('Läser filen')
    expect(messages).toContain('Kontrollerar rad 12\u202f000 av 20\u202f000')
    await app.job('register.runImport', { token: shown.value.token, skipInvalid: false })
    const row = app.db.getSql<{ note: string; operatingForm: string }>(
      'SELECT * FROM provider WHERE name = ?',
      'Utförare nr 19999',
    )
    expect([rowsIn(app, 'provider'), row?.note, row?.operatingForm]).toEqual([20_000, 'Rad 20001', 'nonProfit'])
  }, 60_000)

  it('stops between the parts when the user cancels', async () => {
    const app = openTestApp()
    const stop = new AbortController()
    stop.abort()
    const file = await workbook(wholeRegister())
    const answer = await app.router.runJob('register.previewImport', { file, sheet: null }, { signal: stop.signal })
    expect(answer).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  })
})
