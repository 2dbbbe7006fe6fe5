import { describe, expect, it } from 'vitest'
import { suggestedTexts } from '../../../../shared/domain/plan/section-texts'
import { type SpecialAreas, specialAreaSentences } from '../../../../shared/domain/plan/special-areas'

const nothing: SpecialAreas = { findingYear: 2026, commonFindings: [], risenRisks: [], assignments: [], carried: [] }
const rows = [
  { kind: 'agreement' as const, month: 2, origin: 'mandatory' as const, serviceAreaName: 'Barn och unga' },
  { kind: 'agreement' as const, month: 3, origin: 'mandatory' as const, serviceAreaName: 'LSS' },
  { kind: 'followUp' as const, month: 9, origin: 'manual' as const, serviceAreaName: 'Barn och unga' },
]
const texts = suggestedTexts({ year: 2027, committee: 'Socialnämnden', rows, special: nothing })

describe('suggested texts of the plan', () => {
  it('name the nämnd and its areas', () => {
    expect(texts.responsibility).toMatch(
      /^Socialnämnden ansvarar för att verksamheten inom barn och unga och LSS bedrivs enligt lagar, mål och riktlinjer\./,
    )
  })

  it('count what is followed up and why', () => {
    expect(texts.subject).toBe(
      'Under 2027 görs 3 uppföljningar: 2 inom barn och unga och 1 inom LSS. 2 ska göras enligt fasta regler och 1 har valts för hand.',
    )
  })

  it('say all where every row has the same ground', () => {
    const owed = rows.map((row) => ({ ...row, origin: 'mandatory' as const }))
    expect(suggestedTexts({ year: 2027, committee: null, rows: owed, special: nothing }).subject).toMatch(
      / Alla ska göras enligt fasta regler\.$/,
    )
  })

  it('describe only the kinds that the plan holds', () => {
    expect(texts.forms).toMatch(
      /^Uppföljningen görs som uppföljning av tidigare granskning \(1\) och avtalsuppföljning \(2\)\./,
    )
    expect(texts.forms).not.toContain('screening')
  })

  it('spread the year by tertial and say when the nämnd gets the result', () => {
    expect(texts.timetable).toBe(
      'Av uppföljningarna görs 2 i januari–april och 1 i september–december. Resultatet redovisas för nämnden vid delårs- och årsbokslut.',
    )
  })

  it('hold without a nämnd and without rows', () => {
    const empty = suggestedTexts({ year: 2027, committee: null, rows: [], special: nothing })
    expect(empty.responsibility).toMatch(/^Nämnderna ansvarar för att verksamheten bedrivs/)
    expect(empty.subject).toBe('Planen för 2027 har inga uppföljningar än.')
    expect(empty.timetable).toMatch(/^Uppföljningarna har inte fått någon månad än\./)
  })
})

describe('special areas of review', () => {
  it('come from last year’s brister, risen risks and the uppdrag', () => {
    const special: SpecialAreas = {
      ...nothing,
      commonFindings: [
        { area: 'Dokumentation', count: 12 },
        { area: 'Bemanning', count: 1 },
      ],
      risenRisks: [
        { serviceArea: 'Barn och unga', event: 'Bemanning nattetid', value: 12, before: 6 },
        { serviceArea: 'Äldre', event: 'Läkemedel', value: 9, before: null },
      ],
      assignments: ['Granska nattbemanningen'],
      carried: [{ title: 'Nattfasta i boenden', year: 2026 }],
    }
    expect(specialAreaSentences(special)).toEqual([
      'De vanligaste bristerna 2026 gällde dokumentation (12 brister) och bemanning (1 brist); de frågorna ägnas särskild uppmärksamhet.',
      'Risken ”Bemanning nattetid” inom barn och unga har ökat från riskvärdet 6 till 12.',
      'Risken ”Läkemedel” inom äldre är ny, med riskvärdet 9.',
      'Planen tar också hänsyn till uppdraget ”Granska nattbemanningen”.',
      'Från tidigare år följs ”Nattfasta i boenden” (2026) upp särskilt.',
    ])
  })

  it('are said to be none where nothing points anywhere', () => {
    expect(specialAreaSentences(nothing)).toEqual([
      'Varken förra årets resultat, riskanalyserna eller något uppdrag pekar ut ett särskilt granskningsområde.',
    ])
  })
})
