import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import { projectInYear } from '../../../../../shared/domain/project'
import { openTestApp } from '../../../../support/test-app'

type Draft = ClientInput<'plan.saveProject'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  title: 'Digital signering',
  kind: 'project',
  what: null,
  withWhom: 'regionen',
  responsible: 'utvecklare',
  committeeId: null,
  serviceAreaId: null,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  status: 'ongoing',
  result: null,
  ...fields,
})

function openProjects() {
  const app = openTestApp()
  const fresh = { id: null, version: null }
  return {
    app,
    add: (fields: Partial<Draft> = {}) => app.call('plan.saveProject', { ...fresh, draft: draft(fields) }),
    refused: (fields: Partial<Draft>) => app.refusal('plan.saveProject', { ...fresh, draft: draft(fields) }),
    list: (fields: Partial<ClientInput<'plan.projects'>> = {}) =>
      app.call('plan.projects', { committeeId: null, ...fields }),
  }
}

describe('projects and cooperations', () => {
  it('past their end and still going on are pointed out, in the list and in Att göra', () => {
    const { app, add, list } = openProjects()
    add({ endsOn: '2026-10-31' })
    add({ title: 'Tills vidare', kind: 'cooperation', endsOn: null })
    expect(list().rows.map(({ title, warning }) => [title, warning])).toEqual([
      ['Digital signering', 'Skulle vara klart 2026-10-31 och pågår än.'],
      ['Tills vidare', null],
    ])
    expect(app.call('act.todos', { committeeId: null, year: 2026 }).rows.map(({ sentence }) => sentence)).toEqual([
      'Digital signering skulle vara klart 2026-10-31 och är inte avslutat.',
    ])
  })

  it('have a heading of their own, days in order, and a result when they are over', () => {
    const { add, refused } = openProjects()
    add()
    expect(refused({ title: 'digital  signering' }).fields).toHaveProperty('title')
    expect(refused({ title: 'B', endsOn: '2025-12-31' }).fields).toHaveProperty('endsOn')
    expect(refused({ title: 'B', status: 'done' }).fields).toHaveProperty('result')
    expect(refused({ title: 'B', result: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
  })

  it('belong to the years they are under way, with the same rule in the list and in words', () => {
    const { app, add, list } = openProjects()
    let number = 0
    for (const startsOn of [null, '2025-05-01', '2027-01-01'])
      for (const endsOn of [null, '2025-12-31', '2027-06-30'])
        for (const status of ['planned', 'ongoing', 'stopped'] as const) {
          if (startsOn !== null && endsOn !== null && endsOn < startsOn) continue
          add({ title: `P${++number}`, startsOn, endsOn, status })
        }
    for (const year of [2024, 2025, 2026, 2027, 2028])
      expect(
        list({ year, limit: 100 })
          .rows.map(({ title }) => title)
          .toSorted(),
      ).toEqual(
        list({ limit: 100 })
          .rows.filter((row) => projectInYear(row, year))
          .map(({ title }) => title)
          .toSorted(),
      )
    const [first] = list().rows
    app.call('plan.archiveProject', { id: first?.id ?? '', version: 1, archived: true })
    expect(list()).toMatchObject({ total: number - 1, archived: 1 })
  })
})
