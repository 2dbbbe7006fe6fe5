import { beforeAll, describe, expect, it } from 'vitest'
import { plantedFaults } from '../../resources/example/planted-faults'
import { checks } from '../../electron/core/xray/checks'
import { openTestApp, type TestApp } from '../support/test-app'

describe('Röntgen på exemplet', () => {
  let app: TestApp
  beforeAll(async () => {
    app = openTestApp()
    await app.job('settings.loadExample', {})
  }, 60_000)

  it('finner precis de fel som exemplet är gjort med', () => {
    const found = app.call('xray.hits', { committeeId: null, limit: 1000 }).rows
    const told = found.map(({ checkKey, subject }) => `${checkKey}: ${subject}`)
    const planted = plantedFaults.map(({ check, subject }) => `${check}: ${subject}`)
    expect(told.toSorted()).toEqual(planted.toSorted())
  })

  it('har fel i alla tre graderna, spridda över nämnderna', () => {
    const { faults, warnings, notices } = app.call('xray.counts', { committeeId: null })
    expect(Math.min(faults, warnings, notices)).toBeGreaterThan(0)
    for (const { id } of app.call('register.choices', {}).committees)
      expect(app.call('xray.hits', { committeeId: id }).total).toBeGreaterThan(0)
    const known = new Set(checks.map(({ key }) => key))
    expect(plantedFaults.filter(({ check }) => !known.has(check))).toEqual([])
  })

  it('har något att gå igenom för de flesta kontrollerna', () => {
    const { rows } = app.call('xray.checks', { committeeId: null })
    const empty = rows.filter(({ base }) => base === 0).map(({ key }) => key)
    expect(empty.length).toBeLessThan(checks.length / 5)
  })
})
