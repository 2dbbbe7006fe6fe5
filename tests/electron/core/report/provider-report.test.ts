import { describe, expect, it } from 'vitest'
import type { Tables } from '../../../../electron/database/tables'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'

const preview = ({ app }: ReviewSample, providerId: string | null = 'linden', year = 2026) =>
  app.call('report.preview', {
    kind: 'verksamhetsrapport',
    year,
    committeeId: null,
    providerId,
    registryNumber: 'SN 2026/442',
    author: 'Kvalitetsstrateg',
  })

/** What stands under a heading, as one text. */
function under(sample: ReviewSample, heading: string, providerId = 'linden', year = 2026): string {
  const { blocks } = preview(sample, providerId, year)
  const from = blocks.findIndex((block) => block.type === 'heading' && block.text === heading)
  const rest = blocks.slice(from + 1)
  const until = rest.findIndex((block) => block.type === 'heading' && block.level === 1)
  return (until < 0 ? rest : rest.slice(0, until))
    .map((block) => {
      if (block.type === 'list') return block.items.join('\n')
      if (block.type === 'table') return [block.caption, ...block.rows.map((row) => row.join(' | '))].join('\n')
      return block.type === 'figure' ? block.caption : block.text
    })
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')
}

const reviewed = ({ given }: ReviewSample, fields: Partial<Tables['review']> = {}) =>
  given.review({ providerId: 'linden', agreementId: 'a-1', serviceTypeId: 'hvb', ...fields })

const complaints = ({ given }: ReviewSample, days: readonly string[]) => {
  for (const [at, receivedOn] of days.entries()) {
    given.table('feedback').insert({
      number: `S-${receivedOn}-${at}`,
      receivedOn,
      kind: 'complaint',
      providerId: 'linden',
      category: 'Bemötande',
    } as Parameters<ReturnType<typeof given.table<'feedback'>>['insert']>[0])
  }
}

describe('whom and when the verksamhetsrapport is about', () => {
  it('one utförare, which must be chosen', () => {
    expect(preview(openReviewSample(), null).canWrite.reasons).toEqual([
      'En verksamhetsrapport handlar om en utförare: välj vilken.',
    ])
  })

  it('a year that has begun', () => {
    expect(preview(openReviewSample(), 'linden', 2027).canWrite.reasons).toEqual([
      '2027 har inte börjat än. Välj ett år som har varit eller pågår.',
    ])
  })
})

describe('a year without anything', () => {
  it('is said, part by part, and nothing is judged', () => {
    const sample = openReviewSample()
    expect(under(sample, 'Granskningar och utfall')).toContain('Ingen granskning genomfördes 2026.')
    expect(under(sample, 'Brister och åtgärder')).toContain('inga brister är därför registrerade')
    expect(under(sample, 'Synpunkter och klagomål')).toContain('Uppgift saknas')
    expect(under(sample, 'Samlad bedömning')).toContain('bedömer därför inte om avtalet följs')
  })

  it('has no section without a word under its heading', () => {
    const { blocks } = preview(openReviewSample())
    const empty = blocks.filter(
      (block, at) => block.type === 'heading' && (blocks[at + 1]?.type ?? 'heading') === 'heading',
    )
    expect(empty).toEqual([])
  })
})

describe('granskningar and their outcome', () => {
  it('are told with how many got which, and compared with the one before of the same kind', () => {
    const sample = openReviewSample()
    reviewed(sample, { number: '2025-4', year: 2025, completedOn: '2025-03-04', outcome: 'complies' })
    reviewed(sample, { number: '2026-4', year: 2026, completedOn: '2026-03-04', outcome: 'doesNotComply' })
    const text = under(sample, 'Granskningar och utfall')
    expect(text).toContain('1 granskning genomfördes 2026. Den visar att verksamheten inte följer avtal.')
    expect(text).toContain('Utfallet av granskning 2026-4 är sämre än vid granskning 2025-4')
    expect(under(sample, 'Samlad bedömning')).toContain('Avtalet följs inte enligt granskning 2026-4.')
  })

  it('that were not made are told with their reason', () => {
    const sample = openReviewSample()
    reviewed(sample, {
      number: '2026-9',
      year: 2026,
      completedOn: null,
      outcome: null,
      notCompletedReason: 'Avtalet upphörde.',
    })
    expect(under(sample, 'Granskningar och utfall')).toContain('Granskning 2026-9 genomfördes inte: avtalet upphörde.')
  })
})

describe('brister', () => {
  it('stand with measure, deadline and state, and areas seen before are named', () => {
    const sample = openReviewSample()
    const before = reviewed(sample, { number: '2025-4', year: 2025, completedOn: '2025-03-04' })
    const now = reviewed(sample, { number: '2026-4', year: 2026, completedOn: '2026-03-04' })
    sample.given.finding(before.id, { area: 'bemanning', verifiedBy: 'visit', verifiedOn: '2025-05-01' })
    sample.given.finding(now.id, {
      area: 'Bemanning',
      severity: 'serious',
      dueOn: '2026-05-01',
      measure: 'Schemat ändras.',
    })
    const text = under(sample, 'Brister och åtgärder')
    expect(text).toContain('registrerades 1 brist; vid granskningarna 2025 var de 1. Den är allvarlig.')
    expect(text).toContain('Brister inom bemanning (2025-4) sågs även vid tidigare granskningar.')
    expect(text).toContain('Schemat ändras. | 2026-05-01 | Öppen, fristen har gått ut')
  })
})

describe('klagomål', () => {
  it('so far are compared with the same days of the year before', () => {
    const sample = openReviewSample()
    complaints(
      sample,
      Array.from({ length: 12 }, (_, at) => `2026-02-${String(at + 10)}`),
    )
    complaints(sample, [...Array.from({ length: 10 }, (_, at) => `2025-02-${String(at + 10)}`), '2025-12-24'])
    expect(under(sample, 'Synpunkter och klagomål')).toContain('12 klagomål, 2 fler än under samma period 2025 (10)')
  })

  it('of a year before the register are unknown, never nought', () => {
    const sample = openReviewSample()
    complaints(sample, ['2026-02-10', '2026-02-11'])
    expect(under(sample, 'Synpunkter och klagomål')).toContain('för 2025 saknas uppgift')
  })
})

describe('synpunkter and beröm', () => {
  it('stand with the count of the year before, without a direction of their own', () => {
    const sample = openReviewSample()
    complaints(sample, ['2025-02-10', '2026-02-10'])
    sample.given.table('feedback').insert({
      number: 'S-beröm',
      receivedOn: '2026-03-01',
      kind: 'praise',
      providerId: 'linden',
    } as Parameters<ReturnType<typeof sample.given.table<'feedback'>>['insert']>[0])
    expect(under(sample, 'Synpunkter och klagomål')).toContain(
      'Under samma tid kom 1 beröm (0 under samma period 2025). Inga synpunkter är registrerade.',
    )
  })
})

describe('egen regi', () => {
  it('has an uppdragsbeskrivning, no steps and no ekonomisk kontroll', () => {
    const sample = openReviewSample()
    sample.given.review({
      providerId: 'egen',
      agreementId: null,
      serviceTypeId: 'hemtjanst',
      year: 2026,
      completedOn: '2026-02-02',
      outcome: 'doesNotComply',
    })
    expect(under(sample, 'Granskningar och utfall', 'egen')).toContain('inte följer uppdragsbeskrivningen')
    expect(under(sample, 'Steg mot utföraren', 'egen')).toContain(
      'Sanktionstrappan gäller utförare som kommunen har avtal med.',
    )
    expect(under(sample, 'Ekonomisk kontroll', 'egen')).toContain('drivs i egen regi och omfattas inte')
    expect(under(sample, 'Uppdrag och enheter', 'egen')).toContain('uppdragsbeskrivning')
  })
})
