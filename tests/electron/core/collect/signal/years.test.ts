import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { signalYearsJson } from '../../../../../electron/core/collect/signal/json'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { openSignals } from './signal-world'

async function readHistory(app: TestApp, name: string): Promise<void> {
  const contentBase64 = readFileSync(`tests/fixtures/facts/${name}.csv`).toString('base64')
  const { token } = await app.job('register.previewImport', {
    file: { fileName: `${name}.csv`, contentBase64 },
    sheet: null,
  })
  await app.job('register.runImport', { token, skipInvalid: false })
}
const figures = (app: TestApp, register: 'feedback' | 'deviation', year = 2026) =>
  signalYearsJson(app.call('collect.signalYears', { register, committeeId: null, year }))

describe('the published synpunkter of Östersund', () => {
  it('come out as in the report: totals, blank beröm unknown, 2019 by category, nothing added twice', async () => {
    const app = openTestApp()
    await readHistory(app, 'historik-synpunkter')
    const { years, differences } = figures(app, 'feedback')
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2014, 23],
      [2015, 38],
      [2016, 35],
      [2017, 101],
      [2018, 86],
      [2019, 41],
    ])
    expect(years.at(-1)).toEqual({
      year: 2019,
      total: 41,
      byType: { klagomål: 41, beröm: null },
      byCategory: { bemötande: 2, kompetens: 2, tillgänglighet: 29, 'tjänsten fungerar inte': 7, övrigt: 1 },
      byUnit: {},
      period: null,
      source: 'historik',
    })
    expect(differences).toEqual([])
    expect(figures(app, 'feedback', 2016).years.map(({ year }) => year)).toEqual([2014, 2015, 2016])
  })
})

describe('the published avvikelser of Östersund', () => {
  it('are 70 in a period that is not the calendar year, split by verksamhet and by typ, each for itself', async () => {
    const app = openTestApp()
    await readHistory(app, 'historik-avvikelser')
    const { years } = figures(app, 'deviation')
    expect(years.map(({ year, total }) => [year, total])).toEqual([
      [2016, 21],
      [2017, 27],
      [2018, 24],
      [2019, 70],
    ])
    const last = years.at(-1)
    expect(last?.period).toEqual({ from: '2019-04-01', to: '2020-04-30' })
    const sum = (split: Record<string, number | null> = {}): number =>
      Object.values(split).reduce<number>((total, count) => total + (count ?? 0), 0)
    expect([sum(last?.byUnit), sum(last?.byType)]).toEqual([70, 70])
    expect(last?.byUnit).toMatchObject({ Staben: 21, 'Barn Ungdom Vuxen': 29 })
    expect(last?.byType).toMatchObject({ 'Bristande, ej följt fastställda rutiner': 41 })
  })
})

describe('register and Historik together', () => {
  it('let the register win for a year that both know, and point the difference out', () => {
    const { app, given, unit } = openSignals()
    const told = (series: string, year: number, count: number | null) =>
      app.db.runSql(
        `INSERT INTO history (id, series, year, count, version, createdAt, updatedAt)
         VALUES (?, ?, ?, ?, 1, '2026-01-01', '2026-01-01')`,
        `${series}${year}`,
        series,
        year,
        count,
      )
    told('klagomål', 2023, 12)
    told('klagomål', 2025, 5)
    told('beröm', 2025, 3)
    given.feedback({ receivedOn: '2025-02-01', unitId: unit.id, category: 'bemötande' })
    given.feedback({ receivedOn: '2025-03-01' })
    const { years, differences } = figures(app, 'feedback')
    expect(years).toMatchObject([
      { year: 2023, total: 12, source: 'historik' },
      { year: 2024, total: null, byType: {}, source: null },
      {
        year: 2025,
        total: 5,
        byType: { klagomål: 2, synpunkt: 0, beröm: 3 },
        byCategory: { bemötande: 1, 'uppgift saknas': 1 },
        byUnit: { 'Enhet Norr': 1, 'uppgift saknas': 1 },
        source: 'register och historik',
      },
    ])
    expect(differences).toEqual(['2025, klagomål: registret har 2 och Historik 5. Registret gäller.'])
  })
})

describe('Historik of the whole municipality', () => {
  const committees = (app: TestApp, ...ids: string[]) => {
    for (const id of ids) {
      app.db.runSql(
        `INSERT INTO committee (id, name, createdAt, updatedAt) VALUES (?, ?, '2026-01-01', '2026-01-01')`,
        id,
        `Nämnd ${id}`,
      )
    }
  }
  const yearsOf = (app: TestApp, committeeId: string | null) =>
    app.call('collect.signalYears', { register: 'feedback', committeeId, year: 2026 })

  it('is no nämnd’s own where there are several: it is left out, and said to be there', async () => {
    const app = openTestApp()
    await readHistory(app, 'historik-synpunkter')
    committees(app, 'social', 'elderly')
    expect(yearsOf(app, 'social')).toMatchObject({ years: [], historyOfAll: 6 })
    expect(yearsOf(app, null)).toMatchObject({ historyOfAll: 0 })
    expect(yearsOf(app, null).years).toHaveLength(6)
  })

  it('is the nämnd’s own where it is the only one', async () => {
    const app = openTestApp()
    await readHistory(app, 'historik-synpunkter')
    committees(app, 'social')
    expect(yearsOf(app, 'social').years).toHaveLength(6)
  })
})
