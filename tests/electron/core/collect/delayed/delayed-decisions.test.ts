import { describe, expect, it } from 'vitest'
import type { DelayedDecisionDraft } from '../../../../../shared/contracts/delayed-decision'
import { delayedJson } from '../../../../../electron/core/collect/delayed/json'
import { readXlsx } from '../../../../../electron/exchange/xlsx/read-xlsx'
import { openReviewSample } from '../../../../support/review-sample'
import type { TestApp } from '../../../../support/test-app'

const draft = (more: Partial<DelayedDecisionDraft> = {}): DelayedDecisionDraft => ({
  reportedOn: '2026-06-30',
  number: null,
  serviceTypeId: 'hemtjanst',
  gender: 'woman',
  decidedOn: '2026-02-01',
  interrupted: 0,
  interruptedOn: null,
  carriedOutOn: null,
  endedOn: null,
  endedReason: null,
  reason: 'Ingen ledig plats',
  ...more,
})
const add = (app: TestApp, more: Partial<DelayedDecisionDraft> = {}) =>
  app.call('collect.saveDelayedDecision', { id: null, version: null, draft: draft(more) })
const decisions = (app: TestApp, reportedOn: string) =>
  app.call('collect.delayedDecisions', { committeeId: null, reportedOn }).rows
const statistics = (app: TestApp, reportedOn = '2026-06-30') =>
  app.call('collect.delayedStatistics', { committeeId: null, reportedOn })

describe('a decision in a quarter’s report', () => {
  it('gets the next number, its time in whole months, and the law of the day it was taken', () => {
    const { app } = openReviewSample()
    add(app)
    add(app, { serviceTypeId: 'hvb', decidedOn: '2025-01-15' })
    expect(decisions(app, '2026-06-30').map(({ number, state, months }) => [number, state, months])).toEqual([
      ['EV2025-0001', 'over12', 17],
      ['EV2026-0001', 'months3to6', 4],
    ])
    expect(decisions(app, '2026-06-30').map(({ lawReference }) => lawReference)).toEqual([
      'SoL (2001:453) 16 kap. 6 f–i §§',
      'SoL (2025:400) 34 kap. 1–4 §§; LSS (1993:387) 28 f–i §§',
    ])
  })

  it('is refused where its days don’t hold together, with a personnummer, or under a number already there', () => {
    const { app } = openReviewSample()
    const refused = (more: Partial<DelayedDecisionDraft>) =>
      app.refusal('collect.saveDelayedDecision', { id: null, version: null, draft: draft(more) })
    expect(refused({ carriedOutOn: '2026-01-31' }).fields?.['carriedOutOn']).toContain('före beslutet')
    expect(refused({ reportedOn: '2026-12-31' }).fields).toHaveProperty('reportedOn')
    expect(refused({ interrupted: 1 }).fields?.['interruptedOn']).toContain('saknar datum')
    expect(refused({ endedOn: '2026-05-01' }).fields).toHaveProperty('endedReason')
    expect(refused({ reason: 'Gäller 19900101-0017' }).code).toBe('PERSONAL_DATA')
    add(app, { number: 'D-7' })
    expect(refused({ number: 'd-7' }).fields?.['number']).toContain('finns redan')
    expect(refused({ number: 'D-7', reportedOn: '2026-09-30', decidedOn: '2026-03-01' }).fields?.['number']).toContain(
      'beslut från 2026-02-01',
    )
  })
})

describe('an archived decision', () => {
  it('leaves its report, is seen on asking, and can be brought back', () => {
    const { app } = openReviewSample()
    const { id } = add(app)
    add(app, { gender: 'man' })
    app.call('collect.archiveDelayedDecision', { id, version: 1, archived: true })
    expect(decisions(app, '2026-06-30')).toHaveLength(1)
    const asked = { committeeId: null, reportedOn: '2026-06-30', includeArchived: true }
    expect(app.call('collect.delayedDecisions', asked)).toMatchObject({ archived: 1, rows: { length: 2 } })
    app.call('collect.archiveDelayedDecision', { id, version: 2, archived: false })
    expect(statistics(app).total).toBe(2)
  })
})

describe('a new quarterly report', () => {
  it('carries forward what still waits, and what was carried out after the last report once more', () => {
    const { app } = openReviewSample()
    add(app, { number: 'väntar' })
    add(app, { number: 'klar', carriedOutOn: '2026-05-01' })
    add(app, { number: 'klar sedan', carriedOutOn: '2026-07-15' })
    add(app, { number: 'upphörd', endedOn: '2026-06-01', endedReason: 'tackat nej' })
    expect(app.call('collect.delayedReports', { committeeId: null })).toMatchObject({
      proposedDay: '2026-09-30',
      toCarry: 2,
    })
    expect(app.call('collect.startDelayedReport', { reportedOn: '2026-09-30' })).toEqual({ carried: 2 })
    expect(
      decisions(app, '2026-09-30').map(({ number, state, reportedBefore, sentToIvoOn }) => [
        number,
        state,
        reportedBefore,
        sentToIvoOn,
      ]),
    ).toEqual([
      ['klar sedan', 'carriedOut', 1, null],
      ['väntar', 'months6to9', 1, null],
    ])
    app.setDay('2027-01-05')
    expect(app.call('collect.startDelayedReport', { reportedOn: '2026-12-31' })).toEqual({ carried: 1 })
  })

  it('is refused ahead of its day, twice in a quarter, before a later one, and with nothing to carry', () => {
    const { app } = openReviewSample()
    const refused = (reportedOn: string) => app.refusal('collect.startDelayedReport', { reportedOn }).userMessage
    expect(refused('2026-09-30')).toContain('Inget beslut väntar')
    add(app)
    expect(refused('2026-12-31')).toContain('inte varit än')
    expect(refused('2026-04-30')).toContain('redan en rapport, 2026-06-30')
    expect(refused('2026-03-31')).toContain('senare rapport')
  })

  it('is sent: each receiver noted for itself on what is reportable, and taken back', () => {
    const { app } = openReviewSample()
    add(app)
    add(app, { decidedOn: '2026-06-01' })
    const mark = (sentOn: string | null) => ({ reportedOn: '2026-06-30', receiver: 'ivo' as const, sentOn })
    expect(app.call('collect.markDelayedSent', mark('2026-07-10'))).toEqual({ decisions: 1 })
    const report = () => app.call('collect.delayedReports', { committeeId: null }).rows[0]
    expect(report()).toMatchObject({ decisions: 1, sentToIvoOn: '2026-07-10', sentToCouncilOn: null })
    expect(app.refusal('collect.markDelayedSent', mark('2026-06-29')).userMessage).toContain('före rapportdagen')
    app.call('collect.markDelayedSent', mark(null))
    expect(report()?.sentToIvoOn).toBeNull()
  })
})

describe('the statistics of a report', () => {
  const many = (app: TestApp, women: number, men: number, more: Partial<DelayedDecisionDraft> = {}) => {
    for (let at = 0; at < women; at++) add(app, { gender: 'woman', ...more })
    for (let at = 0; at < men; at++) add(app, { gender: 'man', ...more })
  }

  it('count what waits by insats and time; what is done, ended or too young is counted beside', () => {
    const { app } = openReviewSample()
    many(app, 6, 5)
    add(app, { serviceTypeId: 'hvb', decidedOn: '2025-06-30', interrupted: 1, interruptedOn: '2025-12-30' })
    add(app, { serviceTypeId: 'hvb', carriedOutOn: '2026-06-30' })
    add(app, { serviceTypeId: 'hvb', decidedOn: '2026-05-01' })
    expect(statistics(app)).toMatchObject({
      total: 12,
      interrupted: 1,
      carriedOut: 1,
      tooYoung: 1,
      rows: [
        { serviceType: 'Hemtjänst', total: 11, women: 6, men: 5, months3to6: 11, over12: 0 },
        { serviceType: 'HVB', total: 1, women: null, men: null, months6to9: 1, carriedOut: 1 },
      ],
      women: null,
      sums: { months3to6: 11, months6to9: 1, months9to12: 0, over12: 0 },
    })
  })

  it('have the form of interfaces.md, with Historik where the register has no year', () => {
    const { app, given } = openReviewSample()
    many(app, 6, 6, { reportedOn: '2025-12-31', decidedOn: '2025-08-01' })
    given.history({ series: 'särskild avgift', year: 2018, count: 457_300 })
    given.history({ series: 'ej verkställda beslut', year: 2019, count: 97 })
    const figures = (year: number) => app.call('collect.delayedFigures', { committeeId: null, year })
    expect(delayedJson(figures(2025))).toEqual({
      date: '2025-12-31',
      total: 12,
      interrupted: 0,
      rows: [
        {
          serviceType: 'Hemtjänst',
          women: 6,
          men: 6,
          months3to6: 12,
          months6to9: 0,
          months9to12: 0,
          over12: 0,
        },
      ],
      sums: { months3to6: 12, months6to9: 0, months9to12: 0, over12: 0 },
      fees: [{ year: 2018, amountSek: 457_300 }],
    })
    expect(delayedJson(figures(2019))).toMatchObject({ date: '2019-12-31', total: 97, interrupted: null, rows: [] })
    expect(delayedJson(figures(2010))).toEqual({
      date: null,
      total: null,
      interrupted: null,
      rows: [],
      sums: { months3to6: null, months6to9: null, months9to12: null, over12: null },
      fees: [],
    })
    expect(figures(2026).date).toBe('2025-12-31')
  })

  it('let the register win over Historik and tell the difference, fees too', () => {
    const { app, given } = openReviewSample()
    add(app)
    given.history({ series: 'ej verkställda beslut', year: 2026, count: 9 })
    given.history({ series: 'särskild avgift', year: 2026, count: 1 })
    app.call('collect.saveSpecialFee', {
      id: null,
      version: null,
      draft: {
        year: 2026,
        decidedOn: '2026-03-01',
        serviceTypeId: null,
        amountSek: 9_000,
        registryNumber: 'SN 2026/1',
        note: null,
      },
    })
    const figures = app.call('collect.delayedFigures', { committeeId: null, year: 2026 })
    expect(figures.fees).toMatchObject([{ year: 2026, amountSek: 9_000, source: 'register' }])
    expect(figures.differences).toHaveLength(2)
    expect(app.call('collect.specialFees', {}).rows[0]?.warning).toContain('Lagens spann')
  })

  it('tell what has grown against the same quarter last year, per insats', () => {
    const { app } = openReviewSample()
    add(app, { reportedOn: '2025-06-30', decidedOn: '2025-01-01' })
    many(app, 2, 2)
    const growth = app.call('collect.delayedGrowth', { committeeId: null, reportedOn: '2026-06-30' })
    expect(growth.sentence).toBe(
      '4 ej verkställda beslut den 2026-06-30, 3 fler än samma kvartal året före (1 den 2025-06-30).',
    )
    expect(growth.dimensions[0]?.rows).toEqual([
      { key: 'hemtjanst', name: 'Hemtjänst', now: 4, before: 1, change: 3, grown: true },
    ])
  })
})

describe('the files that leave the house', () => {
  const sheetsOf = async (app: TestApp, kind: 'list' | 'statistics') => {
    const { file } = await app.job('collect.delayedWorkbook', { committeeId: null, reportedOn: '2026-06-30', kind })
    return readXlsx(file.fileName, Buffer.from(file.contentBase64, 'base64'), async () => undefined)
  }

  it('are refused where there is nothing to report', async () => {
    const { app } = openReviewSample()
    const refusal = await app.jobRefusal('collect.delayedWorkbook', {
      committeeId: null,
      reportedOn: '2026-06-30',
      kind: 'list',
    })
    expect(refusal.userMessage).toContain('inga beslut att lämna')
  })

  it('hold each decision with its reason for IVO and revisorer, and the statement of the law', async () => {
    const { app } = openReviewSample()
    add(app)
    add(app, { decidedOn: '2026-06-01', reason: 'för ung att rapportera' })
    const [list, about] = await sheetsOf(app, 'list')
    expect(list?.rows.map(({ cells }) => [cells['Nummer'], cells['Hela månader'], cells['Skäl']])).toEqual([
      ['EV2026-0001', 4, 'Ingen ledig plats'],
    ])
    expect(JSON.stringify(about)).toContain('SoL (2025:400) 34 kap. 1–4 §§')
  })

  it('hold numbers alone for fullmäktige: no day, no reason, no gender', async () => {
    const { app } = openReviewSample()
    add(app)
    const [statistic] = await sheetsOf(app, 'statistics')
    expect(statistic?.headings).toEqual([
      'Insats',
      'Antal beslut',
      '3–6 månader',
      '6–9 månader',
      '9–12 månader',
      'Över 12 månader',
    ])
    expect(statistic?.rows.map(({ cells }) => cells['Antal beslut'])).toEqual([1, 1])
  })
})
