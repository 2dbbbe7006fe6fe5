import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../../electron/core/recorded-table'
import { calendarWorld } from './calendar-world'

describe('the calendar', () => {
  it('shows visits on their day, those carried out on theirs, and lists what lacks one', () => {
    const { app, march, schedule, eken, ulm, alm, linden } = calendarWorld()
    schedule(eken, '2027-03-15', '09:00', '12:00')
    const { visits, withoutDate, hasReviews } = app.call('plan.calendar', march)
    expect(visits.map(({ id, day, status }) => [id, day, status])).toEqual([
      [ulm, '2027-03-12', 'completed'],
      [eken, '2027-03-15', 'planned'],
    ])
    expect(withoutDate.map(({ id }) => id)).toEqual([alm, linden])
    expect(hasReviews).toBe(true)
    expect(app.call('plan.calendar', { ...march, from: '2031-03-01', to: '2031-03-31' }).hasReviews).toBe(false)
  })

  it('keeps to the nämnd and to one responsible', () => {
    const { app, march, schedule, older, social, alm, eken, linden } = calendarWorld()
    schedule(eken, '2027-03-15')
    schedule(linden, '2027-03-16')
    expect(app.call('plan.calendar', { ...march, committeeId: older }).visits).toEqual([])
    expect(app.call('plan.calendar', { ...march, committeeId: social }).visits).toHaveLength(3)
    const own = app.call('plan.calendar', { ...march, responsible: 'planerare lss' })
    expect(own.visits.map(({ id }) => id)).toEqual([linden])
    expect(own.withoutDate).toEqual([])
    expect(own.responsibles).toEqual(['Planerare HVB', 'Planerare LSS'])
    expect(app.call('plan.calendar', march).withoutDate.map(({ id }) => id)).toEqual([alm])
  })

  it('tells who has two visits at the same time', () => {
    const { app, march, schedule, eken, alm, linden } = calendarWorld()
    schedule(eken, '2027-03-15', '09:00', '12:00')
    schedule(alm, '2027-03-15', '11:00', '15:00')
    schedule(linden, '2027-03-15', '11:00', '15:00')
    expect(app.call('plan.calendar', march).clashes).toEqual([
      {
        date: '2027-03-15',
        responsible: 'Planerare HVB',
        ids: [eken, alm],
        sentence: 'Planerare HVB har två besök samtidigt: Utförare Eken 09.00–12.00 och Utförare Alm 11.00–15.00.',
      },
    ])
  })

  it("takes the days from the plan's row, else from the settings for its kind", () => {
    const { app, march, provider, agreement, schedule, eken } = calendarWorld()
    agreement(provider('Utförare Tall'), 'A-9')
    const { id: planId } = app.call('plan.propose', { committeeId: null, year: 2027, daysAvailable: 200 })
    const row = app.call('plan.byId', { id: planId }).rows.find(({ providerName }) => providerName === 'Utförare Eken')
    if (row === undefined) throw new Error('a row for Eken')
    recordedTable(app.context(), 'plannedFollowUp').update(row.id, null, { days: 4.5 })
    recordedTable(app.context(), 'review').update(eken, null, { plannedFollowUpId: row.id })
    schedule(eken, '2027-03-15')
    const visit = (id: string) => app.call('plan.calendar', march).visits.find((one) => one.id === id)
    expect(visit(eken)).toMatchObject({ days: 4.5, reasons: row.reasons })
    expect(app.call('plan.calendar', march).withoutDate[0]?.days).toBe(5)
  })

  it('shows what recurs in the months looked at, for every nämnd', () => {
    const { app, march } = calendarWorld()
    const save = (month: number, title: string) =>
      app.call('plan.saveActivity', {
        id: null,
        version: null,
        draft: { month, title, responsible: null, ongoing: null },
      })
    save(3, 'Kvalitetsberättelsen till nämnd')
    save(4, 'Tertialuppföljning')
    save(12, 'Planen fastställs')
    const titles = (from: string, to: string) =>
      app.call('plan.calendar', { ...march, from, to }).activities.map(({ title }) => title)
    expect(titles('2027-03-01', '2027-03-31')).toEqual(['Kvalitetsberättelsen till nämnd'])
    expect(titles('2026-12-28', '2027-01-31')).toEqual(['Planen fastställs'])
    expect(titles('2027-01-01', '2028-12-31')).toHaveLength(3)
  })
})

describe('scheduling a visit', () => {
  it('keeps day and times, in the log too, and leaves the month of the plan', () => {
    const { app, schedule, eken } = calendarWorld()
    expect(schedule(eken, '2027-04-12', '09:00', '12:00')).toEqual({
      version: 2,
      warnings: ['Planen säger mars 2027.'],
    })
    expect(app.call('collect.review', { id: eken }).review).toMatchObject({
      visitOn: '2027-04-12',
      visitStart: '09:00',
      visitEnd: '12:00',
      plannedMonth: 3,
    })
    const [entry] = app.call('settings.history', { recordType: 'review', recordId: eken }).rows
    expect(entry?.changes.map(({ label, after }) => [label, after])).toEqual([
      ['Besöksdag', '2027-04-12'],
      ['Besöket börjar', '09:00'],
      ['Besöket slutar', '12:00'],
    ])
  })

  it('is allowed on a röd dag, with a word about it', () => {
    const { schedule, eken } = calendarWorld()
    expect(schedule(eken, '2027-03-26').warnings).toEqual(['2027-03-26 är en röd dag (långfredagen).'])
  })

  it('is told what it clashes with', () => {
    const { schedule, eken, alm } = calendarWorld()
    schedule(eken, '2027-03-15', '09:00', '12:00')
    expect(schedule(alm, '2027-03-15', '11:00', '15:00').warnings).toEqual([
      'Planerare HVB har två besök samtidigt: Utförare Eken 09.00–12.00 och Utförare Alm 11.00–15.00.',
    ])
    expect(schedule(alm, '2027-03-15', '12:00', '15:00').warnings).toEqual([])
  })

  it('is refused for one that is carried out or given up, and before the year of the plan', () => {
    const { app, eken, ulm, given } = calendarWorld()
    const try_ = (id: string, visitOn: string) =>
      app.refusal('plan.scheduleVisit', { id, version: 1, visitOn, visitStart: null, visitEnd: null })
    expect(try_(ulm, '2027-03-20')).toMatchObject({
      code: 'RULE_BROKEN',
      userMessage: 'Granskning 2027-Utförare Ulm är genomförd 2027-03-12; besöket kan inte flyttas. Inget har ändrats.',
    })
    expect(try_(given, '2027-03-20').userMessage).toContain('ej genomförd (resursbrist)')
    expect(try_(eken, '2026-12-20').userMessage).toContain('hör till planen för 2027')
    expect(try_(eken, '2027-02-30').code).toBe('INVALID_INPUT')
  })

  it('is refused when somebody else moved it first', () => {
    const { app, schedule, eken } = calendarWorld()
    schedule(eken, '2027-03-15')
    const late = { id: eken, version: 1, visitOn: '2027-03-16', visitStart: null, visitEnd: null }
    expect(app.refusal('plan.scheduleVisit', late)).toMatchObject({ code: 'CONFLICT', conflict: { version: 2 } })
  })

  it('is taken back, and the granskning lacks a day again', () => {
    const { app, march, schedule, eken, ulm } = calendarWorld()
    const { version } = schedule(eken, '2027-03-15', '09:00', '12:00')
    expect(app.call('plan.unscheduleVisit', { id: eken, version })).toEqual({ version: 3 })
    expect(app.call('plan.calendar', march).withoutDate.map(({ id }) => id)).toContain(eken)
    expect(app.refusal('plan.unscheduleVisit', { id: ulm, version: 1 }).userMessage).toContain('är genomförd')
  })
})

describe('workload', () => {
  it('adds the days of a year per person, done ones told apart, given up ones left out', () => {
    const { app, schedule, eken } = calendarWorld()
    schedule(eken, '2027-05-10')
    const { rows, total, hasCapacity } = app.call('plan.workload', { committeeId: null, year: 2027 })
    expect([total, hasCapacity]).toEqual([20, false])
    expect(rows.map(({ responsible, days, doneDays }) => [responsible, days, doneDays])).toEqual([
      ['Planerare HVB', 15, 5],
      ['Planerare LSS', 5, 0],
    ])
    expect(rows[0]?.months.filter(({ days }) => days > 0).map(({ month, days }) => [month, days])).toEqual([
      [3, 10],
      [5, 5],
    ])
    expect(rows[0]?.weeks).toMatchObject([{ week: 19, days: 5 }])
  })

  it('is set against the time that the plan gives each person', () => {
    const { app, social } = calendarWorld()
    const { id: planId } = app.call('plan.propose', { committeeId: social, year: 2027, daysAvailable: 100 })
    recordedTable(app.context(), 'planCapacity').insert({ planId, responsible: 'planerare hvb', month: 3, days: 8 })
    for (const committeeId of [social, null]) {
      const { rows, hasCapacity } = app.call('plan.workload', { committeeId, year: 2027 })
      expect(hasCapacity).toBe(true)
      expect(rows[0]).toMatchObject({ responsible: 'Planerare HVB', capacity: 8, tooMuch: [3] })
    }
  })
})
