import { describe, expect, it } from 'vitest'
import {
  type AgreementPeriod,
  agreementFormError,
  agreementInForceDuring,
  agreementInForceOn,
  agreementPeriodErrors,
  canBeSanctioned,
  lastDayOfAgreement,
} from '../../../shared/domain/agreement'

const period = (fields: Partial<AgreementPeriod> = {}): AgreementPeriod => ({
  startDate: '2023-01-01',
  endDate: '2024-12-31',
  extensionTo: null,
  status: 'inForce',
  terminatedOn: null,
  ...fields,
})

describe('agreement in force', () => {
  it('holds on its first and its last day, not the day before or after', () => {
    expect(
      ['2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01'].map((day) => agreementInForceOn(period(), day)),
    ).toEqual([false, true, true, false])
  })

  it('holds until further notice without an end', () => {
    expect(lastDayOfAgreement(period({ endDate: null }))).toBeNull()
    expect(agreementInForceOn(period({ endDate: null }), '2090-01-01')).toBe(true)
  })

  it('holds to the end of the extension', () => {
    expect(agreementInForceOn(period({ extensionTo: '2026-12-31' }), '2026-12-31')).toBe(true)
  })

  it('ends on the day it was uppsagt to, whatever its dates say', () => {
    const terminated = period({ extensionTo: '2026-12-31', status: 'terminated', terminatedOn: '2024-03-31' })
    expect(lastDayOfAgreement(terminated)).toBe('2024-03-31')
    expect(agreementInForceDuring(terminated, 2024)).toBe(true)
    expect(agreementInForceDuring(terminated, 2025)).toBe(false)
  })

  it('counts in a year when a single day of the year is covered', () => {
    expect(agreementInForceDuring(period({ startDate: '2023-12-31' }), 2023)).toBe(true)
    expect(agreementInForceDuring(period({ endDate: '2025-01-01' }), 2025)).toBe(true)
    expect(agreementInForceDuring(period(), 2022)).toBe(false)
    expect(agreementInForceDuring(period(), 2025)).toBe(false)
  })

  it('counts one marked avslutat to its end, and without any date on its first day only', () => {
    expect(agreementInForceOn(period({ status: 'ended' }), '2024-06-01')).toBe(true)
    const undated = period({ status: 'ended', endDate: null })
    expect(agreementInForceDuring(undated, 2023)).toBe(true)
    expect(agreementInForceDuring(undated, 2024)).toBe(false)
  })
})

describe('dates of an agreement', () => {
  const errors = (fields: Partial<AgreementPeriod>) =>
    Object.keys(agreementPeriodErrors(period(fields), '2026-11-22')).sort()

  it('are right in order', () => {
    expect(errors({ extensionTo: '2026-12-31' })).toEqual([])
    expect(errors({ endDate: null })).toEqual([])
  })

  it('refuse an end before the start and an extension before the end', () => {
    expect(errors({ endDate: '2022-12-31' })).toEqual(['endDate'])
    expect(errors({ extensionTo: '2024-06-30' })).toEqual(['extensionTo'])
    expect(errors({ endDate: null, extensionTo: '2024-06-30' })).toEqual(['extensionTo'])
  })

  it('ask for a date when the agreement is uppsagt, and for none otherwise', () => {
    expect(errors({ status: 'terminated' })).toEqual(['terminatedOn'])
    expect(errors({ status: 'terminated', terminatedOn: '2022-01-01' })).toEqual(['terminatedOn'])
    expect(errors({ terminatedOn: '2024-01-01' })).toEqual(['terminatedOn'])
    expect(errors({ status: 'terminated', terminatedOn: '2024-01-01' })).toEqual([])
  })

  it('do not let an agreement be avslutat before it has ended', () => {
    expect(errors({ status: 'ended', endDate: '2027-12-31' })).toEqual(['status'])
    expect(errors({ status: 'ended', endDate: null })).toEqual(['endDate'])
    expect(errors({ status: 'ended' })).toEqual([])
  })
})

describe('form of an agreement', () => {
  it('is egen regi exactly for egen regi', () => {
    expect(agreementFormError('inHouse', 'inHouse')).toBeNull()
    expect(agreementFormError('LOV', 'private')).toBeNull()
    expect(agreementFormError('LOV', 'inHouse')).toContain('egen regi')
    expect(agreementFormError('inHouse', 'nonProfit')).toContain('kommunens egna')
  })

  it('knows no sanctions in egen regi', () => {
    expect(canBeSanctioned('inHouse')).toBe(false)
    expect(canBeSanctioned('LOU')).toBe(true)
    expect(canBeSanctioned(null)).toBe(true)
  })
})
