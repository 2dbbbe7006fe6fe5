import { beforeEach, describe, expect, it } from 'vitest'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'
import { composed, contentOf, section } from './composed'

let sample: ReviewSample
beforeEach(() => {
  sample = openReviewSample()
})

/** Klagomål spread over the first half of a year. */
function complaints(year: number, count: number, fields: Record<string, unknown> = {}): void {
  const table = sample.given.table('feedback')
  for (let n = 0; n < count; n += 1) {
    const id = `k-${year}-${n}-${Object.values(fields).join('-')}`
    table.insert({
      id,
      number: id,
      receivedOn: `${year}-0${1 + (n % 6)}-10`,
      kind: 'complaint',
      category: 'bemötande',
      providerId: 'linden',
      serviceTypeId: 'hvb',
      ...fields,
    })
  }
}
function deviations(year: number, count: number, fields: Record<string, unknown> = {}): void {
  const table = sample.given.table('deviation')
  for (let n = 0; n < count; n += 1) {
    const id = `a-${year}-${n}-${Object.values(fields).join('-')}`
    table.insert({ id, number: id, occurredOn: `${year}-03-10`, type: 'fall', serviceTypeId: 'hvb', ...fields })
  }
}
const feedback = (year: number) => section(contentOf(sample.app, year), 'synpunkter').text
const deviation = (year: number) => section(contentOf(sample.app, year), 'avvikelser').text

describe('what the sentences of the kvalitetsberättelse say', () => {
  it('rising: how many more, and what it was', () => {
    complaints(2024, 12)
    complaints(2025, 20)
    expect(feedback(2025)).toContain('Under 2025 kom det in 20 klagomål, 8 fler än 2024 (12).')
  })

  it('falling: how many fewer', () => {
    complaints(2024, 20)
    complaints(2025, 12)
    expect(feedback(2025)).toContain('Under 2025 kom det in 12 klagomål, 8 färre än 2024 (20).')
  })

  it('unchanged: as many as', () => {
    complaints(2024, 12)
    complaints(2025, 12)
    expect(feedback(2025)).toContain('Under 2025 kom det in 12 klagomål, lika många som 2024')
  })

  it('few: both counts, and that they say nothing of a direction', () => {
    complaints(2024, 2)
    complaints(2025, 4)
    expect(feedback(2025)).toMatch(/4 klagomål, mot 2 under 2024; antalen är för få för att säga något om riktningen/)
  })

  it('unknown: a register that began this year compares with nothing', () => {
    complaints(2025, 12)
    expect(feedback(2025)).toContain('Under 2025 kom det in 12 klagomål; för 2024 saknas uppgift.')
  })

  it('a run of years counts Historik, which is marked, and says so under the table', () => {
    sample.given.history({ series: 'klagomål', year: 2023, count: 10 })
    complaints(2024, 12)
    complaints(2025, 20)
    const text = feedback(2025)
    expect(text).toContain('en ökning för andra året i rad')
    expect(text).toContain('* Uppgifterna för 2023 kommer från Historik')
  })

  it('a year that only Historik knows is told by its sum, compared with the year before, and divided no further', () => {
    sample.given.history({ series: 'klagomål', year: 2022, count: 20 })
    sample.given.history({ series: 'klagomål', year: 2023, count: 30 })
    sample.given.history({ series: 'avvikelser', year: 2023, count: 40 })
    sample.given.history({ series: 'lex Sarah', year: 2023, count: 4 })
    const content = contentOf(sample.app, 2023)
    expect(section(content, 'synpunkter').text).toContain('Under 2023 kom det in 30 klagomål, 10 fler än 2022 (20).')
    expect(section(content, 'synpunkter').text).toContain('finns bara som summor i Historik')
    expect(section(content, 'avvikelser').text).toContain('Under 2023 rapporterades 40 avvikelser')
    expect(section(content, 'lex-sarah').text).toContain('Under 2023 lämnades 4 rapporter enligt lex Sarah')
  })

  it('the running year tells its last day and compares the same days of the year before', () => {
    complaints(2025, 12)
    complaints(2025, 9, { receivedOn: '2025-12-20' })
    complaints(2026, 15)
    expect(feedback(2026)).toContain(
      'Till och med den 22 november 2026 kom det in 15 klagomål, 3 fler än under samma period 2025 (12).',
    )
  })

  it('a year without data says in one sentence what is missing, section by section', () => {
    const content = contentOf(sample.app, 2024)
    expect(section(content, 'synpunkter').text).toContain('uppgift saknas')
    expect(section(content, 'avvikelser').text).toContain('uppgift saknas')
    expect(section(content, 'mal').text).toContain('finns inga mål eller uppdrag i registret')
    expect(section(content, 'riskanalys').text).toContain('finns ingen riskanalys i registret')
    expect(section(content, 'processer').text).toContain('inte beskrivna i registret')
    expect(section(content, 'lex-maria').text).toContain('uppgift saknas')
  })

  it('a year that has not begun is not written about', () => {
    expect(composed(sample.app, 2027).canWrite).toEqual({
      ok: false,
      reasons: ['2027 har inte börjat. Kvalitetsberättelsen skrivs om ett år som har gått eller pågår.'],
    })
  })

  it('equal parts share the first place: none of them is said to be the largest', () => {
    complaints(2025, 6)
    complaints(2025, 6, { category: 'information' })
    expect(feedback(2025)).toContain('Flest klagomål gäller bemötande och information, med 6 av 12 (50 %) vardera.')
  })
})

describe('small counts in the kvalitetsberättelse', () => {
  it('an utförare under the limit is not named, and one that was under it before says no more than that', () => {
    complaints(2024, 3)
    complaints(2025, 8)
    complaints(2025, 2, { providerId: 'asken', serviceTypeId: 'hemtjanst' })
    const { text } = section(contentOf(sample.app, 2025), 'synpunkter')
    expect(text).toContain('Utförare Linden | färre än 5 | 8')
    expect(text).not.toContain('Åsken')
    expect(text).toContain('Övriga 1 |  | 2')
  })

  it('sentences protect what the table protects', () => {
    complaints(2024, 3)
    complaints(2025, 8)
    expect(feedback(2025)).toContain('hVB (8 mot färre än 5)'.replace('hVB', 'HVB'))
  })

  it('an enhet with few avvikelser stands with the others', () => {
    deviations(2025, 6, { unitId: 'villan', providerId: 'linden' })
    expect(deviation(2025)).toContain('Villan, Utförare Linden | – | 6')
    deviations(2026, 4, { unitId: 'villan', providerId: 'linden' })
    expect(deviation(2026)).not.toContain('Villan')
  })
})

describe('the law of the kvalitetsberättelse', () => {
  it('is that of the year: 2025 tells both socialtjänstlagar and the day between them', () => {
    const given = (id: string, law: string, validFrom: string, validTo: string | null) =>
      sample.given.table('lawReference').insert({
        id,
        concept: 'god kvalitet',
        law,
        reference: '1 §',
        validFrom,
        validTo,
        status: 'verifierad',
      })
    given('gammal', 'SoL (2001:453)', '2002-01-01', '2025-06-30')
    given('ny', 'SoL (2025:400)', '2025-07-01', null)
    const text = (year: number) => section(contentOf(sample.app, year), 'lagar').text
    expect(text(2025)).toContain('Den 1 juli 2025 ersattes SoL (2001:453) av SoL (2025:400).')
    expect(text(2024)).toContain('SoL (2001:453)')
    expect(text(2024)).not.toContain('2025:400')
    expect(text(2026)).not.toContain('2001:453')
  })
})

describe('lex Sarah in the kvalitetsberättelse', () => {
  it('tells what happened and was done without enhet and utförare', () => {
    sample.given.table('lexSarah').insert({
      id: 'ls',
      number: 'LS 2025-01',
      reportedOn: '2025-03-10',
      unitId: 'villan',
      providerId: 'linden',
      serviceTypeId: 'hvb',
      misconduct: 'Tillsyn uteblev en natt.',
      assessment: 'serious',
      reportedToIvo: 1,
      measure: 'Natten har fått en arbetsledare.',
      measureDoneOn: '2025-05-01',
    })
    const { text } = section(contentOf(sample.app, 2025), 'lex-sarah')
    expect(text).toContain('En av dem är anmäld till IVO.')
    expect(text).toContain('Tillsyn uteblev en natt. Bedömning: allvarligt missförhållande.')
    expect(text).toContain('Åtgärd: Natten har fått en arbetsledare (genomförd).')
    expect(text).not.toMatch(/Villan|Linden/)
  })
})
