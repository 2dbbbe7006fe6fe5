import { describe, expect, it } from 'vitest'
import { repeated, sheet, strangers, tally, text, values } from './example-data'

const TODAY = '2026-11-22'
const reviews = new Map(sheet('Granskningar').map((row) => [text(row, 'Granskningsnummer'), row]))
const agreements = new Map(sheet('Avtal').map((row) => [text(row, 'Avtalsnummer'), row]))
const sources = ['Synpunkter', 'Avvikelser', 'Lex Sarah'] as const

describe('källorna i exemplet', () => {
  it('pekar på utförare, enheter och insatser som finns', () => {
    const units = new Set(sheet('Enheter').map((row) => `${row['Utförare']} | ${row['Enhet']}`))
    for (const name of [...sources, 'Erfarenheter', 'Ekonomiska kontroller', 'Mål och uppdrag']) {
      const rows = sheet(name)
      const has = (heading: string): boolean => rows.some((row) => row[heading] !== undefined)
      if (has('Utförare')) expect(strangers(name, 'Utförare', values('Utförare', 'Namn'))).toEqual([])
      if (has('Insats')) expect(strangers(name, 'Insats', values('Insatser', 'Insats'))).toEqual([])
      for (const row of rows) if (row['Enhet']) expect(units).toContain(`${row['Utförare']} | ${row['Enhet']}`)
    }
  })

  it('har tre år bakom sig och ingen dag framför', () => {
    for (const name of [...sources, 'Ekonomiska kontroller']) {
      const days = sheet(name).map((row) => text(row, 'Datum'))
      expect(
        Object.keys(
          tally(
            days.map((day) => ({ År: day.slice(0, 4) })),
            'År',
          ),
        ),
      ).toEqual(['2024', '2025', '2026'])
      expect(days.filter((day) => day > TODAY)).toEqual([])
    }
  })

  it('har nummer som är egna', () => {
    for (const name of [...sources, 'Erfarenheter']) expect(repeated(name, 'Nummer')).toEqual([])
    expect(repeated('Ekonomiska kontroller', 'Utförare', 'Datum')).toEqual([])
    expect(repeated('Mål och uppdrag', 'År', 'Rubrik')).toEqual([])
    expect(repeated('Årshjul', 'Månad', 'Aktivitet')).toEqual([])
    expect(repeated('Sanktioner', 'Granskningsnummer', 'Steg', 'Beslutsdatum')).toEqual([])
  })

  it('låter klagomålen öka hos den utförare som brister mest', () => {
    const of = (year: string): number =>
      sheet('Synpunkter').filter(
        (row) =>
          row['Utförare'] === 'Utförare Sälgen' && row['Typ'] === 'klagomål' && text(row, 'Datum').startsWith(year),
      ).length
    expect(of('2026')).toBeGreaterThan(of('2025'))
    expect(of('2025')).toBeGreaterThan(0)
  })
})

describe('sanktionerna i exemplet', () => {
  it('följer en granskning utanför egen regi, efter den och före i dag', () => {
    for (const row of sheet('Sanktioner')) {
      const review = reviews.get(text(row, 'Granskningsnummer')) ?? {}
      expect(agreements.get(text(review, 'Avtalsnummer'))?.['Form']).not.toBe('egen regi')
      expect(text(row, 'Beslutsdatum') > text(review, 'Genomförd') && text(row, 'Beslutsdatum') <= TODAY).toBe(true)
    }
  })

  it('har varningar i år och i fjol, var och en efter en begäran om rättelse', () => {
    const rows = sheet('Sanktioner')
    const warnings = rows.filter((row) => text(row, 'Steg').startsWith('varning'))
    expect(new Set(warnings.map((row) => text(row, 'Beslutsdatum').slice(0, 4)))).toEqual(new Set(['2025', '2026']))
    for (const { Granskningsnummer: number, Beslutsdatum: decided } of warnings) {
      const earlier = rows.some(
        (row) =>
          row['Granskningsnummer'] === number &&
          row['Steg'] === 'begäran om rättelse' &&
          row['Beslutsdatum']! < decided!,
      )
      expect(earlier, String(number)).toBe(true)
    }
  })
})

describe('årets gång i exemplet', () => {
  it('har aktiviteter varje månad', () => {
    expect(Object.keys(tally(sheet('Årshjul'), 'Månad'))).toHaveLength(12)
  })

  it('har uppdrag för 2027 som pekar ut något att granska', () => {
    const pointing = sheet('Mål och uppdrag').filter(
      (row) => row['År'] === 2027 && row['Typ'] === 'uppdrag' && (row['Insats'] ?? row['Utförare']) !== undefined,
    )
    expect(pointing.length).toBeGreaterThanOrEqual(3)
  })

  it('har tillstånd som löper ut under 2027, och insatser för utsatta målgrupper', () => {
    const ending = sheet('Enheter').filter((row) => text(row, 'Tillstånd giltigt till').startsWith('2027'))
    expect(ending.length).toBeGreaterThanOrEqual(4)
    expect(Object.keys(tally(sheet('Insatser'), 'Utsatt målgrupp')).toSorted()).toEqual(['', 'ja', 'nej'])
  })
})

describe('internkontrollen i exemplet', () => {
  it('har resultat för två tertial 2026, och 2027 planeras: en risk väntar på sitt kontrollmoment', () => {
    const rows = sheet('Internkontroll')
    const [now, next] = [2026, 2027].map((year) => rows.filter((row) => row['År'] === year))
    expect(now?.filter((row) => row['Tertial 1'] ?? row['Tertial 2'])).toHaveLength(now?.length ?? -1)
    expect(now?.some((row) => row['Tertial 3'])).toBe(false)
    expect(next?.some((row) => row['Tertial 1'])).toBe(false)
    expect(next?.filter((row) => row['Kontrollmoment'] === undefined)).toHaveLength(1)
  })
})
