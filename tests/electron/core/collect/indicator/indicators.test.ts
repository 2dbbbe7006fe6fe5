import { describe, expect, it } from 'vitest'
import { indicatorsJson } from '../../../../../electron/core/collect/indicator/json'
import type { ClientInput } from '../../../../../shared/contracts'
import { openTestApp, type TestApp } from '../../../../support/test-app'

type Draft = ClientInput<'collect.saveIndicator'>['draft']

const draft = (fields: Partial<Draft> = {}): Draft => ({
  name: 'Väntetid',
  koladaId: null,
  better: 'lower',
  kind: 'process',
  unit: 'dagar',
  description: null,
  serviceAreaId: null,
  endedYear: null,
  ...fields,
})
const make = (app: TestApp, fields: Partial<Draft> = {}) =>
  app.call('collect.saveIndicator', { id: null, version: null, draft: draft(fields) })
const put = (app: TestApp, indicatorId: string, year: number, groupName: string, value: number | null) =>
  app.call('collect.saveIndicatorValue', {
    id: null,
    version: null,
    draft: { indicatorId, year, groupName, gender: 'total', value, source: 'Egen uppföljning' },
  })
const list = (app: TestApp, year = 2026, fields: object = {}) =>
  app.call('collect.indicators', { committeeId: null, year, ...fields })

describe('the list of nyckeltal', () => {
  it('shows the latest own value, its change and how it stands to a group in the same year', () => {
    const app = openTestApp()
    const { id } = make(app)
    put(app, id, 2024, 'Egen kommun', 15)
    put(app, id, 2025, 'Egen kommun', 12)
    put(app, id, 2024, 'Liknande kommuner', 10)
    put(app, id, 2025, 'Liknande kommuner', 14)
    put(app, id, 2025, 'Bästa kommun', 4)
    put(app, id, 2026, 'Egen kommun', null)
    put(app, id, 2026, 'Liknande kommuner', 13)
    expect(list(app).rows[0]).toMatchObject({
      year: 2025,
      value: 12,
      before: { year: 2024, value: 15 },
      change: -3,
      trend: 'better',
      missingYear: 2026,
      compared: { name: 'Liknande kommuner', value: 14, judgement: 'better' },
      best: { name: 'Bästa kommun', value: 4, judgement: 'worse' },
    })
    expect(list(app, 2024).rows[0]).toMatchObject({ year: 2024, change: null, compared: { judgement: 'worse' } })
  })

  it('judges nothing where the direction is unknown, and compares no unlike years', () => {
    const app = openTestApp()
    const { id } = make(app, { better: null })
    put(app, id, 2024, 'Egen kommun', 15)
    put(app, id, 2025, 'Egen kommun', 12)
    put(app, id, 2024, 'Riket', 10)
    expect(list(app).rows[0]).toMatchObject({ change: -3, trend: null, compared: null })
  })

  it('is filtered by kind, area and words', () => {
    const app = openTestApp()
    make(app, { koladaId: 'u31402' })
    make(app, { name: 'Nöjda', kind: 'result' })
    expect(list(app, 2026, { kind: 'result' }).rows.map(({ name }) => name)).toEqual(['Nöjda'])
    expect(list(app, 2026, { search: 'U31402' })).toMatchObject({ total: 1, totalUnfiltered: 2 })
  })

  it('has a JSON of its own', () => {
    const app = openTestApp()
    const { id } = make(app)
    put(app, id, 2025, 'Egen kommun', 12)
    put(app, id, 2025, 'Riket', 14)
    expect(indicatorsJson(2026, [app.call('collect.indicator', { id })])).toEqual({
      year: 2026,
      indicators: [
        {
          name: 'Väntetid',
          koladaId: null,
          better: 'lägre',
          kind: 'process',
          unit: 'dagar',
          endedYear: null,
          values: [
            {
              year: 2025,
              group: 'Egen kommun',
              own: true,
              gender: 'totalt',
              value: 12,
              source: 'Egen uppföljning',
              judgement: null,
              corrections: [],
            },
            {
              year: 2025,
              group: 'Riket',
              own: false,
              gender: 'totalt',
              value: 14,
              source: 'Egen uppföljning',
              judgement: 'bättre',
              corrections: [],
            },
          ],
        },
      ],
    })
  })
})

describe('a nyckeltal', () => {
  it('has a name and an id in Kolada of its own', () => {
    const app = openTestApp()
    make(app, { koladaId: 'U31402' })
    const again = (fields: Partial<Draft>) =>
      app.refusal('collect.saveIndicator', { id: null, version: null, draft: draft(fields) }).fields
    expect(again({ name: 'väntetid' })).toEqual({ name: 'Nyckeltalet finns redan.' })
    expect(again({ name: 'Annat', koladaId: 'U31402' })).toEqual({ koladaId: 'U31402 hör redan till Väntetid.' })
    expect(again({ name: 'Annat', koladaId: 'väntetid' })?.['koladaId']).toContain('N eller U och fem siffror')
  })

  it('that is archived leaves the list and can be brought back', () => {
    const app = openTestApp()
    const { id } = make(app)
    app.call('collect.archiveIndicator', { id, version: 1 })
    expect(list(app)).toMatchObject({ rows: [], archived: 1 })
    expect(app.refusal('collect.saveIndicator', { id, version: 2, draft: draft() }).userMessage).toContain('arkiverat')
    app.call('collect.restoreIndicator', { id, version: 2 })
    expect(list(app).rows).toHaveLength(1)
  })
})

describe('a value', () => {
  it('that is changed by hand keeps what it was, with day and source', () => {
    const app = openTestApp()
    const { id } = make(app)
    const { id: valueId, version } = put(app, id, 2025, 'Egen kommun', 12)
    const change = { indicatorId: id, year: 2025, groupName: 'Egen kommun', gender: 'total', source: 'Rättad' } as const
    app.call('collect.saveIndicatorValue', { id: valueId, version, draft: { ...change, value: 13 } })
    expect(app.call('collect.indicator', { id }).values[0]).toMatchObject({
      value: 13,
      source: 'Rättad',
      corrections: [{ correctedOn: '2026-11-22', earlierValue: 12, earlierSource: 'Egen uppföljning' }],
    })
    expect(
      app.refusal('collect.saveIndicatorValue', { id: valueId, version, draft: { ...change, value: 14 } }).code,
    ).toBe('CONFLICT')
  })

  it('stands once a year, group and gender, and is not moved to another', () => {
    const app = openTestApp()
    const { id } = make(app)
    const { id: valueId, version } = put(app, id, 2025, 'Egen kommun', 12)
    const other = {
      indicatorId: id,
      year: 2024,
      groupName: 'Egen kommun',
      gender: 'total',
      value: 1,
      source: null,
    } as const
    expect(app.refusal('collect.saveIndicatorValue', { id: valueId, version, draft: other }).fields).toHaveProperty(
      'year',
    )
    expect(
      app.refusal('collect.saveIndicatorValue', { id: null, version: null, draft: { ...other, year: 2025 } })
        .userMessage,
    ).toContain('finns redan ett värde')
    expect(
      app.refusal('collect.saveIndicatorValue', { id: null, version: null, draft: { ...other, year: 2027 } }).fields,
    ).toEqual({ year: 'Året har inte varit än. Rätta årtalet.' })
  })

  it('can be taken away with its corrections; the log keeps it', () => {
    const app = openTestApp()
    const { id } = make(app)
    const { id: valueId } = put(app, id, 2025, 'Egen kommun', 12)
    const changed = app.call('collect.saveIndicatorValue', {
      id: valueId,
      version: 1,
      draft: { indicatorId: id, year: 2025, groupName: 'Egen kommun', gender: 'total', value: 13, source: null },
    })
    app.call('collect.removeIndicatorValue', { id: valueId, version: changed.version })
    expect(app.call('collect.indicator', { id }).values).toEqual([])
  })
})
