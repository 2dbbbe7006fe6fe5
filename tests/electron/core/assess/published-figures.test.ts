import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomesJson } from '../../../../electron/core/assess/json'
import { openReviewSample } from '../../../support/review-sample'

const fixture = (name: string): string[][] =>
  readFileSync(new URL(`../../../fixtures/facts/${name}`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(';'))

function openPublished() {
  const { app, given } = openReviewSample()
  for (const [series, year, , , serviceTypeName, form, breakdown, value, count] of fixture(
    'historik-avtalsuppfoljning-2023.csv',
  )) {
    given.history({
      series: series ?? '',
      year: Number(year),
      serviceTypeName: serviceTypeName ?? null,
      form: form === 'egen regi' ? 'inHouse' : 'LOV',
      breakdown: breakdown || null,
      breakdownValue: value || null,
      count: Number(count),
    })
  }
  return app
}

describe('the published figures of 2023 (Stockholm, årsrapport avtalsuppföljning)', () => {
  const figures = outcomesJson(openPublished().call('assess.outcomes', { committeeId: null, year: 2023 }))

  it.each(fixture('forvantat-avtalsuppfoljning-2023.csv'))('%s, %s: %s %', (name, outcome, percent) => {
    const group = figures.serviceTypes.find((type) => type.name === name)
    expect(group?.outcomes.find((share) => share.outcome === outcome)?.percent).toBe(Number(percent))
  })

  it('count the shares of familjerådgivning on 23: one of the 24 carried out has no outcome', () => {
    const group = figures.serviceTypes.find(({ name }) => name === 'Familjerådgivning')
    expect(group).toMatchObject({ agreements: 25, planned: 25, completed: 24, assessed: 23 })
  })

  it('come out in the order and words that scripts rely on', () => {
    expect(figures).toMatchObject({ year: 2023, planned: 79, completed: 78, notCompleted: [], differences: [] })
    expect(Object.keys(figures).slice(0, 5)).toEqual(['year', 'planned', 'completed', 'notCompleted', 'serviceTypes'])
    expect(Object.keys(figures.serviceTypes[0] ?? {}).slice(0, 7)).toEqual([
      'name',
      'form',
      'agreements',
      'planned',
      'completed',
      'assessed',
      'outcomes',
    ])
    expect(figures.serviceTypes.map(({ name, form }) => `${name} ${form}`)).toEqual([
      'Daglig verksamhet LOV',
      'Familjerådgivning LOV',
      'Korttidstillsyn egen regi',
    ])
  })

  it('belong to every nämnd as long as the insats is not in the register', () => {
    const app = openPublished()
    expect(app.call('assess.outcomes', { committeeId: 'aldre', year: 2023 }).serviceTypes).toHaveLength(3)
  })
})
