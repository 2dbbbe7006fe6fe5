import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import type { DelayedDecisionDraft } from '../../../../shared/contracts/delayed-decision'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'
import { textOf } from '../opened'

const compose = ({ app }: ReviewSample, year = 2026, committeeId: string | null = 'aldre') =>
  composeDocument(app.context(), {
    kind: 'tjansteskrivelse-ej-verkstallda-beslut',
    year,
    committeeId,
    registryNumber: 'SN 2026/17',
    author: 'Kvalitetsstrateg',
    statements: [{ perspective: 'children', relevant: false, text: null }],
    approver: null,
    recipients: ['Omsorgsnämnden'],
    providerId: null,
    serviceTypeId: null,
    serviceAreaId: null,
    reviewId: null,
    requestId: null,
  } as Parameters<typeof composeDocument>[1])

async function textFor(sample: ReviewSample, year?: number, committeeId?: string | null): Promise<string> {
  const { content } = compose(sample, year, committeeId)
  if (content === null) throw new Error('expected a document')
  return (await textOf(content)).replace(/[\u00a0\u202f]/g, ' ')
}

const add = ({ app }: ReviewSample, more: Partial<DelayedDecisionDraft>, count = 1) => {
  const draft: DelayedDecisionDraft = {
    reportedOn: '2026-09-30',
    number: null,
    serviceTypeId: 'hemtjanst',
    gender: 'woman',
    decidedOn: '2026-05-01',
    interrupted: 0,
    interruptedOn: null,
    carriedOutOn: null,
    endedOn: null,
    endedReason: null,
    reason: 'Hemligt skäl',
    ...more,
  }
  for (let at = 0; at < count; at++) app.call('collect.saveDelayedDecision', { id: null, version: null, draft })
}

describe('tjänsteskrivelse om ej verkställda beslut', () => {
  it('can’t be written of a year without report, and says what to do', () => {
    expect(compose(openReviewSample()).canWrite).toEqual({
      ok: false,
      reasons: [
        'Det finns ingen rapport om ej verkställda beslut för 2026. Gör kvartalets rapport under Samla in, Ej verkställda beslut.',
      ],
    })
  })

  it('tells number, insats and time, compares with the same quarter, and nothing of a single decision', async () => {
    const sample = openReviewSample()
    add(sample, { reportedOn: '2025-09-30', decidedOn: '2025-02-01' })
    add(sample, {}, 6)
    add(sample, { gender: 'man', decidedOn: '2025-06-01' }, 5)
    add(sample, { carriedOutOn: '2026-09-01' })
    const text = await textFor(sample)
    expect(text).toContain('Äldrenämnden godkänner redovisningen av ej verkställda beslut den 30 september 2026.')
    expect(text).toContain('väntade 11 gynnande beslut som inte hade verkställts inom tre månader, inom 1 insats.')
    expect(text).toContain('Det är 10 fler än den 30 september 2025, då 1 beslut väntade.')
    expect(text).toContain('Av besluten har 5 väntat i tolv månader eller mer.')
    expect(text).toMatch(/Hemtjänst\s+6\s+0\s+0\s+5\s+11/)
    expect(text).toMatch(/Hemtjänst\s+6\s+5\s+11/)
    expect(text).toContain('SoL (2025:400) 34 kap. 1–4 §§')
    expect(text).toContain('Perspektivet har vägts in och bedömts inte vara relevant för beslutet.')
    expect(text).not.toContain('Hemligt skäl')
    expect(text).not.toContain('EV2026-')
    expect(text).not.toContain('2026-05-01')
  })

  it('shows no split of a small group, in table or text', async () => {
    const sample = openReviewSample()
    add(sample, {}, 2)
    add(sample, { gender: 'man' }, 3)
    const text = await textFor(sample)
    expect(text).toContain('Fördelningen mellan kvinnor och män redovisas inte')
    expect(text).not.toMatch(/2 kvinnor|3 män/)
  })

  it('is written from Historik where the register has no year, and says so', async () => {
    const sample = openReviewSample()
    sample.given.history({
      series: 'ej verkställda beslut',
      year: 2019,
      count: 12,
      serviceTypeName: 'Familjebehandling',
      breakdown: 'typ',
      breakdownValue: '3–6 månader',
    })
    sample.given.history({ series: 'särskild avgift', year: 2018, count: 457_300 })
    const text = await textFor(sample, 2019, null)
    expect(text).toContain('Uppgifterna är hämtade ur kommunens historik')
    expect(text).toMatch(/Familjebehandling\s+12\s+uppgift saknas/)
    expect(text).toMatch(/2018\s+457 300 kr\s+Historik/)
  })
})
