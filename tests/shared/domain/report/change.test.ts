import { describe, expect, it } from 'vitest'
import { changeOf, shareChange } from '../../../../shared/domain/report/change'
import { againstGroup, betweenGenders } from '../../../../shared/domain/report/compared'
import { runOfYears } from '../../../../shared/domain/report/run-of-years'

describe('a count now and before', () => {
  it('rises, falls or stays, with the difference and its percent', () => {
    expect(changeOf(87, 71)).toEqual({ direction: 'rising', difference: 16, percent: 23, tooFew: false })
    expect(changeOf(60, 71)).toMatchObject({ direction: 'falling', difference: -11, percent: 15 })
    expect(changeOf(71, 71)).toMatchObject({ direction: 'unchanged', difference: 0 })
  })

  it('has no percent on a base under ten, and no direction to tell when both are', () => {
    expect(changeOf(12, 9)).toMatchObject({ percent: null, tooFew: false })
    expect(changeOf(9, 4)).toMatchObject({ percent: null, tooFew: true })
  })

  it('says nothing where either is unknown', () => {
    expect(changeOf(null, 4)).toMatchObject({ direction: null, difference: null, tooFew: false })
    expect(changeOf(4, null)).toMatchObject({ direction: null, percent: null })
  })
})

describe('a share now and before', () => {
  it('is about the same under five percentage points', () => {
    expect(shareChange({ part: 60, base: 110 }, { part: 84, base: 131 })).toMatchObject({
      points: -9,
      direction: 'falling',
      tooFew: false,
    })
    expect(shareChange({ part: 54, base: 100 }, { part: 50, base: 100 }).direction).toBe('unchanged')
    expect(shareChange({ part: 55, base: 100 }, { part: 50, base: 100 }).direction).toBe('rising')
  })

  it('is too few to compare on a base under ten, and unknown on none', () => {
    expect(shareChange({ part: 3, base: 9 }, { part: 50, base: 100 }).tooFew).toBe(true)
    expect(shareChange({ part: 0, base: 0 }, { part: 50, base: 100 })).toMatchObject({ points: null, tooFew: false })
    expect(shareChange({ part: 5, base: 20 }, null).direction).toBeNull()
  })
})

describe('a run of years', () => {
  const run = (...values: (number | null)[]) =>
    runOfYears(values.map((value, index) => ({ year: 2021 + index, value })))

  it('counts how many years in a row it has gone the same way', () => {
    expect(run(90, 95, 80, 70, 60)).toMatchObject({ direction: 'falling', length: 3 })
    expect(run(90, 95)).toMatchObject({ direction: 'rising', length: 1 })
    expect(run(5, 5, 5)).toMatchObject({ direction: 'unchanged', length: 2 })
  })

  it('tells the highest or lowest of at least four known years', () => {
    expect(run(10, 12, 11, 20)?.extreme).toEqual({ kind: 'highest', from: 2021, until: 2024 })
    expect(run(10, 12, 11, 9)?.extreme).toEqual({ kind: 'lowest', from: 2021, until: 2024 })
    expect(run(10, 12, 20)?.extreme).toBeNull()
    expect(run(20, 12, 11, 20)?.extreme).toBeNull()
  })

  it('is broken by a year that nobody has told of', () => {
    expect(run(10, null, 12, 14)).toMatchObject({ direction: 'rising', length: 1 })
    expect(run(10, 12, null)).toBeNull()
    expect(
      runOfYears([
        { year: 2021, value: 1 },
        { year: 2023, value: 2 },
      ]),
    ).toBeNull()
    expect(run(10)).toBeNull()
  })
})

describe('against a comparison group', () => {
  it('is better or worse by what is good, and about as within five points of a share', () => {
    expect(againstGroup(82, 70, { better: 'higher', unit: '%' })?.verdict).toBe('better')
    expect(againstGroup(82, 70, { better: 'lower', unit: '%' })?.verdict).toBe('worse')
    expect(againstGroup(82, 78, { better: 'higher', unit: '%' })?.verdict).toBe('about')
    expect(againstGroup(82, 82, { better: 'higher', unit: '%' })?.verdict).toBe('equal')
    expect(againstGroup(82, 81, { better: 'lower', unit: 'dagar' })?.verdict).toBe('worse')
  })

  it('has no judgement where nobody has said what is good, and nothing where a value is unknown', () => {
    expect(againstGroup(5200, 4900, { better: null, unit: 'kr/inv' })).toMatchObject({
      verdict: null,
      direction: 'rising',
      difference: 300,
    })
    expect(againstGroup(null, 4900, { better: null, unit: null })).toBeNull()
  })
})

describe('women against men', () => {
  it('protects a group under the limit, and all or none of a small one', () => {
    expect(betweenGenders({ part: 2, base: 4 }, { part: 20, base: 40 }, 5)).toEqual({ told: false })
    expect(betweenGenders({ part: 7, base: 7 }, { part: 20, base: 40 }, 5)).toEqual({ told: false })
    expect(betweenGenders({ part: 10, base: 10 }, { part: 20, base: 40 }, 5)).toMatchObject({ told: true, points: 50 })
  })

  it('is about the same under five percentage points', () => {
    expect(betweenGenders({ part: 52, base: 100 }, { part: 48, base: 100 }, 5)).toMatchObject({ about: true })
    expect(betweenGenders({ part: 55, base: 100 }, { part: 48, base: 100 }, 5)).toMatchObject({
      about: false,
      points: 7,
    })
  })
})
