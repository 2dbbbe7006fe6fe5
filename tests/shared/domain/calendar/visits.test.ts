import { describe, expect, it } from 'vitest'
import { type DatedVisit, findClashes } from '../../../../shared/domain/calendar/clashes'
import { formatClockSpan, readClockTime } from '../../../../shared/domain/calendar/clock-time'
import { lackOf } from '../../../../shared/domain/calendar/lacking'
import { checkVisit, visitWarnings } from '../../../../shared/domain/calendar/visit'
import { type Work, workloadOf } from '../../../../shared/domain/calendar/workload'

const review = {
  number: '2027-014',
  year: 2027,
  plannedMonth: 3,
  completedOn: null,
  notCompletedReason: null,
  archivedAt: null,
}
const on = (visitOn: string, visitStart: string | null = null, visitEnd: string | null = null) => ({
  visitOn,
  visitStart,
  visitEnd,
})
const reasonOf = (check: ReturnType<typeof checkVisit>): string | null => (check.ok ? null : check.reason)

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['kl. 13:05', '13:05'],
    ['24', null],
    ['9.75', null],
    ['i morgon', null],
    ['', null],
  ])('"%s" is read as %s', (written, read) => {
    expect(readClockTime(written)).toBe(read)
  })

  it('is written as in Swedish print', () => {
    expect(formatClockSpan('09:00', '12:30')).toBe('09.00–12.30')
    expect([formatClockSpan('09:00', null), formatClockSpan(null, null)]).toEqual(['09.00', ''])
  })
})

describe('putting a visit on a day', () => {
  it("is allowed in the plan's year and the one after, also on a röd dag", () => {
    for (const date of ['2027-01-02', '2027-12-31', '2028-02-01', '2027-03-26']) {
      expect(checkVisit(on(date), review)).toEqual({ ok: true })
    }
  })

  it("is refused before the plan's year, and far after it", () => {
    expect(reasonOf(checkVisit(on('2026-12-30'), review))).toContain('2026-12-30 är före det året.')
    expect(reasonOf(checkVisit(on('2029-01-02'), review))).toContain('för långt fram')
  })

  it('is refused when it ends before it begins, or ends without a beginning', () => {
    expect(checkVisit(on('2027-03-01', '09:00', '12:00'), review).ok).toBe(true)
    expect(reasonOf(checkVisit(on('2027-03-01', '12:00', '12:00'), review))).toContain('Sluttiden ska vara senare.')
    expect(reasonOf(checkVisit(on('2027-03-01', null, '12:00'), review))).toContain('Ange också när besöket börjar')
  })

  it('is refused for a granskning that is carried out, not carried out or archived', () => {
    const day = on('2027-03-01')
    expect(reasonOf(checkVisit(day, { ...review, completedOn: '2027-02-03' }))).toContain('är genomförd 2027-02-03')
    expect(reasonOf(checkVisit(day, { ...review, notCompletedReason: 'resursbrist' }))).toContain('(resursbrist)')
    expect(reasonOf(checkVisit(day, { ...review, archivedAt: '2027-02-03T10:00:00Z' }))).toContain('arkiverad')
  })

  it('is warned about on a röd dag and in another month than the plan says', () => {
    expect(visitWarnings(on('2027-03-26'), review)).toEqual(['2027-03-26 är en röd dag (långfredagen).'])
    expect(visitWarnings(on('2027-05-03'), review)).toEqual(['Planen säger mars 2027.'])
    expect(visitWarnings(on('2027-03-01'), review)).toEqual([])
  })
})

const visit = (name: string, changes: Partial<DatedVisit> = {}): DatedVisit => ({
  id: name,
  name,
  responsible: 'Planerare HVB',
  days: 2.5,
  ...on('2027-03-01'),
  ...changes,
})
const clashesOf = (...visits: DatedVisit[]): string[] => findClashes(visits).map(({ sentence }) => sentence)

describe('clashes', () => {
  it('are times that overlap, not times that meet', () => {
    expect(
      clashesOf(visit('Eken', on('2027-03-01', '09:00', '12:00')), visit('Alm', on('2027-03-01', '11:00', '15:00'))),
    ).toEqual(['Planerare HVB har två besök samtidigt: Eken 09.00–12.00 och Alm 11.00–15.00.'])
    expect(
      clashesOf(visit('Eken', on('2027-03-01', '09:00', '12:00')), visit('Alm', on('2027-03-01', '12:00', '15:00'))),
    ).toEqual([])
  })

  it('are visits without times that together take more than a day', () => {
    expect(clashesOf(visit('Eken'), visit('Alm'))).toEqual([
      'Planerare HVB har besök som tillsammans tar mer än en dag: Eken och Alm.',
    ])
    expect(clashesOf(visit('Eken', { days: 0.5 }), visit('Alm', { days: 0.5 }))).toEqual([])
    expect(clashesOf(visit('Eken', { days: 0.5 }), visit('Alm', on('2027-03-01', '09:00', '12:00')))).toEqual([])
    expect(clashesOf(visit('Eken'), visit('Alm', on('2027-03-01', '09:00', '12:00')))).toHaveLength(1)
  })

  it('are only between visits of one and the same person on one day', () => {
    expect(clashesOf(visit('Eken'), visit('Alm', { responsible: 'Planerare LSS' }))).toEqual([])
    expect(clashesOf(visit('Eken'), visit('Alm', on('2027-03-02')))).toEqual([])
    expect(clashesOf(visit('Eken'), visit('Alm', { responsible: ' planerare hvb ' }))).toHaveLength(1)
  })

  it('are told in a sentence that begins with a large letter, however the role is written', () => {
    const [sentence] = clashesOf(
      visit('Eken', { responsible: 'planerare LSS' }),
      visit('Alm', { responsible: 'planerare LSS' }),
    )
    expect(sentence).toMatch(/^Planerare LSS har/)
  })

  it('are not known where nobody is responsible', () => {
    expect(clashesOf(visit('Eken', { responsible: null }), visit('Alm', { responsible: null }))).toEqual([])
  })
})

const work = (id: string, changes: Partial<Work> = {}): Work => ({
  id,
  responsible: 'Planerare HVB',
  days: 2.5,
  done: false,
  visitOn: null,
  plannedMonth: 3,
  ...changes,
})

describe('workload', () => {
  it("counts days in the visit's month, else in the plan's, and names those without", () => {
    const [load] = workloadOf(
      2027,
      [
        work('a'),
        work('b', { visitOn: '2027-04-12' }),
        work('c', { plannedMonth: null, days: 0.5 }),
        work('d', { done: true, days: 1 }),
        work('e', { visitOn: '2028-01-10', plannedMonth: 12 }),
      ],
      [],
    )
    expect(load).toMatchObject({ responsible: 'Planerare HVB', days: 9, doneDays: 1, capacity: null, tooMuch: [] })
    expect(load?.months.map(({ days }) => days)).toEqual([0, 0, 3.5, 2.5, 0, 0, 0, 0, 0, 0, 0, 2.5])
    expect(load?.months[2]?.ids).toEqual(['a', 'd'])
    expect(load?.withoutMonth).toEqual({ days: 0.5, ids: ['c'] })
    expect(load?.weeks).toEqual([{ week: 15, days: 2.5, ids: ['b'] }])
  })

  it('points out the months in which a person has less time than is planned', () => {
    const capacity = (month: number, days: number) => ({ responsible: 'planerare hvb', month, days })
    const loads = workloadOf(
      2027,
      [work('a'), work('b'), work('c', { plannedMonth: 4 })],
      [capacity(3, 4), capacity(4, 4)],
    )
    expect(loads).toHaveLength(1)
    expect(loads[0]).toMatchObject({ capacity: 8, tooMuch: [3] })
    expect(loads[0]?.months.map((month) => month.capacity).slice(1, 5)).toEqual([null, 4, 4, null])
  })

  it('shows people in Swedish order, and what nobody answers for last', () => {
    const loads = workloadOf(
      2027,
      [work('a', { responsible: null }), work('b', { responsible: 'Ö' }), work('c', { responsible: 'Ä' })],
      [{ responsible: 'Å', month: 1, days: 3 }],
    )
    expect(loads.map(({ responsible }) => responsible)).toEqual(['Å', 'Ä', 'Ö', null])
  })
})

describe('a granskning without a day', () => {
  it.each([
    [2026, 10, 'passed'],
    [2026, 11, 'now'],
    [2026, 12, 'later'],
    [2027, 1, 'later'],
    [2027, null, 'noMonth'],
    [2025, null, 'passed'],
  ] as const)('planned for %i, month %s, is %s on 2026-11-22', (year, plannedMonth, lack) => {
    expect(lackOf({ year, plannedMonth }, '2026-11-22')).toBe(lack)
  })
})
