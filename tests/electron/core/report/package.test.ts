import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { keepEvidence } from '../../../../electron/core/collect/evidence/evidence-folder'
import { sha256Of } from '../../../../electron/core/sha256-of'
import { freshFolder } from '../../database/files'
import { openDocument } from '../../documents/opened'
import { openWrittenSample, type WrittenSample } from './written-sample'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return { renderInWorker: (content: Parameters<typeof renderDocument>[0]) => renderDocument(content, 'quick') }
})

type Parts = ClientInput<'report.package'>['parts']

let sample: WrittenSample
let databaseFile: string
beforeEach(() => {
  databaseFile = `${freshFolder()}/data.db`
  sample = openWrittenSample({ databaseFile })
})

const textFile = (fileName: string, text = 'Bilagans text.') =>
  ({ type: 'file', file: { fileName, contentBase64: Buffer.from(text).toString('base64') } }) as const
const pack = async (parts: Parts, fields: Partial<ClientInput<'report.package'>> = {}) => {
  const machine = sample.onMachine({ browser: () => Promise.resolve(Buffer.from('%PDF-1.7')) })
  const { file, files } = await machine.job('report.package', {
    title: 'Socialnämnden 2027-02-24',
    withPdf: false,
    parts,
    ...fields,
  })
  return { fileName: file.fileName, files, inside: unzipSync(Buffer.from(file.contentBase64, 'base64')) }
}

function evidence(): string {
  const bytes = Buffer.from('Underlagets text.')
  const file = { sha256: sha256Of(bytes), fileName: 'Schema vecka 12.txt' }
  keepEvidence(databaseFile, file, bytes)
  return sample.given.table('evidenceFile').insert({
    reviewId: sample.review.id,
    mediaType: 'text/plain',
    byteLength: bytes.byteLength,
    ...file,
  }).id
}

function meeting(documentIds: Array<string | null>): string {
  const { id } = sample.given.table('committeeMeeting').insert({
    committeeId: 'social',
    heldOn: '2027-02-24',
    submitOn: null,
    note: null,
    cancelledOn: null,
    archivedAt: null,
  })
  for (const [position, documentId] of documentIds.entries()) {
    sample.given.table('meetingItem').insert({
      meetingId: id,
      position,
      title: documentId === null ? 'Riskanalys 2027' : `Ärende ${position}`,
      kind: 'decision',
      documentKind: documentId === null ? 'riskanalys' : null,
      documentId,
    })
  }
  return id
}

describe('a package for the nämnd', () => {
  it('holds numbered files in the order chosen, and a list of what it holds', async () => {
    const { id, title, sha256: fingerprint } = sample.write()
    const { fileName, files, inside } = await pack([
      textFile('Följebrev.txt'),
      { type: 'document', id },
      { type: 'evidence', id: evidence() },
    ])
    expect(fileName).toBe('Socialnämnden 2027-02-24.zip')
    expect(Object.keys(inside)).toEqual([
      '00 Innehåll.html',
      '00 Innehåll.docx',
      '01 Följebrev.txt',
      `02 ${title}.docx`,
      '03 Schema vecka 12.txt',
    ])
    expect(sha256Of(inside[`02 ${title}.docx`] as Uint8Array)).toBe(fingerprint)
    for (const file of files) expect(sha256Of(inside[file.fileName] as Uint8Array)).toBe(file.sha256)
  })

  it('the list names number, document, diarienummer, day and fingerprint, and leads to the files', async () => {
    const { id, title, sha256: fingerprint } = sample.write()
    const { inside } = await pack([{ type: 'document', id }])
    const html = strFromU8(inside['00 Innehåll.html'] as Uint8Array)
    expect(html).toContain(`href="${encodeURIComponent(`01 ${title}.docx`)}"`)
    const word = openDocument(Buffer.from(inside['00 Innehåll.docx'] as Uint8Array)).text.replaceAll(' ', '')
    for (const words of [title, 'SN2027/1', '2027-02-15', fingerprint]) {
      expect(word).toContain(words.replaceAll(' ', ''))
      expect(html.replace(/<[^>]+>/g, '').replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
    }
  })

  it('a PDF lies beside each Word file when it is wanted, and beside nothing else', async () => {
    const { id, title } = sample.write()
    const { inside } = await pack([{ type: 'document', id }, textFile('Bilaga.txt')], { withPdf: true })
    expect(Object.keys(inside)).toEqual([
      '00 Innehåll.html',
      '00 Innehåll.docx',
      `01 ${title}.docx`,
      `01 ${title}.pdf`,
      '02 Bilaga.txt',
    ])
  })

  it('the same name twice, forbidden signs and long names give files that every computer takes', async () => {
    const { inside } = await pack([
      textFile('Bilaga.txt'),
      textFile('Bilaga.txt', 'En annan text.'),
      textFile(`${'Mycket långt namn '.repeat(12)}: <a>|"b".txt`),
    ])
    const names = Object.keys(inside)
    expect(names).toHaveLength(5)
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(110)
      expect(name).not.toMatch(/[<>:"/\\|?*]/)
    }
    expect(strFromU8(inside['02 Bilaga.txt'] as Uint8Array)).toBe('En annan text.')
  })

  it('is not made when a file is damaged or missing, and names each', async () => {
    const damaged = sample.write()
    const evidenceId = evidence()
    sample.spoil(damaged.sha256)
    const other = sample.write({ kind: 'lagesbild', providerId: 'linden' })
    sample.forget(other.id)
    const refusal = await sample.app.jobRefusal('report.package', {
      title: 'Handlingar',
      withPdf: false,
      parts: [
        { type: 'document', id: damaged.id },
        { type: 'document', id: other.id },
        { type: 'evidence', id: evidenceId },
      ],
    })
    expect(refusal.code).toBe('FILE')
    expect(refusal.userMessage).toContain('Paketet gjordes inte.')
    expect(refusal.details).toHaveLength(2)
    expect(refusal.details?.join(' ')).toContain(damaged.title)
    expect(refusal.details?.join(' ')).toContain(other.title)
  })

  it.each([
    ['a program', 'virus.exe', 'MZ', 'tas inte emot'],
    ['a file that is something else than its name', 'bild.png', 'inte en bild', 'Filen heter .png'],
    ['an empty file', 'tom.txt', '', 'Filen är tom'],
  ])('refuses %s from outside', async (_what, fileName, text, words) => {
    const refusal = await sample.app.jobRefusal('report.package', {
      title: 'Handlingar',
      withPdf: false,
      parts: [textFile(fileName, text)],
    })
    expect(refusal.userMessage).toContain(words)
    expect(refusal.userMessage).toContain(fileName)
  })

  it('wants a name and something to hold', async () => {
    expect((await sample.app.jobRefusal('report.package', { title: ' ', withPdf: false, parts: [] })).code).toBe(
      'INVALID_INPUT',
    )
  })

  it('can be stopped, and nothing comes out', async () => {
    const { id } = sample.write()
    const stop = new AbortController()
    stop.abort()
    const envelope = await sample.app.router.runJob(
      'report.package',
      { title: 'Handlingar', withPdf: true, parts: [{ type: 'document', id }] },
      { signal: stop.signal },
    )
    expect(envelope).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  })
})

describe('what a package is put together from', () => {
  it('a meeting gives its documents in the order of its items, once each, and names what is not written', () => {
    const first = sample.write()
    const second = sample.write({ kind: 'lagesbild', providerId: 'linden' })
    const meetingId = meeting([second.id, null, first.id, second.id])
    const parts = sample.app.call('report.packageParts', { documentIds: [first.id], meetingId })
    expect(parts.title).toBe('Socialnämnden 2027-02-24')
    expect(parts.documents.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(parts.unwritten).toEqual(['Riskanalys 2027'])
  })

  it('a document of a granskning brings its underlag to choose among', () => {
    const { id } = sample.write({ kind: 'minnesanteckningar', reviewId: sample.review.id })
    const evidenceId = evidence()
    const { documents, title } = sample.app.call('report.packageParts', { documentIds: [id], meetingId: null })
    expect(title).toBe('Handlingar 2027-02-15')
    expect(documents[0]?.evidence).toEqual([{ id: evidenceId, fileName: 'Schema vecka 12.txt', byteLength: 17 }])
  })

  it('one whose file was never kept says so before the package is made', () => {
    const { id } = sample.write()
    sample.forget(id)
    const [document] = sample.app.call('report.packageParts', { documentIds: [id], meetingId: null }).documents
    expect(document?.canPack.ok).toBe(false)
    expect(document?.canPack.reasons[0]).toContain('Skriv dokumentet igen')
  })
})
