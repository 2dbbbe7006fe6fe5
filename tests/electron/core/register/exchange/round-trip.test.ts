import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importSheets, rawSheets } from '../../../../../electron/core/register/exchange/import-sheets'
import { readWorkbook } from '../../../../../electron/exchange/read-workbook'
import { sheetDefinitions } from '../../../../../electron/exchange/sheets'
import { jobControl } from '../../../../../electron/core/jobs'
import { openXmlFaults, validator } from '../../../../support/open-xml'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { importAll, wholeRegister } from './support'

const control = jobControl(new AbortController().signal, () => undefined)

/** The sheets of the app's whole register as they stand in its exported workbook. */
async function exported(app: TestApp) {
  const file = await app.job('register.exportWorkbook', {})
  const sheets = await readWorkbook(file.fileName, Buffer.from(file.contentBase64, 'base64'), null, control)
  return { file, sheets }
}

async function readIntoEmpty(file: { fileName: string; contentBase64: string }): Promise<TestApp> {
  const app = openTestApp()
  const { token } = await app.job('register.previewImport', { file, sheet: null })
  await app.job('register.runImport', { token, skipInvalid: false })
  return app
}

describe('export', () => {
  it('read into an empty database gives the same data', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    app.db.runSql("UPDATE provider SET archivedAt = '2026-05-01T08:00:00.000Z' WHERE name = 'Eken'")
    app.db.runSql("UPDATE provider SET note = 'Två rader\nmed ”tecken” & <mer>' WHERE name = 'Eken'")
    const first = await exported(app)
    const second = await exported(await readIntoEmpty(first.file))
    expect(second.sheets).toEqual(first.sheets)
    expect(first.sheets.find(({ name }) => name === 'Utförare')?.rows[0]?.cells).toMatchObject({
      Namn: 'Eken',
      Anteckning: 'Två rader\nmed ”tecken” & <mer>',
      Arkiverad: { date: '2026-05-01' },
    })
  })

  it('of the example municipality survives the same way, and changes nothing when read back', async () => {
    const app = openTestApp()
    const example = JSON.parse(readFileSync('resources/example/solberga.json', 'utf8'))
    await importSheets(app.context(), rawSheets(example), { fileName: 'exempel' }, control)
    const first = await exported(app)
    const back = await app.job('register.previewImport', { file: first.file, sheet: null })
    expect(back.sheets.filter((sheet) => sheet.rows !== sheet.unchanged)).toEqual([])
    const second = await exported(await readIntoEmpty(first.file))
    expect(second.sheets).toEqual(first.sheets)
  })

  it('tells an outcome in the words of the form', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    const { sheets } = await exported(app)
    expect(sheets.find(({ name }) => name === 'Granskningar')?.rows.map(({ cells }) => cells['Utfall'])).toEqual([
      'följer avtal efter komplettering av brister',
      'följer uppdragsbeskrivningen',
    ])
  })
})

describe('the empty workbook', () => {
  it('read back untouched has no rows and no faults', async () => {
    const app = openTestApp()
    const file = await app.job('register.importTemplate', {})
    const shown = await app.job('register.previewImport', { file, sheet: null })
    expect(shown.issues).toEqual([])
    expect(shown.sheets.map(({ name, rows }) => [name, rows])).toEqual(sheetDefinitions.map(({ name }) => [name, 0]))
  })

  it('explains every column and offers its fixed values', async () => {
    const file = await openTestApp().job('register.importTemplate', {})
    const parts = unzipSync(Buffer.from(file.contentBase64, 'base64'))
    const sheet = (number: number): string => strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array())
    for (const [index, { columns }] of sheetDefinitions.entries()) {
      const markup = sheet(index + 2)
      for (const { heading, kind, beyondTemplate } of columns) {
        if (kind.is !== 'archived' && beyondTemplate !== true)
          expect(markup).toContain(`promptTitle="${heading}" prompt="`)
      }
      expect(markup.indexOf('<dataValidations')).toBe(markup.indexOf('</sheetData>') + '</sheetData>'.length)
    }
    const prompts = [...sheet(7).matchAll(/prompt="([^"]*)"/g)].map(([, prompt = '']) => prompt.length)
    expect(Math.max(...prompts)).toBeLessThanOrEqual(255)
    expect(sheet(7)).toContain('<formula1>Listor!$')
  })
})

describe('what is written', () => {
  it.skipIf(validator === undefined)('follows the Open XML rules, template and export alike', async () => {
    const app = openTestApp()
    await importAll(app, wholeRegister())
    for (const name of ['register.importTemplate', 'register.exportWorkbook'] as const) {
      const { contentBase64 } = await app.job(name, {})
      const file = `${name}.xlsx`
      const faults = await openXmlFaults([{ name: file, bytes: Buffer.from(contentBase64, 'base64') }])
      expect(faults.get(file)).toEqual([])
    }
  })
})
