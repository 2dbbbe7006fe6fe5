import { describe, expect, it } from 'vitest'
import { openReviewSample } from '../../../../support/review-sample'

const of2026 = { committeeId: null, year: 2026 }

function openSample() {
  const sample = openReviewSample()
  const { given } = sample
  given.table('requirement').update('krav-hvb', 1, { qualityArea: 'Trygghet och säkerhet' })
  const earlier = given.review({ year: 2024, completedOn: '2024-05-02', number: '2024-901' })
  const lastYear = given.review({ year: 2025, completedOn: '2025-12-01' })
  const now = given.review({ completedOn: '2026-05-02' })
  const ownRegi = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-06-01' })
  given.finding(earlier.id, { requirementId: 'krav-hvb', doneOn: '2024-06-01' })
  given.finding(lastYear.id)
  const natt = given.finding(now.id, { requirementId: 'krav-hvb', severity: 'serious', dueOn: '2026-06-01' })
  const other = given.finding(now.id, { area: 'Bemötande', doneOn: '2026-05-12', dueOn: '2026-06-01' })
  const gone = given.finding(now.id, { archivedAt: '2026-05-03T10:00:00.000Z' })
  return { ...sample, now, ownRegi, natt, other, gone }
}

describe('bristanalys', () => {
  it('counts the year within the nämnd, archived ones left out, and the year before over the same days', () => {
    const { app } = openSample()
    const { base, before, beforeWords, rows } = app.call('assess.findingAnalysis', { ...of2026, dimension: 'area' })
    expect(base).toEqual({ findings: 2, reviews: 2, reviewsWithFindings: 1, undated: 0 })
    expect(before).toMatchObject({ findings: 0, reviews: 0 })
    expect(beforeWords).toBe('samma tid 2025')
    expect(rows.map(({ name, count, late }) => [name, count, late])).toEqual([
      ['Bemanning', 1, 1],
      ['Bemötande', 1, 0],
    ])
    const aldre = app.call('assess.findingAnalysis', { committeeId: 'aldre', year: 2026, dimension: 'area' })
    expect(aldre.base).toMatchObject({ findings: 0, reviews: 1 })
  })

  it('finds kvalitetsområde through the krav and says what is unknown', () => {
    const { app } = openSample()
    const { rows } = app.call('assess.findingAnalysis', { ...of2026, dimension: 'qualityArea' })
    expect(rows.map(({ name, count }) => [name, count])).toEqual([
      ['Trygghet och säkerhet', 1],
      ['uppgift saknas', 1],
    ])
  })

  it('opens exactly the brister that a figure counted', () => {
    const { app, natt, other } = openSample()
    const counted = (fields: object) => {
      const { rows, words } = app.call('assess.countedFindings', { ...of2026, ...fields })
      return { ids: rows.map(({ id }) => id).toSorted(), words }
    }
    expect(counted({}).ids).toEqual([natt.id, other.id].toSorted())
    expect(counted({ parts: [{ dimension: 'area', key: 'bemötande' }] })).toEqual({
      ids: [other.id],
      words: 'område i checklistan: Bemötande, hittills 2026',
    })
    expect(counted({ measure: 'late' })).toEqual({ ids: [natt.id], words: 'sena, hittills 2026' })
    expect(
      counted({
        parts: [
          { dimension: 'severity', key: null },
          { dimension: 'operatingForm', key: 'private' },
        ],
      }),
    ).toEqual({ ids: [other.id], words: 'allvarlighetsgrad: uppgift saknas, driftsform: Privat, hittills 2026' })
    expect(counted({ period: 'before' })).toEqual({ ids: [], words: 'samma tid 2025' })
    expect(counted({ year: 2025 }).ids).toHaveLength(1)
    expect(counted({ search: 'linden', measure: 'late' }).ids).toEqual([natt.id])
  })

  it('adds up in every dimension to the same total, and so does every cross of two', () => {
    const { app } = openSample()
    const cross = app.call('assess.findingCross', { ...of2026, rows: 'provider', columns: 'severity' })
    expect(cross.rows.flatMap(({ cells }) => cells).reduce((sum, n) => sum + n, 0)).toBe(cross.total)
    for (const dimension of ['law', 'serviceArea', 'provider', 'operatingForm'] as const) {
      const { rows } = app.call('assess.findingAnalysis', { ...of2026, dimension })
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    }
  })

  it('tells egen regi without a brist with its granskningar', () => {
    const { app } = openSample()
    const { rows } = app.call('assess.findingAnalysis', { ...of2026, dimension: 'operatingForm' })
    expect(rows.map(({ name, count, rate }) => [name, count, rate?.reviews, rate?.perReview, rate?.small])).toEqual([
      ['Egen regi', 0, 1, 0, true],
      ['Privat', 2, 1, 2, true],
    ])
  })

  it('follows a brist through the years and opens all its times', () => {
    const { app } = openSample()
    const { rows, sentence } = app.call('assess.recurringFindings', of2026)
    expect(rows.map(({ ground, what, occasions }) => [ground, what, occasions.map(({ on }) => on)])).toEqual([
      ['area', 'Bemanning', ['2024-05-02', '2025-12-01', '2026-05-02']],
      ['requirement', 'Vaken natt', ['2024-05-02', '2026-05-02']],
    ])
    expect(sentence).toBe(
      'Samma sak har hittats igen i 2 fall hos 1 utförare hittills 2026; samma tid 2025 0 fall hos 0 utförare.',
    )
    const opened = app.call('assess.countedFindings', { ...of2026, recurring: rows[1]?.key ?? '' })
    expect(opened).toMatchObject({ total: 2, words: 'samma krav igen hos Utförare Linden, till och med 2026' })
  })

  it('counts time to mended from the granskning', () => {
    const { app } = openSample()
    const { rows } = app.call('assess.mendingTimes', of2026)
    expect(rows[0]).toMatchObject({ findings: 2, mended: 1, done: { base: 1, median: 10 }, notMended: 1, late: 1 })
  })

  it('has nothing to say of a year without brister', () => {
    const { app } = openReviewSample()
    expect(app.call('assess.findingAnalysis', { ...of2026, dimension: 'area' })).toMatchObject({
      before: null,
      sentences: [],
      rows: [],
    })
    expect(app.call('assess.mendingTimes', of2026)).toEqual({ sentences: [], rows: [] })
  })
})
