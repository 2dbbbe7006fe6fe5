import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  EXAMPLE_FILE,
  isPlanted,
  repeated,
  type Row,
  sheet,
  sheetNames,
  strangers,
  tally,
  text,
  values,
} from './example-data'

const TODAY = '2026-11-22'
const reviews = sheet('Granskningar')
const findings = sheet('Brister')
const agreements = new Map(sheet('Avtal').map((row) => [text(row, 'Avtalsnummer'), row]))
const reviewByNumber = new Map(reviews.map((row) => [text(row, 'Granskningsnummer'), row]))
const ends = (row: Row): string =>
  text(row, 'Uppsagt datum') || text(row, 'Förlängning till') || text(row, 'Slutdatum') || '9999-12-31'
const open = findings.filter((row) => text(row, 'Åtgärdad') === '')

describe('exemplet Solberga kommun', () => {
  it('byggs om till samma bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'solberga-'))
    const target = join(folder, 'again.json')
    execFileSync(process.execPath, [resolve(import.meta.dirname, '../../resources/example/build.ts'), target])
    const again = readFileSync(target, 'utf8')
    rmSync(folder, { recursive: true })
    expect(again === readFileSync(EXAMPLE_FILE, 'utf8')).toBe(true)
  })

  it('har de blad och det antal rader som är avsett', () => {
    const counts = Object.fromEntries(sheetNames.map((name) => [name, sheet(name).length]))
    expect(counts).toMatchObject({ Nämnder: 3, Verksamhetsområden: 8, Insatser: 24, Utförare: 120, Avtal: 190 })
    expect(counts.Enheter).toBeGreaterThanOrEqual(140)
    expect(counts.Krav).toBeGreaterThanOrEqual(115)
    for (const year of ['2024', '2025', '2026']) {
      expect(tally(reviews, 'År')[year]).toBeGreaterThanOrEqual(130)
      expect(tally(reviews, 'År')[year]).toBeLessThanOrEqual(150)
    }
  })

  it('har rimliga andelar', () => {
    const kinds = tally(sheet('Utförare'), 'Driftsform')
    expect(kinds.privat).toBeGreaterThan(78)
    expect(kinds.idéburen).toBeGreaterThan(20)
    expect(kinds['egen regi']).toBe(6)
    const unclean = new Set(findings.map((row) => text(row, 'Granskningsnummer'))).size
    expect(findings.length / unclean).toBeGreaterThan(1.3)
    expect(findings.length / unclean).toBeLessThan(2)
    expect(open.length).toBeGreaterThanOrEqual(25)
    expect(open.length).toBeLessThanOrEqual(35)
    expect(open.filter((row) => text(row, 'Åtgärdas senast') < TODAY).length).toBeGreaterThanOrEqual(6)
  })
})

describe('hänvisningar', () => {
  it('pekar på rader som finns', () => {
    const providers = values('Utförare', 'Namn')
    const types = values('Insatser', 'Insats')
    const areas = values('Verksamhetsområden', 'Verksamhetsområde')
    expect(strangers('Verksamhetsområden', 'Nämnd', values('Nämnder', 'Nämnd'))).toEqual([])
    expect(strangers('Insatser', 'Verksamhetsområde', areas)).toEqual([])
    expect(strangers('Riskanalyser', 'Verksamhetsområde', areas)).toEqual([])
    for (const name of ['Enheter', 'Avtal', 'Granskningar']) expect(strangers(name, 'Utförare', providers)).toEqual([])
    for (const name of ['Enheter', 'Avtal', 'Krav', 'Granskningar', 'Historik'])
      expect(strangers(name, 'Insats', types)).toEqual([])
    expect(strangers('Granskningar', 'Avtalsnummer', values('Avtal', 'Avtalsnummer'))).toEqual([])
    expect(strangers('Brister', 'Granskningsnummer', values('Granskningar', 'Granskningsnummer'))).toEqual([])
  })

  it('en granskning gäller avtalets utförare, insats och en enhet som är utförarens', () => {
    const units = new Set(sheet('Enheter').map((row) => `${row['Utförare']} | ${row['Enhet']}`))
    for (const row of [...reviews, ...sheet('Avtal')]) {
      const agreement = agreements.get(text(row, 'Avtalsnummer'))
      expect([row['Utförare'], row['Insats']]).toEqual([agreement?.['Utförare'], agreement?.['Insats']])
      if (row['Enhet']) expect(units).toContain(`${row['Utförare']} | ${row['Enhet']}`)
    }
  })

  it('en risk hotar ett krav som finns i samma verksamhetsområde', () => {
    const areaOf = new Map(sheet('Insatser').map((row) => [row['Insats'], row['Verksamhetsområde']]))
    const known = new Set(sheet('Krav').map((row) => `${areaOf.get(row['Insats'])} | ${row['Krav']}`))
    const lost = sheet('Riskanalyser').filter(
      (row) => row['Krav'] && !known.has(`${row['Verksamhetsområde']} | ${row['Krav']}`),
    )
    expect(lost).toEqual([])
  })

  it('nycklar är unika', () => {
    expect(repeated('Utförare', 'Namn')).toEqual([])
    expect(repeated('Utförare', 'E-post')).toEqual([])
    expect(repeated('Enheter', 'Utförare', 'Enhet')).toEqual([])
    expect(repeated('Avtal', 'Avtalsnummer')).toEqual([])
    expect(repeated('Krav', 'Insats', 'Krav')).toEqual([])
    expect(repeated('Riskanalyser', 'Verksamhetsområde', 'År', 'Risk')).toEqual([])
    expect(repeated('Granskningar', 'Granskningsnummer')).toEqual([])
    expect(repeated('Brister', 'Granskningsnummer', 'Beskrivning')).toEqual([])
    expect(repeated('Historik', 'Serie', 'År', 'Insats', 'Form', 'Värde på uppdelning')).toEqual([])
  })
})

describe('datum', () => {
  it('ett avtal slutar efter att det har börjat', () => {
    for (const row of agreements.values()) {
      const dates = ['Startdatum', 'Slutdatum', 'Förlängning till'].map((heading) => text(row, heading)).filter(Boolean)
      expect(dates).toEqual([...dates].sort())
      expect(ends(row) > text(row, 'Startdatum')).toBe(true)
    }
  })

  it('en granskning görs under sitt år, före i dag och medan avtalet gäller', () => {
    for (const row of reviews.filter((candidate) => candidate['Genomförd'])) {
      const done = text(row, 'Genomförd')
      const agreement = agreements.get(text(row, 'Avtalsnummer')) ?? {}
      expect(done.slice(0, 4)).toBe(text(row, 'År'))
      expect(done <= TODAY).toBe(true)
      expect(text(agreement, 'Startdatum') <= done && done <= ends(agreement), text(row, 'Granskningsnummer')).toBe(
        true,
      )
    }
  })

  it('en brist ska åtgärdas efter granskningen och är åtgärdad tidigast samma dag', () => {
    for (const row of findings) {
      const done = text(reviewByNumber.get(text(row, 'Granskningsnummer')) ?? {}, 'Genomförd')
      const mended = text(row, 'Åtgärdad')
      expect(done).not.toBe('')
      expect(text(row, 'Åtgärdas senast') > done).toBe(true)
      if (mended) expect(mended >= done && mended <= TODAY).toBe(true)
      if (row['Verifierad genom']) expect(mended).not.toBe('')
    }
  })
})

describe('regler', () => {
  it('organisationsnummer är påhittade, unika och har rätt kontrollsiffra', () => {
    const numbers = sheet('Utförare')
      .map((row) => text(row, 'Organisationsnummer'))
      .filter(Boolean)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) {
      expect(number).toMatch(/^(559999|802999|212999)-\d{4}$/)
      const sum = Array.from(number.replace('-', '')).reduce((total, digit, at) => {
        const value = Number(digit) * (at % 2 === 0 ? 2 : 1)
        return total + (value > 9 ? value - 9 : value)
      }, 0)
      expect(sum % 10).toBe(0)
    }
  })

  it('egen regi har uppdragsbeskrivning, andra har avtal, och utfallet följer formen', () => {
    const kindOf = new Map(sheet('Utförare').map((row) => [row['Namn'], row['Driftsform']]))
    for (const row of agreements.values())
      expect(kindOf.get(row['Utförare']) === 'egen regi').toBe(row['Form'] === 'egen regi')
    const outcomes = [
      ...reviews.map((row) => [agreements.get(text(row, 'Avtalsnummer'))?.['Form'], text(row, 'Utfall')] as const),
      ...sheet('Historik')
        .filter((row) => row['Uppdelning'] === 'utfall')
        .map((row) => [row['Form'], text(row, 'Värde på uppdelning')] as const),
    ]
    for (const [form, outcome] of outcomes.filter(([, words]) => words !== ''))
      expect(outcome).toMatch(form === 'egen regi' ? /^följer (inte )?uppdragsbeskrivningen/ : /^följer (inte )?avtal/)
  })

  it('brister i egen regi talar om uppdragsbeskrivning, inte om avtal, anbud eller fakturor', () => {
    for (const row of findings) {
      const review = reviewByNumber.get(text(row, 'Granskningsnummer')) ?? {}
      if (agreements.get(text(review, 'Avtalsnummer'))?.['Form'] !== 'egen regi') continue
      expect(`${row['Beskrivning']} ${row['Åtgärd']}`).not.toMatch(/avtalet|anbud|faktur|beställaren/i)
    }
  })

  it('bara en genomförd granskning har utfall, och en utan brister följer avtalet', () => {
    const withFindings = values('Brister', 'Granskningsnummer')
    for (const row of reviews.filter((candidate) => candidate['Utfall'])) {
      expect(row['Genomförd']).toBeTruthy()
      const clean = /^följer (avtal|uppdragsbeskrivningen)$/.test(text(row, 'Utfall'))
      expect(withFindings.has(text(row, 'Granskningsnummer')), text(row, 'Granskningsnummer')).toBe(!clean)
    }
    for (const row of reviews.filter((candidate) => candidate['Ej genomförd orsak']))
      expect(row['Genomförd']).toBeUndefined()
  })

  it('lagrum är de som gällde den dag granskningen gjordes', () => {
    for (const row of findings.filter((finding) => !isPlanted('Brister', finding))) {
      const done = text(reviewByNumber.get(text(row, 'Granskningsnummer')) ?? {}, 'Genomförd')
      expect(text(row, 'Lagrum')).not.toContain(done < '2025-07-01' ? '2025:400' : '2001:453')
    }
  })

  it('en risk med konsekvens 4 har alltid en hantering', () => {
    for (const row of sheet('Riskanalyser')) {
      expect([1, 2, 3, 4]).toContain(row['Sannolikhet'])
      expect([1, 2, 3, 4]).toContain(row['Konsekvens'])
      if (row['Konsekvens'] === 4) expect(text(row, 'Hantering')).not.toBe('')
    }
  })

  it('historiken går ihop: utfall ≤ genomförda ≤ planerade, och delar ger summan', () => {
    const rows = sheet('Historik')
    const total = (of: Row, series: string): number =>
      rows
        .filter(
          (row) => row['Serie'] === series && ['År', 'Insats', 'Form'].every((heading) => row[heading] === of[heading]),
        )
        .reduce((sum, row) => sum + Number(row['Antal']), 0)
    for (const row of rows.filter((candidate) => candidate['Serie'] === 'granskningar planerade')) {
      expect(total(row, 'granskningsutfall')).toBeLessThanOrEqual(total(row, 'granskningar genomförda'))
      expect(total(row, 'granskningar genomförda')).toBeLessThanOrEqual(Number(row['Antal']))
    }
    for (const row of rows.filter((candidate) => ['klagomål', 'avvikelser'].includes(text(candidate, 'Serie'))))
      if (!row['Uppdelning']) expect(total(row, text(row, 'Serie'))).toBe(2 * Number(row['Antal']))
  })

  it('ett skyddat boende har ingen adress', () => {
    for (const row of sheet('Enheter').filter((unit) => unit['Insats'] === 'Skyddat boende'))
      expect([row['Adress'], row['Ort'], row['Stadsdel']]).toEqual([undefined, undefined, undefined])
  })

  it('texterna varieras och innehåller inget som liknar ett personnummer', () => {
    const distinct = new Set(findings.map((row) => text(row, 'Beskrivning').replace(/\d+ av \d+/, 'n av n')))
    expect(distinct.size).toBeGreaterThanOrEqual(60)
    const digits = readFileSync(EXAMPLE_FILE, 'utf8').match(/(?<!\d)(\d{2})?\d{6}[-+]?\d{4}(?!\d)/g) ?? []
    expect(digits.filter((found) => !/^(559999|802999|212999)-/.test(found))).toEqual([])
  })
})
