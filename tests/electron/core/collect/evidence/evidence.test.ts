import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyEvidence, evidenceFolder } from '../../../../../electron/core/collect/evidence/evidence-folder'
import { openReviewSample } from '../../../../support/review-sample'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'underlag-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')
const pdf = (text = 'innehåll') => ({ fileName: 'Rutin avbokning.pdf', contentBase64: base64(`%PDF-1.7 ${text}`) })

function world() {
  const databaseFile = join(folder, 'kvalitet.db')
  const { app, given } = openReviewSample({ databaseFile })
  return { app, given, databaseFile, reviewId: given.review({ number: '2026-118' }).id }
}

describe('underlag', () => {
  it('is kept beside the database under its fingerprint, and comes back as it was', () => {
    const { app, databaseFile, reviewId } = world()
    const { id } = app.call('collect.addEvidence', { reviewId, file: pdf() })
    const [kept] = app.call('collect.reviewWork', { id: reviewId }).evidence
    expect(kept).toMatchObject({ fileName: 'Rutin avbokning.pdf', mediaType: 'application/pdf', isThere: true })
    expect(readdirSync(evidenceFolder(databaseFile))).toEqual([`${kept?.sha256}.pdf`])
    expect(app.call('collect.evidenceFile', { id })).toEqual(pdf())
  })

  it.each([
    ['tom.pdf', '', 'Filen är tom.'],
    ['program.exe', 'MZ', 'Filer som slutar på .exe tas inte emot.'],
    ['lista.pdf', 'MZ inte en pdf', 'Filen heter .pdf men är skadad eller något annat.'],
    ['bild.png', '%PDF-1.7', 'Filen heter .png men är en PDF.'],
    ['text.txt', 'a\u0000b', 'Filen är inte en textfil'],
  ])('%s is refused with the reason', (fileName, content, reason) => {
    const { app, reviewId } = world()
    const refused = app.refusal('collect.addEvidence', { reviewId, file: { fileName, contentBase64: base64(content) } })
    expect(refused.code).toBe('FILE')
    expect(refused.userMessage).toContain(reason)
  })

  it('is refused above the municipality’s limit', () => {
    const { app, reviewId } = world()
    const { settings, recordVersion } = app.call('settings.get', {})
    app.call('settings.save', {
      recordVersion,
      settings: { ...settings, collect: { ...settings.collect, evidenceMaxMegabytes: 1 } },
    })
    const refused = app.refusal('collect.addEvidence', { reviewId, file: pdf('x'.repeat(1_048_576)) })
    expect(refused.userMessage).toContain('Filen är större än 1 MB.')
  })

  it('is not kept twice in the same granskning', () => {
    const { app, reviewId } = world()
    app.call('collect.addEvidence', { reviewId, file: pdf() })
    const refused = app.refusal('collect.addEvidence', { reviewId, file: { ...pdf(), fileName: 'kopia.pdf' } })
    expect(refused.userMessage).toContain('Samma fil finns redan i granskning 2026-118: Rutin avbokning.pdf.')
  })

  it('holds no personnummer, neither in its name nor in plain text', () => {
    const { app, reviewId } = world()
    const named = app.refusal('collect.addEvidence', { reviewId, file: { ...pdf(), fileName: '811218-9876.pdf' } })
    expect(named.code).toBe('PERSONAL_DATA')
    const text = { fileName: 'lista.csv', contentBase64: base64('Namn;811218-9876') }
    const inside = app.refusal('collect.addEvidence', { reviewId, file: text })
    expect(inside.code).toBe('PERSONAL_DATA')
    expect(JSON.stringify([named, inside])).not.toContain('9876')
  })

  it('says plainly when the file is gone or changed, and the check of the database tells it', async () => {
    const { app, databaseFile, reviewId } = world()
    const { id } = app.call('collect.addEvidence', { reviewId, file: pdf() })
    const [name = ''] = readdirSync(evidenceFolder(databaseFile))
    writeFileSync(join(evidenceFolder(databaseFile), name), 'något annat')
    expect(app.refusal('collect.evidenceFile', { id }).userMessage).toContain('har ändrats utanför programmet')
    rmSync(join(evidenceFolder(databaseFile), name))
    expect(app.refusal('collect.evidenceFile', { id }).userMessage).toContain('finns inte i mappen')
    expect(app.call('collect.reviewWork', { id: reviewId }).evidence[0]?.isThere).toBe(false)
    const { ok, sentences } = await app.job('settings.check', {})
    expect(ok).toBe(false)
    expect(sentences).toContain('Underlag till granskning 2026-118: Rutin avbokning.pdf saknas i mappen underlag.')
  })

  it('follows a copy of the database, and comes back with it', () => {
    const { app, databaseFile, reviewId } = world()
    app.call('collect.addEvidence', { reviewId, file: pdf() })
    const copy = join(folder, 'usb', 'kopia.db')
    copyEvidence(databaseFile, copy)
    rmSync(evidenceFolder(databaseFile), { recursive: true })
    copyEvidence(copy, databaseFile)
    expect(app.call('collect.reviewWork', { id: reviewId }).evidence[0]?.isThere).toBe(true)
  })

  it('leaves the list when it is archived, and is not added to an archived granskning', () => {
    const { app, given, reviewId } = world()
    const { id } = app.call('collect.addEvidence', { reviewId, file: pdf() })
    app.call('collect.archiveEvidence', { id, version: 1, archived: true })
    expect(app.call('collect.reviewWork', { id: reviewId }).evidence).toEqual([])
    const archived = given.review({ archivedAt: '2026-11-01T00:00:00.000Z' })
    expect(app.refusal('collect.addEvidence', { reviewId: archived.id, file: pdf() }).code).toBe('RULE_BROKEN')
  })
})
