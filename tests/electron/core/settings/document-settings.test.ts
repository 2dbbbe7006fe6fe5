import { describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import type { DocumentSettings } from '../../../../shared/contracts/document-settings'
import { DocumentChoice } from '../../../../shared/contracts/report'
import { openTestApp, type TestApp } from '../../../support/test-app'

/** The smallest PNG there is: one point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const stored = (app: TestApp) => app.call('settings.get', {})
const withDocuments = (app: TestApp, documents: Partial<DocumentSettings>) => {
  const { settings, recordVersion } = stored(app)
  return { settings: { ...settings, documents: { ...settings.documents, ...documents } }, recordVersion }
}
const save = (app: TestApp, documents: Partial<DocumentSettings>) =>
  app.call('settings.save', withDocuments(app, documents))
const refusal = (app: TestApp, documents: Partial<DocumentSettings>) =>
  app.refusal('settings.save', withDocuments(app, documents))

describe('the logo', () => {
  it('is kept once, and comes back as it was', () => {
    const app = openTestApp()
    const { sha256 } = app.call('settings.keepLogo', { fileName: 'vapen.png', contentBase64: png })
    expect(app.call('settings.keepLogo', { fileName: 'samma.png', contentBase64: png }).sha256).toBe(sha256)
    expect(app.call('settings.logo', { sha256 })).toEqual({ mediaType: 'image/png', contentBase64: png })
    save(app, { logo: { sha256, fileName: 'vapen.png', alt: 'Solberga kommuns påhittade märke' } })
    expect(stored(app).settings.documents.logo).toMatchObject({ sha256 })
  })

  it('that is no picture is refused by its name', () => {
    const contentBase64 = Buffer.from('<svg/>').toString('base64')
    expect(openTestApp().refusal('settings.keepLogo', { fileName: 'vapen.svg', contentBase64 }).userMessage).toBe(
      'vapen.svg är ingen bild i formatet PNG eller JPEG. Spara logotypen i något av dem.',
    )
  })

  it('over 1 MB is refused with its size', () => {
    const contentBase64 = Buffer.alloc(1_340_000).toString('base64')
    expect(openTestApp().refusal('settings.keepLogo', { fileName: 'stor.png', contentBase64 }).userMessage).toContain(
      'Bilden är 1,4 MB.',
    )
  })

  it('must say in words what it shows', () => {
    const app = openTestApp()
    const { sha256 } = app.call('settings.keepLogo', { fileName: 'vapen.png', contentBase64: png })
    expect(refusal(app, { logo: { sha256, fileName: 'vapen.png', alt: ' ' } }).fields).toMatchObject({
      'settings.documents.logo.alt': 'Beskriv logotypen i ord.',
    })
  })

  it('that nobody has kept can’t be set, and a document is never given out as a logo', () => {
    const app = openTestApp()
    expect(refusal(app, { logo: { sha256: '0'.repeat(64), fileName: 'x.png', alt: 'Ett märke' } }).code).toBe(
      'RULE_BROKEN',
    )
    expect(app.call('settings.logo', { sha256: '0'.repeat(64) })).toBeNull()
  })
})

describe('the documents’ settings', () => {
  it('with a colour that can’t be read are not saved', () => {
    const app = openTestApp()
    expect(refusal(app, { accent: 'FFE100' }).userMessage).toContain('syns för dåligt mot vitt')
    expect(stored(app).settings.documents.accent).toBeNull()
  })

  it('change the version, and the log says in words what changed', () => {
    const app = openTestApp()
    const before = stored(app).recordVersion
    save(app, { letterForm: 'stockholm', footText: 'Solberga kommun' })
    const { recordVersion } = save(app, {
      letterForm: 'linkoping',
      signatories: [{ role: 'Förvaltningschef', task: 'Ansvarig chef', kinds: ['tjansteskrivelse'] }],
    })
    expect(recordVersion).toBeGreaterThan(before)
    const [latest] = app.call('settings.history', { recordType: 'setting', recordId: 'profile' }).rows
    expect(latest?.changes).toEqual(
      expect.arrayContaining([
        { label: 'Tjänsteskrivelsens form', before: 'Stockholms form', after: 'Linköpings form' },
        {
          label: 'Vem som skriver under',
          before: null,
          after: 'Förvaltningschef, Ansvarig chef (Tjänsteskrivelse)',
        },
      ]),
    )
  })
})

describe('what the settings do to a document', () => {
  const letter = {
    kind: 'tjansteskrivelse',
    year: 2026,
    committeeId: 'sn',
    registryNumber: null,
    author: 'Kvalitetsstrateg',
    subject: 'Öppettider för mötesplatsen Solgläntan',
  } as const
  const preview = (app: TestApp) => app.call('report.preview', letter)
  const openWithCommittee = () => {
    const app = openTestApp()
    app.db.runSql(
      `INSERT INTO committee (id, version, createdAt, updatedAt, name, department, municipality)
       VALUES ('sn', 1, '2026-01-01', '2026-01-01', 'Socialnämnden', 'Socialförvaltningen', 'Solberga kommun')`,
    )
    return app
  }
  const headings = (app: TestApp) =>
    preview(app).blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []))

  it('the form gives headings; parts where nothing is written are left out of the file', () => {
    const app = openWithCommittee()
    expect(headings(app)).toEqual(['Ärendet', 'Beslutsunderlag', 'Beslutet skickas till'])
    save(app, { letterForm: 'stockholm' })
    expect(headings(app)).toEqual(['Ärendets beredning', 'Ärendet', 'Beslutet skickas till'])
  })

  it('the roles of the settings sign instead of the author', () => {
    const app = openWithCommittee()
    const signed = () => preview(app).blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
    expect(signed()).toContain('Kvalitetsstrateg, Handläggare')
    save(app, { signatories: [{ role: 'förvaltningschef', task: 'Ansvarig chef', kinds: [] }] })
    expect(signed()).toContain('Förvaltningschef, Ansvarig chef')
    expect(signed()).not.toContain('Kvalitetsstrateg, Handläggare')
  })

  it('a nämnd is called what the settings call it', () => {
    const app = openWithCommittee()
    save(app, { committeeNames: [{ committeeId: 'sn', name: 'Nämnden för omsorg' }] })
    const { content } = composeDocument(app.context(), DocumentChoice.parse(letter))
    expect(content?.head.committee).toBe('Nämnden för omsorg')
  })

  it('a draft offers every part of the form, though the file leaves the empty ones out', () => {
    const app = openWithCommittee()
    const { id } = app.call('report.beginDraft', letter)
    expect(app.call('report.draft', { id }).sections.map(({ key }) => key)).toEqual([
      'decision',
      'summary',
      'matter',
      'background',
      'basis',
      'economy',
      'goals',
      'equality',
      'children',
      'consultation',
      'evaluation',
      'negotiation',
      'assessment',
      'recipients',
    ])
    const { blocks } = app.call('report.preview', { ...letter, draftId: id })
    expect(blocks.filter(({ type }) => type === 'heading')).toHaveLength(3)
  })

  it('what is written in a draft stands under the new heading when the form changes', () => {
    const app = openWithCommittee()
    const { id } = app.call('report.beginDraft', letter)
    const row = app.call('report.draft', { id }).sections.find(({ key }) => key === 'equality')
    const { textVersion } = app.call('report.section', { id: row?.id ?? '' })
    const words = 'Kvinnor och män besöker mötesplatsen lika ofta.'
    app.call('report.saveSection', {
      id: row?.id ?? '',
      textVersion,
      text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
    })
    save(app, { letterForm: 'stockholm' })
    app.call('report.refreshFigures', { id, version: app.call('report.draft', { id }).draft.version })
    const blocks = app.call('report.preview', { ...letter, draftId: id }).blocks
    const at = blocks.findIndex((block) => block.type === 'heading' && block.text === 'Jämställdhetsanalys')
    expect(blocks[at + 1]).toEqual({ type: 'paragraph', text: words })
  })

  it('a free letter needs a subject', () => {
    const { canWrite } = openWithCommittee().call('report.preview', { ...letter, subject: '  ' })
    expect(canWrite.reasons).toEqual(['Ange vad tjänsteskrivelsen gäller.'])
  })
})
