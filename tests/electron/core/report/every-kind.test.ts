import { beforeAll, describe, expect, it } from 'vitest'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { composeWritten } from '../../../../electron/core/report/writing/compose-draft'
import { joined } from '../../../../electron/documents/content/rich-text'
import type { Block } from '../../../../electron/documents/content/model'
import { demoChoice } from '../../../../electron/hosts/cli/commands/demo-documents'
import type { Output } from '../../../../shared/contracts'
import { DocumentChoice } from '../../../../shared/contracts/report'
import { DocumentKind } from '../../../../shared/contracts/values'
import { openTestApp, type TestApp } from '../../../support/test-app'

let app: TestApp
let committeeId: string | null
beforeAll(async () => {
  app = openTestApp()
  await app.job('settings.loadExample', {})
  // The example has documents in work of its own; these are begun from the register alone.
  for (const { id, version } of app.call('report.drafts', { committeeId: null, year: null }).rows) {
    app.call('report.archiveDraft', { id, version, archived: true })
  }
  committeeId = app.call('settings.frame', {}).committees.find(({ name }) => name === 'Socialnämnden')?.id ?? null
}, 60_000)

/** The most telling document of the kind that the example can write. */
function choiceOf(kind: DocumentKind): DocumentChoice {
  const found = demoChoice({ router: app.router } as Parameters<typeof demoChoice>[0], kind, {
    year: 2026,
    committeeId,
  })
  if ('reasons' in found) throw new Error(`${kind}: ${found.reasons.join(' ')}`)
  return DocumentChoice.parse(found.choice)
}

/** Keys of headings are the sections' own. */
const withoutKeys = (blocks: readonly Block[]): Block[] =>
  joined(blocks).map((block) =>
    block.kind === 'heading' ? { kind: 'heading', level: block.level, text: block.text } : block,
  )

type Draft = Output<'report.draft'>

/** What the kind itself answers for, whoever writes in it. */
const ofDrawing = new Set<Output<'report.finishCheck'>['findings'][number]['rule']>([
  'headingEmpty',
  'headingOrder',
  'headingTwice',
  'caption',
  'altText',
  'tableHead',
  'tableWidth',
  'placeholder',
  'language',
])

describe.each(DocumentKind.options)('%s, begun and left as it is', (kind) => {
  let id: string
  let draft: Draft
  beforeAll(() => {
    id = app.call('report.beginDraft', choiceOf(kind)).id
    draft = app.call('report.draft', { id })
  })

  it('says what the register says, section by section', () => {
    const { content } = composeDocument(app.context(), draft.choice)
    const said = composeWritten(app.context(), id).content
    if (content === null || said === null) throw new Error('Nothing to say')
    expect(withoutKeys(said.blocks)).toEqual(withoutKeys(content.blocks))
    expect({ ...said, blocks: [], status: null }).toEqual({ ...content, blocks: [], status: null })
    expect(said.status).toBe('Utkast')
  })

  it('has sections with a heading and something in them, each once', () => {
    const headings = draft.sections.map(({ heading }) => heading)
    expect(headings.filter((heading) => heading.trim() === '')).toEqual([])
    expect(new Set(headings).size).toBe(headings.length)
    expect(draft.sections.every(({ included, isHandwritten }) => included && !isHandwritten)).toBe(true)
  })

  it('has nothing to mend before it is finished but what only people can write', () => {
    const stops = app.call('report.finishCheck', { draftId: id }).findings.filter(({ degree }) => degree === 'stop')
    // A free tjänsteskrivelse knows nothing of its matter: its sections wait for somebody to write, or to leave them out.
    const rules = [
      ...new Set(stops.map(({ rule, sectionId }) => `${rule} ${sectionId === null ? 'nowhere' : 'in a section'}`)),
    ]
    expect(rules).toEqual(kind === 'tjansteskrivelse' ? ['emptySection in a section'] : [])
  })

  it('is drawn as it should: headings in order, tables and figures that say what they are and fit', () => {
    const { findings } = app.call('report.finishCheck', { draftId: id })
    expect(findings.filter(({ rule }) => ofDrawing.has(rule)).map(({ sentence }) => sentence)).toEqual([])
  })

  it('has no differences to the register', () => {
    expect(app.call('report.compareFigures', { id })).toEqual({ differences: [], addedSections: [], goneFigures: 0 })
    const { changed } = app.call('report.refreshFigures', { id, version: draft.draft.version })
    expect(changed).toBe(0)
  })
})
