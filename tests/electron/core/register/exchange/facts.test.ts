import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../support/test-app'

const read = async (app: TestApp, name: string, sheet: string | null) => {
  const contentBase64 = readFileSync(`tests/fixtures/facts/${name}.csv`).toString('base64')
  const shown = await app.job('register.previewImport', { file: { fileName: `${name}.csv`, contentBase64 }, sheet })
  expect(shown.issues).toEqual([])
  return app.job('register.runImport', { token: shown.token, skipInvalid: false })
}
const sum = (app: TestApp, where: string): unknown =>
  app.db.allSql<{ year: number; total: number | null }>(
    `SELECT year, sum(count) AS total FROM history WHERE ${where} GROUP BY year ORDER BY year`,
  )

describe('published figures', () => {
  it.each([null, 'Historik'])('are read with the sheet told (%s) or recognised by the headings', async (sheet) => {
    const app = openTestApp()
    const result = await read(app, 'historik-avtalsuppfoljning-2023', sheet)
    expect(result.sheets).toEqual([{ name: 'Historik', new: 17, changed: 0, unchanged: 0, skipped: 0 }])
    expect(app.db.getSql("SELECT count FROM history WHERE breakdownValue = 'följer uppdragsbeskrivningen'")).toEqual({
      count: 17,
    })
  })

  it('of complaints per year: the year’s total of Östersund', async () => {
    const app = openTestApp()
    await read(app, 'historik-synpunkter', 'Historik')
    expect(sum(app, "series IN ('klagomål', 'synpunkt', 'beröm') AND breakdown IS NULL")).toEqual([
      { year: 2014, total: 23 },
      { year: 2015, total: 38 },
      { year: 2016, total: 35 },
      { year: 2017, total: 101 },
      { year: 2018, total: 86 },
      { year: 2019, total: 41 },
    ])
  })

  it('of a period that is not a calendar year, and values with commas in a file with semicolons', async () => {
    const app = openTestApp()
    await read(app, 'historik-avvikelser', null)
    expect(
      app.db.getSql('SELECT count, periodFrom, periodTo FROM history WHERE breakdown IS NULL AND year = 2019'),
    ).toEqual({
      count: 70,
      periodFrom: '2019-04-01',
      periodTo: '2020-04-30',
    })
    expect(sum(app, "breakdown = 'typ'")).toEqual([{ year: 2019, total: 70 }])
  })
})
