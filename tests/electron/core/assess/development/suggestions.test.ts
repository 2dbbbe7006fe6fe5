import { describe, expect, it } from 'vitest'
import { areaDraft, openDevelopment } from './support'

const asked = { committeeId: null, year: 2026 }

describe('suggestions from the data', () => {
  it('count brister of one area in an insats with their base, and lead to every row', () => {
    const { app, given } = openDevelopment()
    const ids = ['1', '2', '3'].map((number) => {
      const review = given.review({ number: `2026-${number}`, year: 2026, serviceTypeId: 'hemtjanst' })
      return given.finding(review.id, { area: 'Bemanning', description: `Natten ${number}` }).id
    })
    given.finding(given.review({ number: '2026-4', year: 2026, serviceTypeId: 'hemtjanst' }).id, { area: 'Bemötande' })
    const { suggestions } = app.call('assess.developmentSuggestions', asked)
    expect(suggestions).toMatchObject([
      {
        kind: 'findings',
        title: 'Bemanning inom hemtjänst',
        words: 'Hemtjänst: 3 brister om bemanning i 3 granskningar 2026.',
        base: 'av 4 brister i 4 granskningar av hemtjänst 2026',
        count: 3,
        taken: null,
      },
    ])
    expect(suggestions[0]?.rows.map(({ path }) => path).toSorted()).toEqual(
      ids.map((id) => `/atgarda/brister/${id}`).toSorted(),
    )
  })

  it('become an utvecklingsområde with those rows as grounds, and are then marked as taken up', () => {
    const { app, given } = openDevelopment()
    for (const number of ['1', '2', '3']) {
      const review = given.review({ number: `2026-${number}`, year: 2026, serviceTypeId: 'hemtjanst' })
      given.finding(review.id, { area: 'Bemanning', description: `Natten ${number}` })
    }
    const [suggestion] = app.call('assess.developmentSuggestions', asked).suggestions
    const save = (key: string) => ({
      id: null,
      version: null,
      draft: areaDraft({ serviceTypeId: 'hemtjanst' }),
      suggestion: { ...asked, key },
    })
    expect(app.refusal('assess.saveDevelopmentArea', save('findings|borta')).userMessage).toMatch(/visas inte längre/)
    const made = app.call('assess.saveDevelopmentArea', save(suggestion?.key ?? ''))
    const { grounds } = app.call('assess.developmentArea', { id: made.id })
    expect(grounds[0]).toMatchObject({
      recordType: 'serviceType',
      words:
        'Hemtjänst: 3 brister om bemanning i 3 granskningar 2026 (av 3 brister i 3 granskningar av hemtjänst 2026).',
    })
    expect(grounds.slice(1).map(({ recordType, path }) => [recordType, path !== null])).toEqual([
      ['finding', true],
      ['finding', true],
      ['finding', true],
    ])
    expect(app.call('assess.developmentSuggestions', asked).suggestions[0]?.taken).toMatchObject({ number: 'U2026-01' })
    expect(app.call('assess.developmentSuggestions', { committeeId: null, year: 2025 }).suggestions).toEqual([])
  })
})
