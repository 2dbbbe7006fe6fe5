import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'
import { openDocument } from '../../documents/opened'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return { renderInWorker: (content: Parameters<typeof renderDocument>[0]) => renderDocument(content, 'quick') }
})

let sample: ReviewSample
beforeEach(() => {
  sample = openReviewSample()
  const { given } = sample
  const review = given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'minorRemaining' })
  given.finding(review.id, { severity: 'serious', dueOn: '2026-06-01', description: 'Natt utan vaken personal.' })
  given
    .table('feedback')
    .insert({ id: 'k-1', number: 'K-1', receivedOn: '2026-09-01', kind: 'complaint', providerId: 'linden' })
})

const choice = {
  kind: 'lagesbild',
  year: 2026,
  committeeId: null,
  registryNumber: 'SN 2026/1',
  author: 'Kvalitetsstrateg',
} as const
const preview = (about: Partial<ClientInput<'report.preview'>>) =>
  sample.app.call('report.preview', { ...choice, ...about })
const said = ({ blocks }: { blocks: unknown[] }) => JSON.stringify(blocks).replace(/[\u00a0\u202f]/g, ' ')

describe('lägesbild in Word', () => {
  it('without utförare or insats says what to choose', () => {
    expect(preview({}).canWrite).toEqual({
      ok: false,
      reasons: ['En lägesbild handlar om en utförare eller en insats: välj vilken.'],
    })
  })

  it('says the same as the page: summary, events and priority', () => {
    const picture = sample.app.call('analyse.providerPicture', { providerId: 'linden', year: 2026 })
    const text = said(preview({ providerId: 'linden' }))
    for (const sentence of picture.summary)
      expect(text).toContain(
        JSON.stringify(sentence)
          .slice(1, -1)
          .replace(/[\u00a0\u202f]/g, ' '),
      )
    expect(text).toContain('Allvarlig brist inom bemanning · Natt utan vaken personal')
    expect(text).toContain('Kräver åtgärd: sen')
    expect(text).toContain('Faktorer och poäng, HVB, A-1')
  })

  it('every figure of the trend leads to its rows, and an unused register is said to be', () => {
    const { figures, missing } = preview({ providerId: 'linden' })
    expect(figures).toContainEqual({
      label: 'Trend över tre år',
      value: '1',
      description: 'Klagomål 2026',
      recordType: 'feedback',
      ids: ['k-1'],
    })
    expect(missing.join(' ')).toContain('Uppgift saknas om: Avvikelser, Lex Sarah')
  })

  it('of an insats compares its utförare and gives outcomes with their base', () => {
    const text = said(preview({ serviceTypeId: 'hvb' }))
    expect(text).toContain('Utförarna jämförda')
    expect(text).toContain('Följer avtal till största del, mindre brister kvarstår')
    expect(text).toContain('Händelser som kräver åtgärd')
  })

  it('is kept as a document about the utförare, with its name in title and file', async () => {
    const { document, file } = await sample.app.job('report.create', { ...choice, providerId: 'linden', mode: 'quick' })
    expect(document).toMatchObject({ title: 'Lägesbild Utförare Linden 2026', aboutName: 'Utförare Linden' })
    expect(file.fileName).toBe('lagesbild-2026-utforare-linden.docx')
    expect(openDocument(Buffer.from(file.contentBase64, 'base64')).text).toContain('Utförare Linden 2026')
    const { events } = sample.app.call('analyse.providerPicture', { providerId: 'linden', year: 2026 })
    expect(events).toContainEqual(expect.objectContaining({ kind: 'document', path: `/dokument/${document.id}` }))
  })
})
