import { describe, expect, it } from 'vitest'
import type { Agreement } from '../../../../shared/contracts/register'
import { periodInWords, statusInWords, statusWord } from '../../../../renderer/features/register/agreement-words'

const agreement = (fields: Partial<Agreement> = {}): Agreement => ({
  id: '1',
  version: 1,
  createdAt: '',
  updatedAt: '',
  archivedAt: null,
  number: 'A-017',
  providerId: 'p',
  unitId: null,
  serviceTypeId: 's',
  form: 'LOU',
  startDate: '2023-01-01',
  endDate: '2026-12-31',
  extensionTo: null,
  registryNumber: null,
  placements: null,
  status: 'inForce',
  terminatedOn: null,
  ...fields,
})

describe('an agreement in words', () => {
  it('says its period, and an extension that has been decided', () => {
    expect(periodInWords(agreement({ extensionTo: '2028-12-31' }))).toBe(
      '2023-01-01 – 2026-12-31, förlängt till 2028-12-31',
    )
    expect(periodInWords(agreement({ endDate: null }))).toBe('2023-01-01 – tills vidare')
  })

  it('does not call one gällande whose last day has passed, or that has not begun', () => {
    expect(statusInWords(agreement(), '2026-12-31')).toBe('gällande')
    expect(statusInWords(agreement(), '2027-01-01')).toBe('gick ut 2026-12-31')
    expect(statusInWords(agreement(), '2022-12-31')).toBe('börjar 2023-01-01')
    expect(statusWord(agreement(), '2027-01-01')).toBe('har gått ut')
    expect(statusWord(agreement(), '2022-12-31')).toBe('kommande')
  })

  it('says to which day it is uppsagt', () => {
    const terminated = agreement({ status: 'terminated', terminatedOn: '2026-03-31' })
    expect(statusInWords(terminated, '2026-01-01')).toBe('uppsagt till 2026-03-31')
    expect(statusWord(terminated, '2026-01-01')).toBe('uppsagt')
  })
})
