import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentContent } from '../../../../../electron/documents/content/model'
import { traceFigures } from '../../../../../electron/documents/content/provenance'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { contentOf, section, type SectionOfText, sectionsOf } from '../quality-report/composed'

const secondHalf = [
  'brukarundersokning',
  'ej-verkstallda-beslut',
  'sarskild-avgift',
  'systematisk-uppfoljning',
  'individuppfoljning',
  'ekonomisk-kontroll',
  'personalens-medverkan',
  'internkontroll',
  'uppfoljningar',
  'revision',
  'ivo-tillsyn',
  'kvalitetsmatt',
  'oppna-jamforelser',
  'kkik',
  'utvecklingsprojekt',
  'utvecklingsomraden',
  'arsplan',
  'sa-har-ar-siffrorna-raknade',
]

let app: TestApp
let past: DocumentContent
let running: DocumentContent
let empty: DocumentContent
beforeAll(async () => {
  app = openTestApp()
  await app.job('settings.loadExample', {})
  past = contentOf(app, 2025)
  running = contentOf(app, 2026)
  empty = contentOf(app, 2019)
}, 60_000)

const of2025 = (key: string): SectionOfText => section(past, key)
const of2026 = (key: string): SectionOfText => section(running, key)

describe('the second half of the kvalitetsberättelse of the example', () => {
  it('has its sections last, in the order of domain.md, whatever the year holds', () => {
    for (const content of [past, running, empty]) {
      expect(
        sectionsOf(content)
          .map(({ key }) => key)
          .slice(-secondHalf.length),
      ).toEqual(secondHalf)
    }
  })

  it('asks for the responsible managers comment where there are figures, and only there', () => {
    const asked = (content: DocumentContent): string[] =>
      sectionsOf(content).flatMap(({ key, needsComment }) => (needsComment ? [key] : []))
    expect(asked(past)).toContain('systematisk-uppfoljning')
    expect(asked(past)).toContain('utvecklingsomraden')
    expect(asked(past)).not.toContain('sarskild-avgift')
    expect(asked(running)).toContain('sarskild-avgift')
    expect(asked(empty).filter((key) => secondHalf.includes(key))).toEqual([])
  })

  it('says in a sentence what a year without data lacks', () => {
    for (const key of secondHalf.slice(0, 16)) {
      const { text, blocks } = section(empty, key)
      expect(text, key).toMatch(/2019|registret|Historik/)
      expect(
        blocks.filter(({ kind }) => kind === 'table'),
        key,
      ).toEqual([])
    }
  })

  it('tells shares with their counts and the comparison with the year before', () => {
    expect(of2025('systematisk-uppfoljning').text).toMatch(
      /Andelen som helt följer avtalet eller uppdragsbeskrivningen är \d+ av \d+ \(\d+ %\), .*2024/,
    )
    expect(of2025('ekonomisk-kontroll').text).toMatch(
      /Under 2025 har \d+ ekonomiska kontroller gjorts, \d+ färre än 2024 \(\d+\)/,
    )
  })

  it('compares a year that goes on with the same days of the year before', () => {
    expect(of2026('systematisk-uppfoljning').text).toMatch(/än under samma period 2025/)
    expect(of2026('systematisk-uppfoljning').text).toMatch(/hittills 2026/)
    expect(of2026('sa-har-ar-siffrorna-raknade').text).toMatch(/Året är inte slut/)
    expect(of2025('sa-har-ar-siffrorna-raknade').text).toMatch(/hela 2025 och jämför med hela 2024/)
  })

  it('has the same numbers as the yearly report on agreements', () => {
    const figures = app.call('assess.outcomes', { year: 2025, committeeId: null })
    expect(of2025('systematisk-uppfoljning').text).toContain(
      `planerades ${figures.planned} avtalsuppföljningar och ${figures.completed} genomfördes`,
    )
  })

  it('has the same number of ej verkställda beslut as the register, and holds it against the same quarter', () => {
    const { total } = app.call('collect.delayedFigures', { year: 2026, committeeId: null })
    const { text } = of2026('ej-verkstallda-beslut')
    expect(text).toContain(`väntade ${total} beslut`)
    expect(text).toMatch(/\d+ fler än den 30 september 2025/)
    expect(of2025('ej-verkstallda-beslut').text).toContain('finns ingen rapport att jämföra med')
  })

  it('tells a change in the brukarundersökning only beyond the margin, and small groups not at all', () => {
    expect(of2025('brukarundersokning').text).toContain('Ingen fråga har ändrats mer än felmarginalen sedan 2024')
    expect(of2026('brukarundersokning').text).toMatch(/minskat mer än felmarginalen sedan 2025/)
    expect(of2025('brukarundersokning').text).toContain('visas inte')
  })

  it('gives the protected figures of individuppföljning no way back to single answers', () => {
    const { heading } = of2025('individuppfoljning')
    const headings = new Set([heading, 'Frågorna', 'Tydliga avvikelser'])
    const traces = traceFigures(past).filter((trace) => headings.has(trace.heading ?? ''))
    expect(traces.length).toBeGreaterThan(0)
    expect(traces.flatMap(({ source }) => source.ids)).toEqual([])
  })

  it('keeps every other figure with its rows or says what it counted', () => {
    for (const { source } of traceFigures(past)) {
      expect(source.description).not.toBe('')
      expect(source.description).not.toContain('2026-11-22')
    }
  })

  it('judges nyckeltal against similar municipalities with the direction that the municipality has decided', () => {
    const { text } = of2025('kvalitetsmatt')
    expect(text).toMatch(/Värdet för 2025 är 91 dagar, lägre än 2024 \(97 dagar\), vilket är bättre/)
    expect(text).toMatch(/Det är bättre än liknande kommuner \(99 dagar\)/)
    expect(text).toMatch(/2,6 %, högre än 2024 \(1,8 %\)\. Det är högre än liknande kommuner/)
    expect(text).toContain('Källa:')
  })

  it('tells the year to come as a wheel with its activities', () => {
    expect(of2025('arsplan').heading).toBe('Årsplan 2026')
    expect(of2025('arsplan').blocks.some((block) => block.kind === 'chart' && block.form === 'wheel')).toBe(true)
  })

  it('tells what was decided about the utvecklingsområden and whether it helped', () => {
    const { text } = of2025('utvecklingsomraden')
    expect(text).toContain('Effekt: uppnådd.')
    expect(text).toContain('Det har förts vidare till uppföljningsplan 2026')
  })
})
