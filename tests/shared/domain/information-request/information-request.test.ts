import { describe, expect, it } from 'vitest'
import { nextRequestNumber, requestDateErrors } from '../../../../shared/domain/information-request/dates'
import { legalBasis } from '../../../../shared/domain/information-request/legal-basis'
import { itemsFromLines, linesOf } from '../../../../shared/domain/information-request/lines'
import { isUnanswered, requestState } from '../../../../shared/domain/information-request/state'

const asked = { requestedOn: '2026-11-01', dueOn: '2026-11-15', closedOn: null }
const got = (...days: (string | null)[]) => days.map((receivedOn) => ({ receivedOn }))

describe('where an uppgiftsbegäran stands', () => {
  it('is late the day after its last day, not on it', () => {
    const request = { ...asked, items: got(null) }
    expect(requestState(request, '2026-11-15')).toBe('waiting')
    expect(requestState(request, '2026-11-16')).toBe('late')
  })

  it('is answered only when everything has come', () => {
    expect(requestState({ ...asked, items: got('2026-11-10', null) }, '2026-11-12')).toBe('waiting')
    expect(requestState({ ...asked, items: got('2026-11-10', '2026-11-20') }, '2026-11-22')).toBe('answered')
    expect(requestState({ ...asked, items: [] }, '2026-11-12')).toBe('waiting')
  })
})

describe('silence', () => {
  it('counts what had not come by the day, whatever came later', () => {
    expect(isUnanswered({ ...asked, items: got('2026-12-20') }, '2026-12-01')).toBe(true)
    expect(isUnanswered({ ...asked, items: got('2026-11-20') }, '2026-12-01')).toBe(false)
  })

  it('is none before the last day, without one, or when it was called off in time', () => {
    expect(isUnanswered({ ...asked, items: got(null) }, '2026-11-15')).toBe(false)
    expect(isUnanswered({ ...asked, dueOn: null, items: got(null) }, '2027-01-01')).toBe(false)
    expect(isUnanswered({ ...asked, closedOn: '2026-11-10', items: got(null) }, '2027-01-01')).toBe(false)
    expect(isUnanswered({ ...asked, closedOn: '2026-12-10', items: got(null) }, '2027-01-01')).toBe(true)
  })
})

describe('the days of a request', () => {
  it('go forward, and no sent day lies ahead', () => {
    expect(requestDateErrors({ requestedOn: '2026-11-02', dueOn: '2026-11-01' }, null, '2026-11-22')).toHaveProperty(
      'dueOn',
    )
    expect(requestDateErrors({ requestedOn: '2026-11-23', dueOn: null }, null, '2026-11-22')).toHaveProperty(
      'requestedOn',
    )
    expect(requestDateErrors({ requestedOn: null, dueOn: null }, '2026-11-05', '2026-11-22')).toHaveProperty(
      'requestedOn',
    )
    expect(requestDateErrors({ requestedOn: '2026-11-02', dueOn: '2026-11-02' }, '2026-11-02', '2026-11-22')).toEqual(
      {},
    )
  })
})

describe('the number of a request', () => {
  it('follows the highest of its year', () => {
    expect(nextRequestNumber(2026, [])).toBe('2026-U01')
    expect(nextRequestNumber(2026, ['2026-U09', '2026-U103', '2026-Uxx', '2025-U200'])).toBe('2026-U104')
  })
})

describe('what a request rests on', () => {
  const law = {
    concept: 'utförares uppgiftsskyldighet',
    law: 'SoL (2025:400)',
    reference: '15 kap. 9 §',
    validFrom: '2025-07-01',
    validTo: null,
    status: '',
  }
  it('is chosen by the day it is sent', () => {
    expect(legalBasis([law], '2025-07-01', 'A-1')?.words).toBe('med stöd av SoL (2025:400) 15 kap. 9 §')
    expect(legalBasis([law], '2025-06-30', 'A-1')?.words).toBe('med stöd av avtal A-1')
    expect(legalBasis([law], '2025-06-30', null)).toBeNull()
  })
})

describe('a list as people write it', () => {
  it('loses its signs and empty lines', () => {
    expect(linesOf('- Bemanningslista\n\n2. Tillstånd\n • Rutin 3\n')).toEqual([
      'Bemanningslista',
      'Tillstånd',
      'Rutin 3',
    ])
  })

  it('keeps each row through a mended spelling, a new line and a new order', () => {
    const known = [
      { id: 'a', title: 'Bemaningslista' },
      { id: 'b', title: 'Tillstånd' },
    ]
    expect(itemsFromLines(['Bemanningslista', 'Tillstånd', 'Rutin'], known).map(({ id }) => id)).toEqual([
      'a',
      'b',
      null,
    ])
    expect(itemsFromLines(['tillstånd', 'Bemaningslista'], known).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(itemsFromLines(['Rutin', 'Tillstånd'], known).map(({ id }) => id)).toEqual(['a', 'b'])
  })
})
