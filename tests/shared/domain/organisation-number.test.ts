import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOrganisationNumber } from '../../../shared/domain/organisation-number'

const reasonFor = (text: string) => {
  const check = checkOrganisationNumber(text)
  return check.ok ? '' : check.reason
}

/** The check digit by the textbook, written apart from the program's own. */
function checkDigit(nine: string): number {
  const products = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)))
  const sum = Array.from(products.join('')).reduce((total, digit) => total + Number(digit), 0)
  return (10 - (sum % 10)) % 10
}

const valid = fc
  .tuple(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([start, third, rest]) => `${start}${third}${String(rest).padStart(6, '0')}`)
  .map((nine) => nine + checkDigit(nine))

describe('an organisationsnummer', () => {
  it.each(['5599999991', '559999-9991', '165599999991', '16559999-9991', ' 559999 – 9991 ', '16 559999‑9991'])(
    'written %j is 559999-9991',
    (text) => expect(checkOrganisationNumber(text)).toEqual({ ok: true, number: '559999-9991' }),
  )

  it('of any kind is taken with its right check digit, and with no other', () =>
    fc.assert(
      fc.property(valid, fc.integer({ min: 1, max: 9 }), (digits, error) => {
        const wrong = digits.slice(0, 9) + ((Number(digits[9]) + error) % 10)
        return (
          checkOrganisationNumber(digits).ok &&
          checkOrganisationNumber(`16${digits}`).ok &&
          reasonFor(wrong).includes('Kontrollsiffran')
        )
      }),
    ))

  it('that has two neighbouring digits swapped is mostly found out', () =>
    expect(reasonFor('559999-9919')).toContain('Kontrollsiffran'))

  it('of the wrong length is refused with the right form', () => {
    for (const text of ['55999-9991', '5599999991234', '559999-999', '17559999-9991', '5599-999991'])
      expect(reasonFor(text)).toContain('tio siffror')
  })

  it('with letters is refused with the right form', () => expect(reasonFor('SE559999999101')).toContain('tecken'))
  it('that is empty is said to be missing', () => expect(reasonFor('  ')).toContain('saknas'))

  it('has a third digit of at least 2', () => expect(reasonFor('551399-9991')).toContain('Tredje siffran'))
})

describe('a sole trader', () => {
  it.each(['850709-9805', '19850709-9805', '8507099805', '16850709-9805', '850709+9805', '850769-9802', '850709-9801'])(
    'number in the form %s is the owner’s and is refused, with what to do instead',
    (text) => {
      expect(reasonFor(text)).toContain('personuppgift')
      expect(reasonFor(text)).toContain('Lämna fältet tomt')
    },
  )

  it('number is never repeated in the reason', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2}(0[1-9]|1[0-2])(0[1-9]|1\d|2[0-8])\d{4}$/), (digits) => {
        const reason = reasonFor(digits)
        return reason.includes('personuppgift') && !reason.includes(digits.slice(0, 6))
      }),
    ))
})
