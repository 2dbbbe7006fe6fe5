import { describe, expect, it } from 'vitest'
import { readIcs } from '../../../exchange/calendar/read-ics'
import { committeeYearWorld } from './committee-year-world'

describe('the year of a nämnd', () => {
  it('many days at once: one that is there is left as it stands, one that was taken away comes back', () => {
    const { app, meetingOn, year } = committeeYearWorld()
    const { id, version } = meetingOn('2026-12-10')
    app.call('act.removeMeeting', { id, version })
    expect(year().meetings.map(({ heldOn }) => heldOn)).toEqual(['2026-11-05'])
    const days = ['2026-11-05', '2026-12-10', '2026-12-17'].map((heldOn) => ({ heldOn, submitOn: null }))
    expect(app.call('act.addMeetings', { committeeId: 'social', days })).toEqual({ added: 2, known: 1 })
    expect(meetingOn('2026-12-10')).toMatchObject({ id, state: 'next' })
    expect(meetingOn('2026-11-05')).toMatchObject({ submitOn: '2026-10-22', state: 'held' })
  })

  it('two meetings of a nämnd never have the same day', () => {
    const { app, meetingOn } = committeeYearWorld()
    const { id, version, committeeId } = meetingOn('2026-12-10')
    const draft = { committeeId, heldOn: '2026-11-05', submitOn: null, note: null }
    expect(app.refusal('act.saveMeeting', { id, version, draft }).fields).toHaveProperty('heldOn')
  })

  it('what is still to be written is counted, with how near the day is', () => {
    const { addItem, meetingOn } = committeeYearWorld()
    addItem('2026-12-10', { documentKind: 'tjansteskrivelse-plan' })
    addItem('2026-12-10', { title: 'Muntlig information', kind: 'information' })
    expect(meetingOn('2026-12-10')).toMatchObject({
      toWrite: 1,
      dueLabel: 'om 4 dagar',
      dueDegree: 'later',
      items: [{ state: 'toWrite' }, { state: 'ready' }],
    })
  })

  it('items change place within a meeting and go to another, last on its list', () => {
    const { app, addItem, meetingOn } = committeeYearWorld()
    const ids = ['Ett', 'Två', 'Tre'].map((title) => addItem('2026-12-10', { title }))
    addItem('2027-02-04', { title: 'Fyra' })
    const [first, , third] = ids as [string, string, string]
    app.call('act.moveMeetingItems', {
      items: [{ id: third, version: 1 }],
      meetingId: meetingOn('2026-12-10').id,
      beforeId: first,
    })
    expect(meetingOn('2026-12-10').items.map(({ title }) => title)).toEqual(['Tre', 'Ett', 'Två'])
    const [moved] = meetingOn('2026-12-10').items
    app.call('act.moveMeetingItems', {
      items: [{ id: third, version: moved?.version ?? 0 }],
      meetingId: meetingOn('2027-02-04').id,
      beforeId: null,
    })
    expect(meetingOn('2027-02-04').items.map(({ title }) => title)).toEqual(['Fyra', 'Tre'])
  })

  it('a cancelled meeting keeps its items until they are moved, takes no new, and is held again if people change their minds', () => {
    const { app, addItem, itemDraft, meetingOn } = committeeYearWorld()
    addItem('2026-12-10')
    const { id, version } = meetingOn('2026-12-10')
    app.call('act.cancelMeeting', { id, version, cancelledOn: '2026-11-20', note: 'För få ärenden.' })
    expect(meetingOn('2026-12-10')).toMatchObject({ state: 'cancelled', items: [{ state: 'stranded' }] })
    const refused = app.refusal('act.saveMeetingItem', { id: null, version: null, draft: itemDraft('2026-12-10') })
    expect(refused.fields).toHaveProperty('meetingId')
    app.call('act.cancelMeeting', { id, version: version + 1, cancelledOn: null, note: null })
    expect(meetingOn('2026-12-10').state).toBe('next')
  })

  it('a meeting with items is not taken away', () => {
    const { app, addItem, meetingOn } = committeeYearWorld()
    addItem('2026-12-10')
    const { id, version } = meetingOn('2026-12-10')
    expect(app.refusal('act.removeMeeting', { id, version }).userMessage).toContain('Flytta dem först')
  })

  it('what comes every year is suggested to the meeting that suits it, until it stands there', () => {
    const { app, addItem, year, itemDraft } = committeeYearWorld()
    const suggestion = () => year(2027).suggestions.find(({ title }) => title === 'Kvalitetsberättelse 2026')
    expect(suggestion()).toMatchObject({ committeeName: 'Socialnämnden', meetingId: itemDraft('2027-02-04').meetingId })
    addItem('2027-02-04', { title: 'Kvalitetsberättelse 2026' })
    expect(suggestion()).toBeUndefined()
    expect(app.call('act.committeeYear', { committeeId: 'aldre', year: 2027 }).suggestions).toEqual([])
  })

  it('Att göra tells a week ahead what must be written, and which held meeting lacks its decisions', () => {
    const { app, addItem } = committeeYearWorld()
    addItem('2026-12-10', { title: 'Plan 2027', documentKind: 'tjansteskrivelse-plan' })
    addItem('2026-11-05')
    const sentences = () =>
      app.call('act.todos', { committeeId: 'social', year: 2026 }).rows.map(({ sentence }) => sentence)
    expect(sentences()).toEqual(
      expect.arrayContaining([
        'Plan 2027 till Socialnämnden 2026-12-10 är inte skriven; handlingarna ska in senast 2026-11-26.',
        'Socialnämnden 2026-11-05 har hållits, och beslutet i ett ärende är inte registrerat.',
      ]),
    )
    app.setDay('2026-11-18')
    expect(sentences().join()).not.toContain('Plan 2027 till')
  })
})

describe('the meetings elsewhere', () => {
  it('stand in the calendar of the nämnd, and in a file for Outlook with the days for their documents', () => {
    const { app, addItem, meetingOn } = committeeYearWorld()
    addItem('2026-12-10', { title: 'Plan 2027' })
    const span = { from: '2026-12-01', to: '2026-12-31' }
    const shown = (fields: object) => app.call('plan.calendar', { committeeId: null, ...span, ...fields }).meetings
    expect(shown({})).toEqual([
      { id: meetingOn('2026-12-10').id, heldOn: '2026-12-10', committeeName: 'Socialnämnden' },
    ])
    expect(shown({ committeeId: 'aldre' })).toEqual([])
    expect(shown({ responsible: 'Planerare' })).toEqual([])
    const { file } = app.call('act.meetingsFile', { committeeId: 'social', year: 2026 })
    const ics = readIcs(Buffer.from(file.contentBase64, 'base64'))
    const said = ics.components
      .filter(({ name }) => name === 'VEVENT')
      .map(({ properties }) => properties.find(({ name }) => name === 'SUMMARY')?.value)
    expect(said).toEqual([
      'Socialnämnden sammanträder',
      'Handlingar senast: Socialnämnden 2026-11-05',
      'Socialnämnden sammanträder',
      'Handlingar senast: Socialnämnden 2026-12-10',
    ])
    expect(app.refusal('act.meetingsFile', { committeeId: 'aldre', year: 2026 }).userMessage).toContain(
      'Lägg in dem först',
    )
  })

  it('are found by date, and decisions by § with or without a space', () => {
    const { app, decision, about, meetingOn } = committeeYearWorld()
    app.call('act.recordDecision', { ...about, version: 1, draft: decision() })
    const hits = (text: string) => app.call('settings.search', { text }).hits
    const path = `/atgarda/namndens-ar?ar=2026&sammantrade=${meetingOn('2026-11-05').id}`
    expect(hits('2026-11-05')).toContainEqual(
      expect.objectContaining({ type: 'committeeMeeting', title: 'Socialnämnden 2026-11-05', path }),
    )
    for (const text of ['§ 112', '§112']) {
      expect(hits(text)).toEqual([expect.objectContaining({ title: '§ 112 Varning', path })])
    }
  })
})
