import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sha256Of } from '../../../../electron/core/sha256-of'
import { openDocument } from '../../documents/opened'
import { openWrittenSample, report, type WrittenSample } from './written-sample'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return { renderInWorker: (content: Parameters<typeof renderDocument>[0]) => renderDocument(content, 'quick') }
})

let sample: WrittenSample
beforeEach(() => {
  sample = openWrittenSample()
})

const textOf = (contentBase64: string) => Buffer.from(contentBase64, 'base64').toString('utf8')

describe('a written document in other forms', () => {
  it('the web page says what the Word file said, also when the register says something else now', async () => {
    const { document } = await sample.app.job('report.create', { ...report, mode: 'quick' })
    sample.given.review({ agreementId: 'a-1', completedOn: '2026-06-01', outcome: 'doesNotComply' })
    const file = await sample.app.job('report.publish', { documentId: document.id, format: 'html' })
    expect(file.fileName).toBe('arsrapport-avtalsuppfoljning-2026.html')
    const html = textOf(file.contentBase64)
    expect(html).toContain('<html lang="sv">')
    const kept = sample.app.call('report.documentFile', { id: document.id })
    const word = openDocument(Buffer.from(kept.contentBase64, 'base64')).text
    expect(word).toContain('planerades 1')
    expect(html.replace(/<[^>]+>/g, '')).toContain('planerades 1')
  })

  it('the PDF is that page, by the best way that there is', async () => {
    const { id } = sample.write()
    const printed: string[] = []
    const print = (by: string) => (html: string) => {
      printed.push(html)
      return Promise.resolve(Buffer.from(`%PDF-1.7 ${by}`))
    }
    const office = () => Promise.resolve(Buffer.from('%PDF-1.7 office'))
    const made = async (ways: Parameters<WrittenSample['onMachine']>[0]) => {
      const machine = sample.onMachine(ways)
      const file = await machine.job('report.publish', { documentId: id, format: 'pdf' })
      return [machine.formats().pdfBy, textOf(file.contentBase64)]
    }
    expect(await made({ window: print('window'), browser: print('browser'), office })).toEqual([
      'window',
      '%PDF-1.7 window',
    ])
    expect(printed[0]).toContain('Avtalsuppföljning 2026')
    expect(await made({ browser: print('browser'), office })).toEqual(['browser', '%PDF-1.7 browser'])
    expect(await made({ office })).toEqual(['office', '%PDF-1.7 office'])
  })

  it('a way that fails or makes something else is followed by the next', async () => {
    const { id } = sample.write()
    const machine = sample.onMachine({
      window: () => Promise.reject(new Error('no')),
      browser: () => Promise.resolve(Buffer.from('<html>')),
      office: () => Promise.resolve(Buffer.from('%PDF-1.7 office')),
    })
    const file = await machine.job('report.publish', { documentId: id, format: 'pdf' })
    expect(textOf(file.contentBase64)).toBe('%PDF-1.7 office')
    expect(file.fileName).toBe('arsrapport-avtalsuppfoljning-2026.pdf')
    const broken = sample.onMachine({ browser: () => Promise.reject(new Error('no')) })
    await expect(broken.job('report.publish', { documentId: id, format: 'pdf' })).rejects.toThrow(
      'PDF-filen kunde inte göras.',
    )
  })

  it('where no program can make a PDF the button waits and says what can be done', async () => {
    const { id } = sample.write()
    const machine = sample.onMachine({})
    const { pdf } = machine.formats()
    expect(pdf.reasons[0]).toContain('Spara som PDF i Word')
    await expect(machine.job('report.publish', { documentId: id, format: 'pdf' })).rejects.toThrow(pdf.reasons[0])
  })

  it('the Word file comes back byte for byte', () => {
    const { id, sha256, byteLength, fileName } = sample.write()
    const file = sample.app.call('report.documentFile', { id })
    expect(file.fileName).toBe(fileName)
    const bytes = Buffer.from(file.contentBase64, 'base64')
    expect(bytes.byteLength).toBe(byteLength)
    expect(sha256Of(bytes)).toBe(sha256)
  })

  it('a file that is not what it was is never handed out', async () => {
    const { id, sha256, title } = sample.write()
    sample.spoil(sha256)
    const refusal = sample.app.refusal('report.documentFile', { id })
    expect(refusal).toMatchObject({ code: 'FILE' })
    expect(refusal.userMessage).toContain(title)
    expect(await sample.app.jobRefusal('report.publish', { documentId: id, format: 'html' })).toMatchObject({
      code: 'FILE',
    })
  })

  it('a document from before files were kept says how to get one', async () => {
    const { id } = sample.write()
    sample.forget(id)
    expect(sample.app.refusal('report.documentFile', { id }).userMessage).toContain('Skriv dokumentet igen')
    expect((await sample.app.jobRefusal('report.publish', { documentId: id, format: 'html' })).code).toBe('NOT_FOUND')
  })
})
