import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'

const solberga = {
  municipality: 'Solberga kommun',
  committees: [
    { name: 'Socialnämnden', serviceAreas: ['Barn och unga', 'Missbruk'] },
    { name: 'Äldrenämnden', serviceAreas: ['Äldre'] },
  ],
}

describe('beginning empty', () => {
  it('makes nämnder with their verksamhetsområden and keeps the municipality’s name', () => {
    const app = openTestApp()
    app.call('settings.beginEmpty', solberga)
    const frame = app.call('settings.frame', {})
    expect(frame).toMatchObject({ isEmpty: false, municipality: 'Solberga kommun' })
    expect(frame.committees.map(({ name }) => name)).toEqual(['Socialnämnden', 'Äldrenämnden'])
    const areas = app.call('analyse.areas', { committeeId: null, year: 2027 }).rows
    expect(areas.map(({ serviceAreaName, committeeName }) => [serviceAreaName, committeeName])).toEqual([
      ['Barn och unga', 'Socialnämnden'],
      ['Missbruk', 'Socialnämnden'],
      ['Äldre', 'Äldrenämnden'],
    ])
  })

  it('is refused when something is registered already', () => {
    const app = openTestApp()
    app.call('settings.beginEmpty', solberga)
    expect(app.refusal('settings.beginEmpty', solberga).code).toBe('RULE_BROKEN')
  })

  it('takes a name once only, and then saves nothing', () => {
    const app = openTestApp()
    const twice = { ...solberga, committees: [...solberga.committees, { name: 'socialnämnden ', serviceAreas: [] }] }
    expect(app.refusal('settings.beginEmpty', twice).userMessage).toContain('står två gånger')
    expect(app.call('settings.frame', {}).isEmpty).toBe(true)
  })
})
