import { describe, expect, it } from 'vitest'
import { calendarWorld } from '../../core/plan/calendar/calendar-world'
import { all, one, readIcs, words } from './read-ics'

function fileOf({ app, march }: ReturnType<typeof calendarWorld>, input: object = {}) {
  const { file, visits } = app.call('plan.calendarFile', { ...march, ...input })
  const calendar = readIcs(Buffer.from(file.contentBase64, 'base64'))
  return { fileName: file.fileName, visits, calendar, events: all(calendar, 'VEVENT') }
}

describe('the file for Outlook', () => {
  it('follows the standard: head, zone with its own rules, short lines, no bare signs', () => {
    const world = calendarWorld()
    world.schedule(world.eken, '2027-03-15', '09:00', '12:00')
    const { calendar, fileName } = fileOf(world)
    expect(fileName).toBe('Besök 2027-03-15 2027-Utförare Eken.ics')
    expect(calendar.name).toBe('VCALENDAR')
    expect(one(calendar, 'VERSION').value).toBe('2.0')
    expect(one(calendar, 'METHOD').value).toBe('PUBLISH')
    expect(words(calendar, 'PRODID')).toContain('Kvalitetshjulet')
    const [zone, second] = all(calendar, 'VTIMEZONE')
    if (zone === undefined || second !== undefined) throw new Error('one zone')
    expect(one(zone, 'TZID').value).toBe('Europe/Stockholm')
    const rules = zone.components.map((rule) => [
      rule.name,
      one(rule, 'DTSTART').value,
      one(rule, 'RRULE').value,
      one(rule, 'TZOFFSETFROM').value,
      one(rule, 'TZOFFSETTO').value,
    ])
    expect(rules).toEqual([
      ['DAYLIGHT', '19960331T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '+0100', '+0200'],
      ['STANDARD', '19961027T030000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', '+0200', '+0100'],
    ])
  })

  it('says what, where and when; a visit with times is given in Swedish time', () => {
    const world = calendarWorld()
    world.schedule(world.eken, '2027-03-29', '09:00', '12:30')
    const [event] = fileOf(world).events
    if (event === undefined) throw new Error('an event')
    expect(words(event, 'SUMMARY')).toBe('Kvalitetsgranskning: Utförare Eken, HVB')
    expect(words(event, 'LOCATION')).toBe('Utförare Ekens hus')
    expect(words(event, 'DESCRIPTION')).toBe(
      'Granskningsnummer: 2027-Utförare Eken\nAnsvarig: Planerare HVB\nHela granskningen: 5 dagar',
    )
    expect(one(event, 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { TZID: 'Europe/Stockholm' },
      value: '20270329T090000',
    })
    expect(one(event, 'DTEND').value).toBe('20270329T123000')
    expect(one(event, 'DTSTAMP').value).toBe('20261122T120000Z')
  })

  it('gives a visit without times the whole day, ending the day after as the standard counts', () => {
    const world = calendarWorld()
    world.schedule(world.eken, '2027-03-31')
    const [event] = fileOf(world).events
    if (event === undefined) throw new Error('an event')
    expect([one(event, 'DTSTART'), one(event, 'DTEND')]).toEqual([
      { name: 'DTSTART', parameters: { VALUE: 'DATE' }, value: '20270331' },
      { name: 'DTEND', parameters: { VALUE: 'DATE' }, value: '20270401' },
    ])
  })

  it('keeps a visit its UID and raises its SEQUENCE when it is moved, so that it is moved in Outlook too', () => {
    const world = calendarWorld()
    world.schedule(world.eken, '2027-03-15')
    const [before] = fileOf(world).events
    world.schedule(world.eken, '2027-03-16')
    const [after] = fileOf(world).events
    if (before === undefined || after === undefined) throw new Error('two events')
    expect(one(after, 'UID').value).toBe(one(before, 'UID').value)
    expect(Number(one(after, 'SEQUENCE').value)).toBeGreaterThan(Number(one(before, 'SEQUENCE').value))
  })

  it('folds long lines between letters, also Swedish ones, and loses nothing', () => {
    const world = calendarWorld()
    const name = `Åsa-Österängens ${'åäö, é; '.repeat(12)}\\ omsorg`
    const id = world.review({
      number: '2027-099',
      year: 2027,
      kind: 'targeted',
      plannedMonth: 3,
      providerId: world.provider(name),
    })
    world.schedule(id, '2027-03-17')
    const [event] = fileOf(world).events
    if (event === undefined) throw new Error('an event')
    expect(words(event, 'SUMMARY')).toBe(`Särskilt riktad uppföljning: ${name}, HVB`)
    expect(words(event, 'DESCRIPTION')).toContain('Ansvarig: uppgift saknas')
    expect(event.properties.some((property) => property.name === 'LOCATION')).toBe(false)
  })

  it('has a name that Windows can save, whatever the granskning is numbered', () => {
    const world = calendarWorld()
    const id = world.review({
      number: 'SN 2027/12',
      year: 2027,
      plannedMonth: 3,
      providerId: world.provider('Utförare Ask'),
    })
    world.schedule(id, '2027-03-17')
    expect(fileOf(world).fileName).toBe('Besök 2027-03-17 SN 2027-12.ics')
  })

  it('holds all that is chosen, or one; a granskning without a day is no visit', () => {
    const world = calendarWorld()
    world.schedule(world.eken, '2027-03-15')
    world.schedule(world.linden, '2027-03-16', '13:00')
    expect(fileOf(world)).toMatchObject({ visits: 2, fileName: 'Besök 2027-03-01 – 2027-03-31.ics' })
    expect(fileOf(world, { responsible: 'Planerare LSS' }).visits).toBe(1)
    const { events } = fileOf(world, { ids: [world.linden, world.alm] })
    expect(events.map((event) => one(event, 'DTEND').value)).toEqual(['20270316T140000'])
    const { app, march, alm } = world
    expect(app.refusal('plan.calendarFile', { ...march, ids: [alm] }).userMessage).toContain(
      'Ge granskningarna en dag i kalendern först.',
    )
  })
})
