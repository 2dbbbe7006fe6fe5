import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RichText } from '../../../../../shared/contracts/rich-text'
import { markDraftDecided } from '../../../../../electron/core/report/writing/mark-decided'
import { choice, openWritingSample, type WritingSample, words } from './sample'

/** The thread is the machine's edge; its own test builds and runs it. */
vi.mock('../../../../../electron/documents/render-in-worker', () => ({
  renderInWorker: () => Promise.resolve(Buffer.from('docx')),
}))

let sample: WritingSample
let id: string
beforeEach(() => {
  sample = openWritingSample()
  id = sample.begin()
})

const refresh = () => sample.app.call('report.refreshFigures', { id, version: sample.draftOf(id).draft.version })
const plainOf = (text: unknown) => JSON.stringify(text)
const write = (mode: 'quick' | 'finished' = 'quick') =>
  sample.app.job('report.create', { ...choice, draftId: id, mode })

/** The suggestion with a sentence of one's own first: the figures are still in it. */
const addSentence = (key: string): RichText => {
  const { suggestion } = sample.sectionOf(id, key)
  const text: RichText = {
    ...suggestion,
    content: [...words('Det här skriver vi själva.').content, ...suggestion.content],
  }
  sample.write(id, key, text)
  return text
}

describe('När siffrorna hämtas igen', () => {
  it('the difference is told before and after, and nothing is changed until it is taken', () => {
    const before = sample.sectionOf(id, 'sammanfattning')
    sample.done()
    const { differences } = sample.app.call('report.compareFigures', { id })
    expect(differences).toContainEqual(
      expect.objectContaining({ heading: 'Sammanfattning', before: '3', after: '4', isHandwritten: false }),
    )
    expect(sample.sectionOf(id, 'sammanfattning')).toEqual(before)
  })

  it('a section that nobody has written in follows, and is to be read again', () => {
    sample.markReady(id, 'sammanfattning')
    sample.done()
    expect(refresh().changed).toBeGreaterThan(0)
    const after = sample.sectionOf(id, 'sammanfattning')
    expect(after.row).toMatchObject({ isHandwritten: false, readyOn: null, figuresChangedAt: null })
    expect(after.figures.map(({ text }) => text)).toContain('4')
    expect(sample.app.call('report.compareFigures', { id }).differences).toEqual([])
  })

  it('handwriting keeps its words with the new figures, told until somebody has read it through', () => {
    const text = addSentence('sammanfattning')
    sample.done()
    refresh()
    const after = sample.sectionOf(id, 'sammanfattning')
    expect(after.text).toEqual(text)
    expect(after.figures).toContainEqual(expect.objectContaining({ text: '4', before: '3', isGone: false }))
    expect(after.row.canBeReady.reasons).toEqual(['Texten är inte genomläst mot de nya siffrorna.'])
    sample.app.call('report.readThrough', { id: after.row.id, textVersion: after.textVersion })
    const read = sample.sectionOf(id, 'sammanfattning')
    expect(read.row.canBeReady.ok).toBe(true)
    expect(read.figures.every(({ before }) => before === null)).toBe(true)
    expect(read.text).toEqual(text)
  })

  it('twice, what stood there when the text was last read is still told', () => {
    addSentence('sammanfattning')
    sample.done()
    refresh()
    sample.done()
    refresh()
    expect(sample.sectionOf(id, 'sammanfattning').figures).toContainEqual(
      expect.objectContaining({ text: '5', before: '3' }),
    )
  })

  it('without any change nothing is marked', () => {
    addSentence('sammanfattning')
    sample.markReady(id, 'sammanfattning')
    expect(refresh().changed).toBe(0)
    expect(sample.sectionOf(id, 'sammanfattning').row.readyOn).not.toBeNull()
  })

  it('a figure that the register no longer gives stands as it was in what people have written', () => {
    const key = 'om-borta/tal'
    const { row } = sample.sectionOf(id, 'sammanfattning')
    sample.app.db.runSql(
      `INSERT INTO figureBlock SELECT 'own', draftId, sectionId, ?, form, question, recordType, rowIds, result, takenAt
       FROM figureBlock WHERE sectionId = ? AND form = 'figure' LIMIT 1`,
      key,
      row.id,
    )
    sample.write(id, 'sammanfattning', {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'figure', attrs: { key } }] }],
    })
    sample.app.setDay('2027-02-16')
    expect(sample.app.call('report.compareFigures', { id }).goneFigures).toBe(1)
    refresh()
    const after = sample.sectionOf(id, 'sammanfattning')
    expect(after.figures.find((figure) => figure.key === key)).toMatchObject({ isGone: true })
    expect(after.row.figuresChangedAt).not.toBeNull()
  })

  it('a section that the kind no longer gives is left out, but stays where people have written', () => {
    const other = sample.app.db.runSql(
      "UPDATE documentSection SET key = 'forr-' || key WHERE key IN ('sammanfattning', 'urval')",
    )
    expect(other).toBe(2)
    sample.write(id, 'forr-sammanfattning', words('Vårt eget.'))
    expect(sample.app.call('report.compareFigures', { id }).addedSections).toContain('Sammanfattning')
    refresh()
    const { sections } = sample.draftOf(id)
    const of = (key: string) => sections.find((section) => section.key === key)
    expect(of('forr-sammanfattning')?.included).toBe(true)
    expect(of('forr-urval')?.included).toBe(false)
    expect(of('sammanfattning')).toMatchObject({ included: true, position: 0 })
    expect(plainOf(sample.sectionOf(id, 'forr-sammanfattning').text)).toContain('Vårt eget.')
  })

  it('with another head, the choice is kept and what the document is about stays', () => {
    const { draft, choice: now } = sample.draftOf(id)
    sample.app.call('report.changeChoice', {
      id,
      version: draft.version,
      choice: { ...now, registryNumber: 'SN 2027/9' },
    })
    expect(sample.draftOf(id).choice.registryNumber).toBe('SN 2027/9')
    const refused = sample.app.refusal('report.changeChoice', {
      id,
      version: draft.version + 1,
      choice: { ...now, year: 2025 },
    })
    expect(refused.code).toBe('RULE_BROKEN')
  })

  it('by two windows at once, the later one is told', () => {
    const { version } = sample.draftOf(id).draft
    sample.app.setDay('2027-02-16')
    refresh()
    expect(sample.app.refusal('report.refreshFigures', { id, version }).code).toBe('CONFLICT')
  })
})

describe('Filen', () => {
  it('says what is written, without what is left out, in the order chosen, as a draft until all is ready', () => {
    const [first, second] = sample.draftOf(id).sections
    sample.app.call('report.moveSection', { id: first!.id, version: first!.version, position: 1 })
    sample.app.call('report.renameDraft', { id, version: sample.draftOf(id).draft.version, title: 'Vår årsrapport' })
    const third = sample.draftOf(id).sections[2]!
    sample.app.call('report.includeSection', { id: third.id, version: third.version, included: false })
    sample.write(id, first!.key, words('Med egna ord.'))
    const { blocks, title, missing } = sample.app.call('report.preview', { ...choice, draftId: id })
    const headings = blocks.flatMap((block) => (block.type === 'heading' && block.level === 1 ? [block.text] : []))
    expect(title).toBe('Vår årsrapport')
    expect(headings.slice(0, 2)).toEqual([second!.heading, first!.heading])
    expect(headings).not.toContain(third.heading)
    expect(plainOf(blocks)).toContain('Med egna ord.')
    expect(missing.join()).toContain('inte markerade som klara')
  })

  it('has the figures as they were taken, whatever the register says since', async () => {
    sample.done()
    const { document } = await write()
    expect(document).toMatchObject({ draftId: id, mode: 'quick' })
    const { figures } = sample.app.call('report.document', { id: document.id })
    expect(figures.find(({ label }) => label === 'Sammanfattning')?.value).toBe('3')
    expect(sample.draftOf(id).documents.map((one) => one.id)).toEqual([document.id])
  })
})

describe('Ett beslutat dokument', () => {
  const decide = async () => {
    const { document } = await write()
    markDraftDecided(sample.app.context(), document.id)
  }

  it('refuses every change with a sentence', async () => {
    const { row, textVersion } = sample.sectionOf(id, 'sammanfattning')
    await decide()
    const refused = sample.app.refusal('report.saveSection', { id: row.id, textVersion, text: words('Nytt') })
    expect(refused.userMessage).toBe('Dokumentet är beslutat och ändras inte. Gör en ny version för att skriva vidare.')
    const { version } = row
    const codes = [
      sample.app.refusal('report.markReady', { id: row.id, version, ready: true }),
      sample.app.refusal('report.includeSection', { id: row.id, version, included: false }),
      sample.app.refusal('report.moveSection', { id: row.id, version, position: 3 }),
      sample.app.refusal('report.writeComment', { id: row.id, version, by: 'Chef', comment: 'x' }),
      sample.app.refusal('report.addSection', { draftId: id, afterId: null, heading: 'Ny' }),
      sample.app.refusal('report.refreshFigures', { id, version: sample.draftOf(id).draft.version }),
      sample.app.refusal('report.archiveDraft', { id, version: sample.draftOf(id).draft.version, archived: true }),
      await sample.app.jobRefusal('report.create', { ...choice, draftId: id, mode: 'quick' }),
      sample.app.refusal('report.beginDraft', choice),
    ].map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['RULE_BROKEN']))
  })

  it('goes on as a new version with its texts, comments and figures, and stands as it is itself', async () => {
    sample.write(id, 'sammanfattning', words('Så här blev året.'))
    const { row } = sample.sectionOf(id, 'sammanfattning')
    sample.app.call('report.writeComment', { id: row.id, version: row.version, by: 'Enhetschef', comment: 'Bra.' })
    await decide()
    const { id: next } = sample.app.call('report.newRevision', { id })
    expect(sample.draftOf(next).draft).toMatchObject({ revision: 2, status: 'writing', ready: 0 })
    expect(sample.sectionOf(next, 'sammanfattning')).toMatchObject({
      text: words('Så här blev året.'),
      comment: 'Bra.',
    })
    expect(sample.sectionOf(next, 'urval').figures).toEqual(sample.sectionOf(id, 'urval').figures)
    expect(sample.app.call('report.newRevision', { id }).id).toBe(next)
    sample.write(next, 'sammanfattning', words('Rättat.'))
    expect(sample.sectionOf(id, 'sammanfattning').text).toEqual(words('Så här blev året.'))
    const { document } = await sample.app.job('report.create', { ...choice, draftId: next, mode: 'quick' })
    markDraftDecided(sample.app.context(), document.id)
    expect(sample.draftOf(id).draft.status).toBe('superseded')
  })
})
