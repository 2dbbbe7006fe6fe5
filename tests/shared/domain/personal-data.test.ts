import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFreeText, findPersonalData, personalDataMessage } from '../../../shared/domain/personal-data'

// The numbers are Skatteverket's and other authorities' test numbers, or are built here; none belongs to anyone.
const today = '2026-11-22'
const brief = (text: string) => findPersonalData(text, today).map(({ kind, degree }) => `${kind}: ${degree}`)
const stopped = (text: string) => findPersonalData(text, today).map(({ start, end }) => text.slice(start, end))

/** The check digit by the textbook, written apart from the program's own. */
function checkDigit(nine: string): string {
  const products = Array.from(nine, (digit, index) => String(Number(digit) * (index % 2 === 0 ? 2 : 1)))
  const sum = Array.from(products.join('')).reduce((total, digit) => total + Number(digit), 0)
  return String((10 - (sum % 10)) % 10)
}

const twoDigits = (min: number, max: number) => fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'))
const nineDigits = fc
  .tuple(twoDigits(0, 99), twoDigits(1, 12), twoDigits(1, 28), fc.integer({ min: 0, max: 999 }))
  .map(([year, month, day, serial]) => year + month + day + String(serial).padStart(3, '0'))

describe('a personnummer', () => {
  it.each([
    '850709-9805',
    '19850709-9805',
    '8507099805',
    '198507099805',
    '850709+9805',
    '850709 9805',
    '850709 - 9805',
    '850709–9805',
    '850709‑9805',
    '850709\u00ad9805',
    '850709\u00a0-\u202f9805',
    '850709--9805',
    '１９850709-９805',
    '1985-07-09-9805',
    '85-07-09-9805',
    '1985 07 09 9805',
    '1985/07/09-9805',
    '1985-07-09 - 9805',
    '850709/9805',
    '168507099805',
    '19850709\t9805',
    '19850709-\r\n9805',
    '850709–\n9805',
  ])('written %j must be removed', (number) => {
    expect(brief(number)).toEqual(['personnummer: stop'])
    expect(stopped(`Samtal med brukaren (${number}), se ovan.`)).toEqual([number])
    expect(stopped(`pnr:${number}`)).toEqual([number])
  })

  it('with a wrong check digit is only doubtful', () => {
    expect(brief('850709-9806')).toEqual(['personnummer: warn'])
    expect(brief('198507099806')).toEqual(['personnummer: warn'])
    expect(brief('850709 9806')).toEqual(['personnummer: warn'])
  })

  it('on a day that no calendar has is none', () => {
    expect(brief('850732-9805')).toEqual([])
    expect(brief('851309-9805')).toEqual([])
    expect(brief('20230229-1234')).toEqual([])
  })

  it('of someone not yet born is none', () => expect(brief('20991231-1234')).toEqual([]))

  it('with the day raised by sixty is a samordningsnummer', () => {
    expect(brief('701063-2391')).toEqual(['samordningsnummer: stop'])
    expect(brief('19701063-2392')).toEqual(['samordningsnummer: warn'])
    expect(brief('701092-2391')).toEqual([])
  })

  it('of any date is found in any form', () => {
    const form = fc.constantFrom('', '-', '+', ' ', ' - ', '–', '‑', '−')
    const before = fc.constantFrom('', 'Brukaren ', '(', 'nr ', 'KS 2024/12, ', '2024-01-01 ', 'tel 08-508 000 00: ')
    const after = fc.constantFrom('', '.', ' i dag', ')', ', 12 år', '-ärendet')
    fc.assert(
      fc.property(nineDigits, form, before, after, (nine, joint, start, end) => {
        const number = `${nine.slice(0, 6)}${joint}${nine.slice(6)}${checkDigit(nine)}`
        expect(stopped(start + number + end)).toEqual([number])
      }),
    )
  })

  it('is never repeated, whatever it was', () =>
    fc.assert(
      fc.property(nineDigits, (nine) => {
        const hits = findPersonalData(`19${nine}${checkDigit(nine)}`, today)
        const message = personalDataMessage(hits)
        expect(hits.map(({ masked }) => masked)).toEqual(['19XXXXXX-XXXX'])
        expect(message.replace('19XXXXXX', '')).not.toMatch(/\d/)
      }),
    ))
})

describe('a reserve number', () => {
  it.each(['850709-T123', '19850709-TF10', '19850709TF10', '850709T123', '850709-R123'])(
    '%s must be removed',
    (number) => {
      expect(brief(number)).toEqual(['reservnummer: stop'])
      expect(stopped(`se ${number}.`)).toEqual([number])
    },
  )

  it.each(['850709 T123', '850709-t123', '1985-07-09-T123'])('%s is doubtful', (text) =>
    expect(brief(text)).toEqual(['reservnummer: warn']),
  )

  it.each(['20240101-ver2', '20240101T1230', '851309-T123', '850709-T1234', 'Rum 2024-A123'])('%s is none', (text) =>
    expect(brief(text)).toEqual([]),
  )
})

describe('left alone', () => {
  it.each([
    ['an organisationsnummer', '559999-9991, 16559999-9991, 212000-0142, 165599999991, 802000-0000'],
    ['a diarienummer', 'SN 18/0098, KS-2014/742.912, 2016/34-NF-107, 8.5-29206/2014, SN 2026/0123, 8.5-121206/2014'],
    ['a telephone number', '0100-00 00 00, 08-508 000 00, 070-123 45 67, 0701234567, +46 70 123 45 67, 0480-12 12 12'],
    ['a date', '2024-01-01, 20240101, 240101, 2024-01-01 14:30, 1/1 2024, 20240101T143000'],
    [
      'a period',
      '2023-10-12 – 2024-10-12, 2023-10-12–2024-10-12, 2023-10-12 2024-10-12, 231012-241012, 20231012-20241012',
    ],
    ['a period to a year', '2023-10-12 – 2024, 2023.01.01 - 2024.12.31'],
    ['a date and an amount', '2024-01-01 1500 kr, 2024-01-01 1500, 240101 1500 kr'],
    ['an account number', 'SE35 5000 0000 0549 1000 0003, SE3550000000054910000003, 5050-1055'],
    ['a long run of digits', '85070998051234, 12345678507099805, 4000850709980512'],
    ['an amount', '18 400 kr, 1 201 011 234 kr, 1201011234 kr, 1201011234,50'],
    ['a law', 'SoL (2025:400) 27 kap. 1 §, SOSFS 2011:9, HSLF-FS 2023:27'],
    ['an agreement', 'A-017, A-2019-017, 2017-277'],
    ['a masked number', '850709-XXXX, 19XXXXXX-XXXX'],
    ['a date and the next line', '240101\n1500 platser, 850709\n9805'],
    ['no text', ''],
  ])('%s', (_what, text) => expect(brief(text)).toEqual([]))

  it('organisationsnummer with any digits', () => {
    const organisation = fc
      .tuple(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 2_000_000, max: 9_999_999 }),
        fc.integer({ min: 0, max: 9 }),
      )
      .map(([start, rest, last]) => `${start}${rest}${last}`)
    fc.assert(
      fc.property(organisation, fc.constantFrom('', '16'), fc.constantFrom('', '-'), (digits, prefix, dash) => {
        expect(brief(`${prefix}${digits.slice(0, 6)}${dash}${digits.slice(6)}`)).toEqual([])
      }),
    )
  })

  it('runs of fourteen digits and more', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14,24}$/), (digits) => {
        expect(brief(digits)).toEqual([])
      }),
    ))
})

describe('a free text', () => {
  it('with several numbers tells them apart and in order', () =>
    expect(brief('559999-9991, 850709-9805,701063-2391/850709-9806 och 19850709-TF10')).toEqual([
      'personnummer: stop',
      'samordningsnummer: stop',
      'personnummer: warn',
      'reservnummer: stop',
    ]))

  it('finds the number that follows right after something that was none', () =>
    expect(stopped('2023-10-12 2024 850709-9805')).toEqual(['850709-9805']))

  it('is refused with a sentence that says what to do', () =>
    expect(checkFreeText('Klagomål från 19850709-9805.', today)).toEqual({
      ok: false,
      reason:
        'Texten innehåller ett personnummer (19XXXXXX-XXXX). Uppgifter om enskilda personer får inte finnas här. Ta bort numret, så kan texten sparas.',
    }))

  it('with a doubtful number only may be saved, with the warning shown', () => {
    const check = checkFreeText('Ärende 850709-9806', today)
    expect(check).toMatchObject({ ok: true, warnings: [{ degree: 'warn', start: 7, end: 18 }] })
    expect(personalDataMessage(check.ok ? check.warnings : [])).toBe(
      'Texten innehåller något som liknar ett personnummer (XXXXXX-XXXX). Ta bort det om det gäller en person.',
    )
  })

  it('counts several of a kind', () =>
    expect(personalDataMessage(findPersonalData('850709-9805 850709-9805 701063-2391', today))).toContain(
      '2 personnummer och ett samordningsnummer (XXXXXX-XXXX)',
    ))

  it('without numbers promises only what was looked for', () => {
    expect(checkFreeText('Ledningen var på plats.', today)).toEqual({ ok: true, warnings: [] })
    expect(personalDataMessage([])).toBe('Inga personnummer hittade.')
  })

  it('of great length is read quickly', () => {
    const started = performance.now()
    findPersonalData('2023-10-12 – 2024 12 12 12 '.repeat(20_000), today)
    findPersonalData('1'.repeat(500_000), today)
    findPersonalData(' '.repeat(500_000), today)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
