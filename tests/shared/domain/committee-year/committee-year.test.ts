import { describe, expect, it } from 'vitest'
import {
  decidedAlready,
  decisionErrors,
  type DecisionSurroundings,
  paragraphWords,
  settles,
} from '../../../../shared/domain/committee-year/decision'
import { dispatchErrors, usualAudience } from '../../../../shared/domain/committee-year/dispatch'
import { itemState, reasonsNotToRemoveItem } from '../../../../shared/domain/committee-year/item'
import { meetingErrors, meetingStates, reasonNotToCancel } from '../../../../shared/domain/committee-year/meeting'
import { readMeetingDays } from '../../../../shared/domain/committee-year/meeting-days'
import { missingItems, suitingMeeting, yearlyItems } from '../../../../shared/domain/committee-year/suggestions'

const today = '2026-11-22'
const meeting = (heldOn: string, fields: object = {}) => ({
  committeeId: 'social',
  heldOn,
  cancelledOn: null,
  ...fields,
})

describe('the days of a year', () => {
  it('are read as people write them, with or without weekday and year', () => {
    const text = '2027-02-04\ntorsdag 4 mars; 8/4\n6 maj 2027, 3 juni'
    expect(readMeetingDays(text, 2027, 14)).toMatchObject([
      { ok: true, heldOn: '2027-02-04', submitOn: '2027-01-21' },
      { ok: true, heldOn: '2027-03-04' },
      { ok: true, heldOn: '2027-04-08' },
      { ok: true, heldOn: '2027-05-06' },
      { ok: true, heldOn: '2027-06-03' },
    ])
  })

  it('a second day on the line is the last for its documents, as when two columns are pasted', () => {
    expect(readMeetingDays('2027-02-04\t2027-01-20', 2027, 14)).toMatchObject([{ submitOn: '2027-01-20' }])
    expect(readMeetingDays('2027-02-04\t2027-02-20', 2027, null)).toMatchObject([{ ok: false }])
  })

  it('what is no day, does not exist or stands twice is told, line by line', () => {
    const lines = readMeetingDays('sommaruppehåll\n30 februari\n4/2\n2027-02-04', 2027, null)
    expect(lines.map(({ ok }) => ok)).toEqual([false, false, true, false])
    expect(lines[3]).toMatchObject({ problem: 'Dagen står redan i listan.' })
  })
})

describe('a meeting', () => {
  it('is held from the morning of its day; the first to come is the next of its nämnd; a cancelled one is neither', () => {
    const states = meetingStates(
      [
        meeting('2026-11-22'),
        meeting('2026-11-26', { cancelledOn: '2026-11-01' }),
        meeting('2026-12-10'),
        meeting('2026-12-17'),
        meeting('2026-12-17', { committeeId: 'aldre' }),
      ],
      today,
    )
    expect(states).toEqual(['held', 'cancelled', 'next', 'coming', 'next'])
  })

  it('has its documents in before it is held', () => {
    expect(meetingErrors({ heldOn: '2026-12-10', submitOn: '2026-12-11' })).toHaveProperty('submitOn')
    expect(meetingErrors({ heldOn: '2026-12-10', submitOn: '2026-12-10' })).toEqual({})
  })

  it('with decisions has been held, and can not be cancelled', () => {
    expect(reasonNotToCancel(0, today, today)).toBeNull()
    expect(reasonNotToCancel(1, today, today)).toContain('Beslut är registrerade')
    expect(reasonNotToCancel(0, '2026-11-23', today)).toContain('Dagen har inte varit än')
  })
})

describe('an item', () => {
  const item = { kind: 'decision', expectsDocument: true, hasDocument: false, sentOn: null, paragraph: null } as const
  const coming = { heldOn: '2026-12-10', cancelledOn: null }
  const held = { heldOn: '2026-11-05', cancelledOn: null }

  it('waits to be written, is written, is sent, and then decided or told', () => {
    expect(itemState(item, coming, today)).toBe('toWrite')
    expect(itemState({ ...item, hasDocument: true }, coming, today)).toBe('written')
    expect(itemState({ ...item, hasDocument: true, sentOn: today }, coming, today)).toBe('ready')
    expect(itemState({ ...item, expectsDocument: false }, coming, today)).toBe('ready')
    expect(itemState(item, held, today)).toBe('undecided')
    expect(itemState({ ...item, kind: 'information' }, held, today)).toBe('told')
    expect(itemState({ ...item, paragraph: '§ 1' }, held, today)).toBe('decided')
  })

  it('of a cancelled meeting waits to be moved', () => {
    expect(itemState(item, { ...coming, cancelledOn: today }, today)).toBe('stranded')
  })

  it('that the nämnd has got or decided can not be taken away', () => {
    expect(reasonsNotToRemoveItem({ paragraph: null, sentOn: null })).toEqual([])
    expect(reasonsNotToRemoveItem({ paragraph: null, sentOn: '2026-11-20' })[0]).toContain('skickades till nämnden')
    expect(reasonsNotToRemoveItem({ paragraph: '§ 9', sentOn: '2026-11-20' })[0]).toContain('§ 9')
  })
})

describe('a decision', () => {
  const words = { decidedOn: '2026-11-05', otherDay: false, result: 'approved', text: null } as const
  const around: DecisionSurroundings = {
    meeting: { heldOn: '2026-11-05', cancelledOn: null },
    writtenOn: '2026-10-20',
    isProposal: false,
    today,
  }

  it('is taken on the day of its meeting unless the other day is meant', () => {
    expect(decisionErrors(words, around)).toEqual({})
    expect(decisionErrors({ ...words, decidedOn: '2026-11-06' }, around)).toHaveProperty('decidedOn')
    expect(decisionErrors({ ...words, decidedOn: '2026-11-06', otherDay: true }, around)).toEqual({})
  })

  it('is not taken ahead of today, before its document was written, or at a cancelled meeting', () => {
    const none = { ...around, meeting: null }
    expect(decisionErrors({ ...words, decidedOn: '2026-11-23' }, none).decidedOn).toContain('har inte varit än')
    expect(decisionErrors({ ...words, decidedOn: '2026-10-19' }, none).decidedOn).toContain('skrevs 2026-10-20')
    const cancelled = { heldOn: '2026-11-05', cancelledOn: '2026-11-01' }
    expect(decisionErrors(words, { ...around, meeting: cancelled })).toHaveProperty('meetingId')
  })

  it('that changes, sends back or rejects says why', () => {
    for (const result of ['changed', 'referredBack', 'rejected'] as const) {
      expect(decisionErrors({ ...words, result }, around)).toHaveProperty('text')
      expect(decisionErrors({ ...words, result, text: 'Skäl.' }, around)).toEqual({})
    }
  })

  it('on a prepared sanction is never only laid to the records', () => {
    expect(decisionErrors({ ...words, result: 'noted' }, { ...around, isProposal: true })).toHaveProperty('result')
  })

  it('has a § that is written the same way however it was typed', () => {
    expect(['112', '§112', '§  112', ' § 112 a '].map(paragraphWords)).toEqual(['§ 112', '§ 112', '§ 112', '§ 112 a'])
    expect(paragraphWords('AU § 4')).toBe('AU § 4')
  })

  it('settles the matter unless it is sent back', () => {
    expect(settles('referredBack')).toBe(false)
    expect(settles('noted')).toBe(true)
    const decided = { paragraph: '§ 9', decidedOn: '2026-11-05', committeeName: 'Socialnämnden' }
    expect(decidedAlready(decided)).toContain('redan beslutat: Socialnämnden § 9, 2026-11-05')
    expect(decidedAlready(null)).toBeNull()
  })
})

describe('a sending', () => {
  it('has happened, and not before the document was written', () => {
    expect(dispatchErrors('2026-11-23', '2026-11-01', today)).toHaveProperty('sentOn')
    expect(dispatchErrors('2026-10-31', '2026-11-01', today)).toHaveProperty('sentOn')
    expect(dispatchErrors(today, '2026-11-01', today)).toEqual({})
  })

  it('goes first to whom its kind is written for', () => {
    expect(usualAudience('minnesanteckningar')).toBe('provider')
    expect(usualAudience('tjansteskrivelse-plan')).toBe('committee')
    expect(usualAudience('lagesbild')).toBe('internal')
  })
})

describe('what comes every year', () => {
  it('is kvalitetsberättelse, årsrapport, plan, three tertials and four quarters, each with its days', () => {
    expect(yearlyItems(2027)).toHaveLength(10)
    for (const { from, to } of yearlyItems(2027)) expect(from < to && from.startsWith('2027')).toBe(true)
  })

  it('is missing until its title stands, or its kind of document within its days', () => {
    const keys = (placed: Parameters<typeof missingItems>[1], day = '2026-12-01') =>
      missingItems(2027, placed, day).map(({ key }) => key)
    expect(keys([])).toContain('qualityReport')
    expect(keys([{ title: 'kvalitetsberättelse  2026', documentKind: null, heldOn: '2027-03-04' }])).not.toContain(
      'qualityReport',
    )
    const report = { title: 'Tertial 1', documentKind: 'internkontroll-uppfoljning' as const }
    expect(keys([{ ...report, heldOn: '2027-06-03' }])).not.toContain('controlTertial1')
    expect(keys([{ ...report, heldOn: '2027-03-04' }])).toContain('controlTertial1')
  })

  it('is no longer suggested when its days have passed', () => {
    expect(missingItems(2026, [], today).map(({ key }) => key)).toEqual(['plan', 'controlTertial2', 'delayedQuarter3'])
  })

  it('goes to the first meeting to come after its figures are there', () => {
    const meetings = [meeting('2027-02-04', { cancelledOn: today }), meeting('2027-03-04'), meeting('2027-04-08')]
    const item = { from: '2027-02-01', to: '2027-06-30' }
    expect(suitingMeeting(item, meetings, today)?.heldOn).toBe('2027-03-04')
    expect(suitingMeeting({ from: '2027-05-01', to: '2027-06-30' }, meetings, today)).toBeNull()
  })
})
