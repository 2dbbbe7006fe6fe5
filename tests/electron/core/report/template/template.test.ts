import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { plainLook } from '../../../../../electron/documents/template/look'
import { documentLook } from '../../../../../electron/core/report/template/document-look'
import { templateFor } from '../../../../../electron/core/report/template/template-for'
import { keepFile } from '../../../../../electron/core/report/stored-file'
import { readSettings, writeSettings } from '../../../../../electron/core/settings/settings-repo'
import type { ClientInput } from '../../../../../shared/contracts'
import { openReviewSample } from '../../../../support/review-sample'
import { openTestApp, type TestApp } from '../../../../support/test-app'
import { openDocument } from '../../../documents/opened'
import { templates, wordFile } from '../../../documents/template/templates'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../../electron/documents/render')
  return {
    renderInWorker: (
      content: Parameters<typeof renderDocument>[0],
      { look, template }: Parameters<typeof renderDocument>[2] & object,
    ) => renderDocument(content, 'quick', { ...(look ? { look } : {}), ...(template ? { template } : {}) }),
  }
})

const given = (bytes: Buffer, fileName = 'mall.docx') => ({ fileName, contentBase64: bytes.toString('base64') })
const word = given(templates['word-svensk.docx'], 'Kommunens mall.docx')

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})

const add = (changes: Partial<ClientInput<'report.addTemplate'>> = {}) =>
  app.job('report.addTemplate', { file: word, name: 'Kommunens mall', kinds: [], ...changes })
const listed = (includeArchived = false) => app.call('report.templates', { includeArchived }).rows
const storedFiles = () => app.db.getSql<{ count: number }>('SELECT count(*) AS count FROM storedFile')?.count

describe('adding a template', () => {
  it('keeps the very file, what stood in it, and that it was done', async () => {
    const added = await add({ kinds: ['riskanalys'], note: 'Från kommunikation' })
    expect(added).toMatchObject({ name: 'Kommunens mall', kinds: ['riskanalys'], archivedAt: null, version: 1 })
    expect(added.check.stylesFound).toContainEqual({ name: 'heading 1', id: 'Rubrik1' })
    expect(listed()).toEqual([added])
    const { file } = await app.job('report.templateFile', { id: added.id })
    expect(file).toEqual(word)
  })

  it('a check keeps nothing', async () => {
    const check = await app.job('report.checkTemplate', { file: word, kinds: [] })
    expect(check.errors).toEqual([])
    expect(listed()).toEqual([])
    expect(storedFiles()).toBe(0)
  })

  it('one that lacks what its kinds need is refused by name, and nothing has changed', async () => {
    const body = '<w:p><w:r><w:t>{{titel}} {{innehall}}</w:t></w:r></w:p>'
    const frame = { head: '<w:p/>', foot: '<w:p/>', firstHead: '<w:p/>' }
    const refusal = await app.jobRefusal('report.addTemplate', {
      file: given(wordFile({ body, ...frame })),
      name: 'Mall',
      kinds: ['riskanalys'],
    })
    expect(refusal.code).toBe('RULE_BROKEN')
    expect(refusal.details?.join(' ')).toMatch(/\{\{datum\}\}.*\{\{diarienummer\}\}/)
    expect(storedFiles()).toBe(0)
  })

  it('a macro file is refused with one sentence, and so is one of 50 MB without being read', async () => {
    const macro = wordFile({}, (parts) => {
      parts['word/vbaProject.bin'] = new Uint8Array([1])
    })
    const refusal = await app.jobRefusal('report.checkTemplate', { file: given(macro, 'makro.docm'), kinds: [] })
    expect(refusal).toMatchObject({
      code: 'FILE',
      userMessage: expect.stringContaining('makro.docm innehåller makron'),
    })
    const huge = { fileName: 'stor.docx', contentBase64: 'A'.repeat(70_000_000) }
    const large = await app.jobRefusal('report.addTemplate', { file: huge, name: 'Stor', kinds: [] })
    expect(large.userMessage).toContain('Mallen stor.docx är 51 MB')
    expect(listed()).toEqual([])
  })

  it('a personnummer in the name or the note is refused', async () => {
    const refusal = await app.jobRefusal('report.addTemplate', { file: word, name: '19811218-9876', kinds: [] })
    expect(refusal.code).toBe('PERSONAL_DATA')
  })
})

describe('changing a template', () => {
  it('takes a new name and other kinds, and refuses kinds that need what it lacks', async () => {
    const body = '<w:p><w:r><w:t>{{titel}} {{datum}} {{diarienummer}} {{innehall}}</w:t></w:r></w:p>'
    const short = await add({ file: given(wordFile({ body })), kinds: ['riskanalys'] })
    const base = { id: short.id, version: 1, name: 'Korta mallen', note: null }
    const refusal = app.refusal('report.saveTemplate', { ...base, kinds: ['tjansteskrivelse-plan'] })
    expect(refusal.details ?? [refusal.userMessage]).toEqual([
      expect.stringContaining('{{namnd}}'),
      expect.stringContaining('{{handlaggare}}'),
    ])
    const saved = app.call('report.saveTemplate', { ...base, kinds: ['riskanalys', 'flerarsplan'] })
    expect(saved).toMatchObject({ name: 'Korta mallen', version: 2, kinds: ['riskanalys', 'flerarsplan'] })
    expect(app.refusal('report.saveTemplate', { ...base, kinds: [] }).code).toBe('RULE_BROKEN')
  })

  it('somebody else’s change in between is met with a choice', async () => {
    const { id } = await add()
    app.call('report.archiveTemplate', { id, version: 1, archived: true })
    expect(app.refusal('report.archiveTemplate', { id, version: 1, archived: false }).code).toBe('CONFLICT')
  })

  it('an archived one is out of the list and out of use, and can be taken back', async () => {
    const { id } = await add()
    app.call('report.archiveTemplate', { id, version: 1, archived: true })
    expect(listed()).toEqual([])
    expect(listed(true)).toHaveLength(1)
    expect(templateFor(app.context(), { kind: 'riskanalys', templateId: null })).toEqual({ id: null, template: null })
    app.call('report.archiveTemplate', { id, version: 2, archived: false })
    expect(listed()).toHaveLength(1)
  })
})

describe('the template that a document is drawn in', () => {
  const used = (templateId: string | null = null) => templateFor(app.context(), { kind: 'riskanalys', templateId }).id

  it('is the chosen one, else the one for the kind, else the one for all, else the built-in look', async () => {
    expect(used()).toBeNull()
    const all = await add({ name: 'Alla' })
    expect(used()).toBe(all.id)
    const own = await add({ name: 'Riskanalyser', kinds: ['riskanalys'] })
    expect(used()).toBe(own.id)
    expect(used(all.id)).toBe(all.id)
    expect(templateFor(app.context(), { kind: 'riskanalys', templateId: 'inbyggd' })).toEqual({
      id: null,
      template: 'inbyggd',
    })
  })

  it('one that is gone is said in a sentence', () => {
    expect(() => used('borta')).toThrow('Mallen finns inte längre.')
  })
})

describe('a written document', () => {
  it('is drawn in the template of its kind and says which', async () => {
    const sample = openReviewSample({ day: '2027-02-15' })
    app = sample.app
    const own = await add({ kinds: ['arsrapport-avtalsuppfoljning'] })
    const choice = {
      kind: 'arsrapport-avtalsuppfoljning',
      year: 2026,
      committeeId: null,
      registryNumber: 'SN 1',
      author: null,
      mode: 'quick',
    } as const
    const { document, file } = await app.job('report.create', choice)
    expect(document.templateId).toBe(own.id)
    expect(openDocument(Buffer.from(file.contentBase64, 'base64')).part('word/document.xml')).toContain('"Rubrik1"')
    const plain = await app.job('report.create', { ...choice, templateId: 'inbyggd' })
    expect(plain.document.templateId).toBeNull()
    const once = await app.job('report.create', {
      ...choice,
      templateFile: given(templates['forsattsblad.dotx'], 'a.dotx'),
    })
    expect(once.document.templateId).toBeNull()
    expect(openDocument(Buffer.from(once.file.contentBase64, 'base64')).part('word/document.xml')).toContain(
      'landscape',
    )
    expect(listed()).toHaveLength(1)
  })
})

describe('trying a template', () => {
  it('writes a short document with heading, table and chart in it', async () => {
    const { id } = await add()
    for (const template of [id, 'inbyggd', 'inbyggd-skrivelse']) {
      const { file } = await app.job('report.previewTemplate', { id: template })
      const shown = openDocument(Buffer.from(file.contentBase64, 'base64'))
      expect(shown.text).toContain('Alla uppgifter är påhittade.')
      expect(shown.paths).toContain('word/charts/chart1.xml')
    }
  })

  it('the built-in ones can be fetched as a start for an own one', async () => {
    const { file } = await app.job('report.templateFile', { id: 'inbyggd' })
    const kept = readFileSync('resources/templates/inbyggd.docx')
    expect(Buffer.from(file.contentBase64, 'base64').equals(kept)).toBe(true)
    expect(app.call('report.templates', {}).builtIn.map(({ id }) => id)).toEqual(['inbyggd', 'inbyggd-skrivelse'])
  })
})

describe('accent, logo and foot of the settings', () => {
  it('follow into every document; a logo that was never kept is left out', () => {
    const context = app.context()
    expect(documentLook(context)).toEqual(plainLook)
    const { settings, recordVersion } = readSettings(app.db)
    const logo = (sha256: string) => ({ sha256, fileName: 'logga.png', alt: 'Solberga kommun' })
    const save = (sha256: string, version: number) => {
      const documents = { ...settings.documents, accent: '8A3B12', footText: 'Storgatan 1', logo: logo(sha256) }
      app.db.transaction(() => writeSettings(context, { ...settings, documents }, version))
    }
    save('0'.repeat(64), recordVersion)
    expect(documentLook(context)).toEqual({ accent: '8A3B12', logo: null, footText: 'Storgatan 1' })
    save(keepFile(context, Buffer.from('bild'), 'image/png'), 1)
    expect(documentLook(context).logo?.alt).toBe('Solberga kommun')
  })
})
