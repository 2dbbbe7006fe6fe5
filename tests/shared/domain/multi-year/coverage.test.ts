import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../../shared/domain/multi-year/coverage'
import { alsoWords, passingWords } from '../../../../shared/domain/multi-year/coverage-words'
import type { WhatIsPlanned } from '../../../../shared/domain/multi-year/follow'
import type { PlannedYear } from '../../../../shared/domain/multi-year/subject'
import { someParty, someSubject } from './subjects'

const today = '2026-11-22'
const own = (year: number, expected: number | null): PlannedYear => ({ year, form: 'own', expected })
const planned = (fields: Partial<WhatIsPlanned> = {}): WhatIsPlanned => ({
  cells: [],
  days: [],
  decidedYears: new Set(),
  ...fields,
})
const cover = (reviewedOn: Array<string | null>, plan: Partial<WhatIsPlanned> = {}, intervalMonths = 36) =>
  coverageOf(someSubject('HVB', intervalMonths, reviewedOn), planned(plan), 2027, today)

describe('what becomes of each agreement if the plans stand', () => {
  it('tells the month its interval passes, the quarter, and what would mend it', () => {
    expect(cover(['2024-03-10'])).toMatchObject([
      {
        state: 'passes',
        due: '2027-03-10',
        quarter: 0,
        because: 'Senast granskad 2024-03; 36 månader passeras i mars 2027.',
        mend: { kind: 'place', year: 2027 },
        mendWords: 'Planera HVB 2027.',
      },
    ])
  })

  it('lets a number cover those that fall due first', () => {
    const [first, second] = cover(['2024-03-10', '2024-06-10'], { cells: [own(2027, 1)] })
    expect(first).toMatchObject({ state: 'kept', followedUp: [2027] })
    expect(second).toMatchObject({ state: 'passes', mend: { kind: 'raise', year: 2027 } })
  })

  it('lets a follow-up without a number cover nobody', () => {
    expect(cover(['2024-03-10'], { cells: [own(2027, null)] })[0]).toMatchObject({ state: 'passes' })
  })

  it("counts a row of the year's plan by its month: too late is still too late", () => {
    const subject = someSubject('HVB', 36, ['2024-03-10'])
    const key = subject.parties[0]?.key ?? ''
    const late = coverageOf(subject, planned({ days: [{ key, on: '2027-10-31' }] }), 2027, today)
    expect(late).toMatchObject([
      {
        state: 'passes',
        because: 'Senast granskad 2024-03; 36 månader passeras i mars 2027, planerad 2027.',
        mendWords: 'Flytta raden i uppföljningsplan 2027 till senast mars.',
      },
    ])
    expect(coverageOf(subject, planned({ days: [{ key, on: '2027-02-28' }] }), 2027, today)).toMatchObject([
      { state: 'kept', because: 'Senast granskad 2024-03, planerad 2027; intervallet hålls till februari 2030.' },
    ])
  })

  it("goes by the rows alone where the year's plan is decided: a number names nobody then", () => {
    const plan = { cells: [own(2027, 1)], decidedYears: new Set([2027]) }
    expect(cover(['2024-03-10'], plan)).toMatchObject([
      { state: 'passes', mendWords: 'Lägg en rad i uppföljningsplan 2027.' },
    ])
  })

  it('keeps what passed before the plan apart', () => {
    expect(cover(['2023-05-10'], { cells: [own(2027, 1)] })).toMatchObject([
      {
        state: 'before',
        quarter: null,
        because: 'Senast granskad 2023-05; 36 månader passerades i maj 2026, planerad 2027.',
        mendWords: 'Följ upp tidigt 2027.',
      },
    ])
  })

  it('says that the latest granskning is unknown, also when a follow-up is planned', () => {
    expect(cover([null])).toMatchObject([
      { state: 'unknown', because: 'Senaste granskning saknas i registret, och ingen uppföljning är planerad.' },
    ])
    expect(cover([null], { cells: [own(2028, 1)] })).toMatchObject([
      { state: 'unknown', because: 'Senaste granskning saknas i registret; planerad 2028.', mend: null },
    ])
  })

  it('asks nothing of an agreement that ends before its interval does', () => {
    const party = someParty({ lastReviewedOn: '2025-03-10', period: { from: '2020-01-01', to: '2027-12-31' } })
    expect(coverageOf({ name: 'HVB', parties: [party] }, planned(), 2027, today)).toMatchObject([
      { state: 'ends', because: 'Senast granskad 2025-03; avtalet löper ut 2027-12-31, innan 36 månader passeras.' },
    ])
  })

  it('never gets worse for anyone in all by a larger number', () => {
    const days = fc.array(fc.constantFrom('2024-02-01', '2024-08-01', '2025-03-01', '2026-06-01', null), {
      minLength: 1,
      maxLength: 8,
    })
    const bad = (reviewedOn: Array<string | null>, expected: number): number =>
      cover(reviewedOn, { cells: [own(2027, expected), own(2029, 2)] }).filter(({ state }) => state === 'passes').length
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 8 }), (reviewedOn, expected) => {
        expect(bad(reviewedOn, expected + 1)).toBeLessThanOrEqual(bad(reviewedOn, expected))
      }),
    )
  })
})

describe('the sum in words', () => {
  it('names the interval where all have the same', () => {
    expect(passingWords([36, 36, 36, 36, 36])).toBe('Dessa 5 passerar 36 månader om planen står')
    expect(passingWords([36, 24])).toBe('Dessa 2 passerar sina intervall om planen står')
    expect(passingWords([24])).toBe('En passerar 24 månader om planen står')
    expect(passingWords([])).toBe('Ingen passerar sitt intervall om planen står')
  })

  it('tells those that are late already and those unknown beside', () => {
    expect(alsoWords(3, 13)).toBe('3 har redan passerat sina intervall, 13 saknar uppgift om senaste granskning.')
    expect(alsoWords(0, 0)).toBe('')
  })
})
