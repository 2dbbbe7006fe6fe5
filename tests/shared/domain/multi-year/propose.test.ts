import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followParties } from '../../../../shared/domain/multi-year/follow'
import { gapsOf } from '../../../../shared/domain/multi-year/gaps'
import { proposeYears } from '../../../../shared/domain/multi-year/propose'
import { rollYears } from '../../../../shared/domain/multi-year/roll'
import type { MultiYearSubject } from '../../../../shared/domain/multi-year/subject'
import { someParty, someSubject } from './subjects'

const today = '2026-11-22'
const propose = (...subjects: MultiYearSubject[]) => proposeYears(subjects, 2027, today)
const yearsFor = (subject: MultiYearSubject): number[] => propose(subject).map(({ year }) => year)

const day = fc
  .tuple(fc.integer({ min: 2022, max: 2026 }), fc.integer({ min: 1, max: 10 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`)
const subjects = fc
  .array(
    fc.record({
      intervalMonths: fc.constantFrom(12, 24, 36, 48),
      reviewedOn: fc.array(fc.option(day), { maxLength: 8 }),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.map(({ intervalMonths, reviewedOn }, index) => someSubject(`Insats ${index}`, intervalMonths, reviewedOn)),
  )

describe('proposing the three years', () => {
  it('places an insats no later than the year its interval ends', () => {
    expect(yearsFor(someSubject('HVB', 36, ['2025-03-01']))).toEqual([2028])
    expect(yearsFor(someSubject('HVB', 24, ['2025-03-01']))).toEqual([2027, 2029])
  })

  it('places one with an interval of a year in each of the years', () => {
    expect(yearsFor(someSubject('Boende', 12, ['2026-05-01']))).toEqual([2027, 2028, 2029])
  })

  it('takes an insats whose latest granskning is unknown in the first year: unknown is never good', () => {
    expect(yearsFor(someSubject('HVB', 36, [null]))).toEqual([2027])
  })

  it('takes what is late already in the first year', () => {
    expect(yearsFor(someSubject('HVB', 36, ['2022-03-01']))).toEqual([2027])
  })

  it('counts on the agreements that fall due before the insats comes up again', () => {
    const cells = propose(someSubject('HVB', 36, ['2024-03-01', '2024-09-01', '2026-02-01']))
    expect(cells.reduce((sum, { expected }) => sum + (expected ?? 0), 0)).toBe(3)
    expect(cells[0]).toMatchObject({ year: 2027 })
  })

  it('does not count an agreement that ends before its interval does', () => {
    const leaving = someParty({ lastReviewedOn: '2025-06-01', period: { from: '2020-01-01', to: '2027-12-31' } })
    const staying = someParty({ lastReviewedOn: '2025-06-01' })
    expect(
      propose({ ...someSubject('HVB', 36, []), lastReviewedOn: '2025-06-01', parties: [leaving, staying] }),
    ).toEqual([{ serviceTypeId: 'HVB', year: 2028, form: 'own', expected: 1 }])
  })

  it("counts on what this year's plan still has to do", () => {
    const late = someSubject('HVB', 36, ['2022-03-01'])
    const ahead = [{ key: late.parties[0]?.key ?? '', on: '2026-12-31' }]
    expect(yearsFor({ ...late, ahead })).toEqual([2029])
    expect(gapsOf({ ...late, ahead }, [{ year: 2029, form: 'own', expected: 1 }], 2027, today)).toEqual([])
  })

  it('spreads equal insatser over the years instead of heaping them in one', () => {
    const list = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => someSubject(name, 36, ['2026-03-01', '2026-04-01']))
    const loads = [2027, 2028, 2029].map((year) =>
      propose(...list)
        .filter((cell) => cell.year === year)
        .reduce((sum, { expected }) => sum + (expected ?? 0), 0),
    )
    expect(loads).toEqual([4, 4, 4])
  })

  it('screens a whole insats at once where it was screened last', () => {
    const subject = someSubject('Familjerådgivning', 36, ['2024-03-01', '2026-03-01', '2026-04-01'])
    const [cell] = proposeYears([subject], 2027, today, new Map([['Familjerådgivning', 'screening']]))
    expect(cell).toMatchObject({ form: 'screening', year: 2027, expected: 3 })
  })

  it('places every insats, or names why it has no follow-up', () => {
    fc.assert(
      fc.property(subjects, (list) => {
        const cells = proposeYears(list, 2027, today)
        for (const subject of list) {
          const own = cells.filter(({ serviceTypeId }) => serviceTypeId === subject.id)
          expect(own.length > 0 || gapsOf(subject, own, 2027, today).length > 0).toBe(true)
        }
      }),
    )
  })

  it('lets no agreement pass its interval within the years if the plan is followed', () => {
    fc.assert(
      fc.property(subjects, (list) => {
        const cells = proposeYears(list, 2027, today)
        for (const subject of list) {
          const own = cells.filter(({ serviceTypeId }) => serviceTypeId === subject.id)
          const courses = followParties(
            subject.parties,
            { cells: own, days: [], decidedYears: new Set() },
            2026,
            2029,
            today,
          )
          expect(courses.filter(({ passesOn }) => passesOn !== null && passesOn >= '2027-01-01')).toEqual([])
        }
      }),
    )
  })

  it('gives the same plan for the same input, in whatever order the insatser come', () => {
    fc.assert(
      fc.property(subjects, (list) => {
        const sorted = (some: readonly MultiYearSubject[]) =>
          proposeYears(some, 2027, today)
            .map((cell) => JSON.stringify(cell))
            .sort()
        expect(sorted(list.toReversed())).toEqual(sorted(list))
      }),
    )
  })
})

describe("rolling last year's plan one year on", () => {
  it('keeps the years that both hold and adds what falls due in the year that comes to', () => {
    const subject = someSubject('HVB', 24, ['2025-03-01'])
    const earlier = new Map([['HVB', [{ year: 2027, form: 'joint' as const, expected: 1 }]]])
    expect(rollYears([subject], earlier, 2027, today).map(({ year, form }) => [year, form])).toEqual([
      [2027, 'joint'],
      [2029, 'joint'],
    ])
  })
})
