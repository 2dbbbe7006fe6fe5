import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { AppError } from '../../../../shared/errors'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'
import { openDocument } from '../../documents/opened'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return {
    renderInWorker: (content: Parameters<typeof renderDocument>[0], options: { signal: AbortSignal }) =>
      options.signal.aborted
        ? Promise.reject(new AppError({ code: 'CANCELLED', userMessage: 'Avbrutet.' }))
        : renderDocument(content, 'quick'),
  }
})

const report = {
  kind: 'arsrapport-avtalsuppfoljning',
  year: 2026,
  committeeId: null,
  registryNumber: 'SN 2027/1',
} as const
const letter = { ...report, kind: 'tjansteskrivelse-plan', year: 2027 } as const
const preview = (app: ReviewSample['app'], input: Partial<ClientInput<'report.preview'>> = {}) =>
  app.call('report.preview', { ...report, author: null, ...input })
const said = ({ blocks }: { blocks: { type: string }[] }) => JSON.stringify(blocks).replace(/[\u00a0\u202f]/g, ' ')

let sample: ReviewSample
beforeEach(() => {
  sample = openReviewSample({ day: '2027-02-15' })
})

function givenYear() {
  const { given } = sample
  const done = (fields: Parameters<typeof given.review>[0]) =>
    given.review({ agreementId: 'a-1', method: 'visit', completedOn: '2026-05-01', ...fields })
  const first = done({ outcome: 'complies', announced: 1 })
  const second = done({ outcome: 'compliesAfterCompletion', announced: 0 })
  const third = done({ outcome: null })
  given.review({ agreementId: 'a-1', notCompletedReason: 'Avtal uppsagt' })
  given.finding(second.id, { area: 'Bemanning', severity: 'serious', description: 'Natt utan vaken personal.' })
  given.finding(second.id, { area: 'BEMANNING', severity: null, doneOn: '2026-06-01' })
  return { first, second, third }
}

describe('preview of the yearly report', () => {
  it('says planned, completed and reasons as the register has them', () => {
    givenYear()
    const text = said(preview(sample.app))
    expect(text).toContain('För 2026 planerades 4 avtalsuppföljningar och 3 genomfördes.')
    expect(text).toContain('avtal uppsagt (1)')
    expect(text).toContain(
      'avtalet följs i 1 av 2 (50 %) uppföljningar och följs efter komplettering av brister i 1 av 2 (50 %)',
    )
    expect(text).toContain('En av de 3 genomförda uppföljningarna har inget registrerat utfall.')
    expect(text).toContain('Registrerad metod är platsbesök.')
  })

  it('agrees with the figures on screen', () => {
    givenYear()
    const figures = sample.app.call('assess.outcomes', { committeeId: null, year: 2026 })
    expect(said(preview(sample.app))).toContain(
      `planerades ${figures.planned} avtalsuppföljningar och ${figures.completed}`,
    )
  })

  it('leads every figure back to its rows', () => {
    const { second } = givenYear()
    const { figures } = preview(sample.app)
    const share = figures.find(({ description }) => description.startsWith('Utfall ”följer avtal efter komplettering'))
    expect(share).toMatchObject({ recordType: 'review', ids: [second.id] })
    const brister = figures.find(({ description }) => description === 'Brister, HVB')
    expect(brister?.ids).toHaveLength(2)
  })

  it('counts brister of the same area without regard to case', () => {
    givenYear()
    expect(said(preview(sample.app))).toContain('Samtliga gäller bemanning.')
  })

  it('says what is missing', () => {
    givenYear()
    const { missing, canWrite } = preview(sample.app, { registryNumber: null })
    expect(canWrite.ok).toBe(true)
    expect(missing.join('\n')).toContain('diarienummer')
    expect(missing).toContain('1 genomförd uppföljning saknar utfall.')
  })

  it('Historik is marked, and leads to its own rows', () => {
    const { given, app } = sample
    given.history({ series: 'granskningar planerade', year: 2026, serviceTypeId: 'hemtjanst', form: 'LOV', count: 5 })
    given.history({ series: 'granskningar genomförda', year: 2026, serviceTypeId: 'hemtjanst', form: 'LOV', count: 4 })
    const outcome = { series: 'granskningsutfall', year: 2026, serviceTypeId: 'hemtjanst', form: 'LOV' } as const
    given.history({ ...outcome, breakdown: 'utfall', breakdownValue: 'följer avtal', count: 3 })
    const shown = preview(app)
    expect(said(shown)).toContain('Uppgifterna för 2026 kommer från historik för hemtjänst (LOV)')
    expect(said(shown)).toContain('Samtliga 3 uppföljningar med utfall visar att avtalet följs.')
    expect(shown.figures.every(({ recordType }) => recordType !== 'review')).toBe(true)
  })

  it('an empty year is one sentence, and the preview says so', () => {
    const { missing, blocks } = preview(sample.app, { year: 2031 })
    expect(missing.join(' ')).toContain('Det finns inga avtalsuppföljningar för 2031.')
    expect(said({ blocks })).toContain('För 2031 finns inga avtalsuppföljningar')
  })

  it('counts only what belongs to the chosen nämnd', () => {
    givenYear()
    expect(said(preview(sample.app, { committeeId: 'aldre' }))).toContain('För 2026 finns inga avtalsuppföljningar')
  })

  it('agreements that nobody followed up are counted beside', () => {
    givenYear()
    expect(said(preview(sample.app))).toContain(
      'Därutöver fanns 1 avtal inom insatser där ingen uppföljning planerades.',
    )
  })
})

describe('the letter about the plan', () => {
  it('is refused without a plan, with a sentence that says what to do', async () => {
    const { canWrite, blocks } = preview(sample.app, letter)
    expect(canWrite).toEqual({ ok: false, reasons: [expect.stringContaining('Gör ett förslag under Planera.')] })
    expect(blocks).toEqual([])
    const refusal = await sample.app.jobRefusal('report.create', { ...letter, author: null, mode: 'quick' })
    expect(refusal.code).toBe('RULE_BROKEN')
  })

  it('points at the plan that exists under another nämnd', () => {
    sample.app.call('plan.propose', { committeeId: 'social', year: 2027, daysAvailable: 20 })
    expect(preview(sample.app, letter).canWrite.reasons[0]).toContain(
      'Det finns en för Socialnämnden: välj den i stället.',
    )
  })

  it('says the draft, its rows and the missing risk analysis', () => {
    sample.app.call('plan.propose', { committeeId: 'social', year: 2027, daysAvailable: 20 })
    const shown = preview(sample.app, { ...letter, committeeId: 'social' })
    expect(said(shown)).toContain('Uppföljningsplanen för 2027 är ett utkast.')
    expect(said(shown)).toContain('Det finns ingen riskanalys för 2027')
    expect(shown.missing).toContain('Riskanalys saknas för Barn och unga.')
  })
})

describe('what people state in the letter', () => {
  const written = () => {
    sample.app.call('plan.propose', { committeeId: 'social', year: 2027, daysAvailable: 20 })
    return {
      ...letter,
      committeeId: 'social',
      author: 'Planerare',
      approver: 'Socialchef',
      recipients: ['Kvalitetsenheten', ''],
      statements: [
        { perspective: 'equality' as const, relevant: false, text: null },
        { perspective: 'negotiation' as const, relevant: true, text: 'Information enligt 19 § MBL gavs 2026-11-10.' },
        { perspective: 'children' as const, relevant: true, text: null },
      ],
    }
  }

  it('stands in the letter as written, and not relevant is said so', () => {
    const shown = preview(sample.app, written())
    const text = said(shown)
    expect(text).toContain('Information enligt 19 § MBL gavs 2026-11-10.')
    expect(text).toContain('Perspektivet har vägts in och bedömts inte vara relevant för beslutet.')
    expect(text).toContain('Någon prövning av barnets bästa är inte angiven i underlaget.')
    expect(text).toContain('Socialchef, Ansvarig chef')
    expect(shown.blocks).toContainEqual({ type: 'list', numbered: false, items: ['Kvalitetsenheten'] })
  })

  it('what is left open is told before the letter is written', () => {
    const { missing } = preview(sample.app, written())
    expect(missing.join(' ')).toContain(
      'Inget är skrivet om ekonomiska konsekvenser, kommunala mål, barnets bästa och samråd.',
    )
  })

  it('a personnummer in a statement is refused', () => {
    const statements = [{ perspective: 'children' as const, relevant: true, text: 'Gäller 19811218-9876.' }]
    expect(sample.app.refusal('report.preview', { ...letter, author: null, statements }).code).toBe('PERSONAL_DATA')
  })
})

describe('writing a document', () => {
  it('gives the file and keeps the record with the figures behind it', async () => {
    givenYear()
    const { document, file } = await sample.app.job('report.create', { ...report, author: 'Planerare', mode: 'quick' })
    expect(document).toMatchObject({
      kind: 'arsrapport-avtalsuppfoljning',
      title: 'Årsrapport avtalsuppföljning 2026',
      registryNumber: 'SN 2027/1',
      author: 'Planerare',
      fileName: 'arsrapport-avtalsuppfoljning-2026.docx',
    })
    const bytes = Buffer.from(file.contentBase64, 'base64')
    expect(bytes.byteLength).toBe(document.byteLength)
    expect(openDocument(bytes).text).toContain('planerades 4 avtalsuppföljningar')
    const kept = sample.app.call('report.document', { id: document.id })
    expect(kept.document).toEqual(document)
    expect(kept.figures.length).toBeGreaterThan(10)
  })

  it('the figures kept are those of the moment, whatever happens later', async () => {
    const { first } = givenYear()
    const { document } = await sample.app.job('report.create', { ...report, author: null, mode: 'quick' })
    sample.given.table('review').update(first.id, null, { outcome: 'doesNotComply' })
    const { figures } = sample.app.call('report.document', { id: document.id })
    expect(figures.some(({ description }) => description.includes('följer inte avtal'))).toBe(false)
  })

  it('the list shows the newest first and follows nämnd and year', async () => {
    givenYear()
    await sample.app.job('report.create', { ...report, author: null, mode: 'quick' })
    await sample.app.job('report.create', { ...report, committeeId: 'social', author: null, mode: 'quick' })
    const list = (committeeId: string | null, year: number | null) =>
      sample.app.call('report.documents', { committeeId, year }).rows.map(({ fileName }) => fileName)
    expect(list(null, null)).toEqual([
      'arsrapport-avtalsuppfoljning-2026-socialnamnden.docx',
      'arsrapport-avtalsuppfoljning-2026.docx',
    ])
    expect(list('aldre', 2026)).toEqual(['arsrapport-avtalsuppfoljning-2026.docx'])
    expect(list(null, 2025)).toEqual([])
  })

  it('a cancelled document leaves nothing behind', async () => {
    givenYear()
    const stop = new AbortController()
    stop.abort()
    const input = { ...report, author: null, mode: 'quick' }
    const envelope = await sample.app.router.runJob('report.create', input, { signal: stop.signal })
    expect(envelope).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
    expect(sample.app.call('report.documents', { committeeId: null, year: null }).rows).toEqual([])
  })

  it('refuses a personnummer in the role', () => {
    expect(sample.app.refusal('report.preview', { ...report, author: '19811218-9876' }).code).toBe('PERSONAL_DATA')
  })
})
