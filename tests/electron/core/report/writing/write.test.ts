import { beforeEach, describe, expect, it } from 'vitest'
import { openWritingSample, type WritingSample, words, choice } from './sample'

let sample: WritingSample
let id: string
beforeEach(() => {
  sample = openWritingSample()
  id = sample.begin()
})

describe('Ett dokument i arbete', () => {
  it('begins with the sections of its kind, each with what the figures suggest', () => {
    const { sections, draft, canFinish } = sample.draftOf(id)
    expect(draft).toMatchObject({ status: 'writing', revision: 1, ready: 0, sections: sections.length })
    expect(sections.map(({ position }) => position)).toEqual(sections.map((_, at) => at))
    const section = sample.sectionOf(id, 'sammanfattning')
    expect(section.row.isHandwritten).toBe(false)
    expect(section.text).toEqual(section.suggestion)
    expect(section.figures.map(({ sources }) => sources.length).every((count) => count > 0)).toBe(true)
    expect(canFinish.reasons).toEqual([`${sections.length} avsnitt är inte markerade som klara.`])
  })

  it('is begun once for the same choice', () => {
    expect(sample.begin({ registryNumber: null })).toBe(id)
    expect(sample.app.call('report.findDraft', choice).draft?.id).toBe(id)
    expect(sample.app.call('report.findDraft', { ...choice, year: 2025 }).draft).toBeNull()
    expect(sample.app.call('report.drafts', { committeeId: null, year: 2026 }).rows).toHaveLength(1)
  })

  it('is refused while the register has nothing to write about', () => {
    expect(sample.app.refusal('report.beginDraft', { ...choice, kind: 'uppfoljningsplan', year: 2040 }).code).toBe(
      'RULE_BROKEN',
    )
  })

  it('is put away and taken out again, and nothing can be written in it meanwhile', () => {
    const { version } = sample.draftOf(id).draft
    sample.app.call('report.archiveDraft', { id, version, archived: true })
    const scope = { committeeId: null, year: null }
    expect(sample.app.call('report.drafts', scope).rows).toEqual([])
    expect(sample.app.call('report.drafts', { ...scope, putAway: true }).rows.map((row) => row.id)).toEqual([id])
    const { row, textVersion } = sample.sectionOf(id, 'sammanfattning')
    expect(
      sample.app.refusal('report.saveSection', { id: row.id, textVersion, text: words('Nytt') }).userMessage,
    ).toContain('undanlagt')
    sample.app.call('report.archiveDraft', { id, version: version + 1, archived: false })
    expect(sample.begin()).toBe(id)
  })
})

describe('Text i ett avsnitt', () => {
  it('saved with an older version is refused and loses nothing', () => {
    const { row, textVersion } = sample.sectionOf(id, 'sammanfattning')
    sample.app.call('report.saveSection', { id: row.id, textVersion, text: words('Först sparat.') })
    const refused = sample.app.refusal('report.saveSection', { id: row.id, textVersion, text: words('Sent.') })
    expect(refused).toMatchObject({ code: 'CONFLICT', conflict: { by: 'Kvalitetsstrateg', version: textVersion + 1 } })
    expect(refused.conflict?.fields[0]).toMatchObject({ mine: words('Sent.'), theirs: words('Först sparat.') })
    expect(sample.sectionOf(id, 'sammanfattning').text).toEqual(words('Först sparat.'))
  })

  it('that says what the figures suggest is no handwriting', () => {
    const { suggestion, textVersion } = sample.sectionOf(id, 'sammanfattning')
    expect(sample.write(id, 'sammanfattning', suggestion).textVersion).toBe(textVersion)
    expect(sample.sectionOf(id, 'sammanfattning').row.isHandwritten).toBe(false)
    sample.write(id, 'sammanfattning', words('Eget'))
    sample.write(id, 'sammanfattning', suggestion)
    expect(sample.sectionOf(id, 'sammanfattning').row.isHandwritten).toBe(false)
  })

  it('keeps what people write as it is: double braces, emoji and text from right to left; control characters go', () => {
    sample.write(id, 'sammanfattning', words('Fyll i {{titel}} 👩‍👧 \u0007שלום'))
    expect(sample.sectionOf(id, 'sammanfattning').text).toEqual(words('Fyll i {{titel}} 👩‍👧 שלום'))
  })

  it('with a personnummer is refused', () => {
    const { row, textVersion } = sample.sectionOf(id, 'sammanfattning')
    const text = words('Klagomål från 19121212-1212.')
    expect(sample.app.refusal('report.saveSection', { id: row.id, textVersion, text }).code).toBe('PERSONAL_DATA')
  })

  it('takes the mark of a ready section away', () => {
    sample.markReady(id, 'sammanfattning')
    expect(sample.draftOf(id).draft.ready).toBe(1)
    sample.write(id, 'sammanfattning', words('Eget'))
    expect(sample.sectionOf(id, 'sammanfattning').row.readyOn).toBeNull()
  })

  it('can always be had back: what was written stays in the history, a spell of writing as one row', () => {
    sample.write(id, 'sammanfattning', words('Ett'))
    sample.write(id, 'sammanfattning', words('Ett två'))
    const { row, textVersion } = sample.sectionOf(id, 'sammanfattning')
    sample.app.call('report.useSuggestion', { id: row.id, textVersion })
    expect(sample.sectionOf(id, 'sammanfattning').row.isHandwritten).toBe(false)
    sample.write(id, 'sammanfattning', words('Tre'))
    sample.app.setDay('2027-02-16')
    sample.write(id, 'sammanfattning', words('Tre fyra'))
    const { rows } = sample.app.call('report.sectionHistory', { id: row.id })
    expect(rows.map(({ reason, text }) => [reason, text])).toEqual([
      ['written', words('Tre fyra')],
      ['written', words('Tre')],
      ['suggestion', null],
      ['written', words('Ett två')],
    ])
    sample.app.call('report.restoreSection', {
      id: row.id,
      textVersion: sample.sectionOf(id, 'sammanfattning').textVersion,
      historyId: rows[3]!.id,
    })
    expect(sample.sectionOf(id, 'sammanfattning').text).toEqual(words('Ett två'))
  })
})

describe('Ett avsnitt', () => {
  it('is moved, left out, named and shared out, each with its own version', () => {
    const [first, second] = sample.draftOf(id).sections
    const moved = sample.app.call('report.moveSection', { id: first!.id, version: first!.version, position: 1 })
    expect(
      sample
        .draftOf(id)
        .sections.slice(0, 2)
        .map(({ key }) => key),
    ).toEqual([second!.key, first!.key])
    expect(sample.draftOf(id).sections[0]?.version).toBe(second!.version)
    const named = sample.app.call('report.renameSection', {
      id: first!.id,
      version: moved.version,
      heading: 'I korthet',
    })
    const shared = sample.app.call('report.assignSection', {
      id: first!.id,
      version: named.version,
      assignedTo: 'Enhetschef',
    })
    expect(sample.draftOf(id).draft.waitsFor).toEqual(['Enhetschef'])
    sample.app.call('report.includeSection', { id: first!.id, version: shared.version, included: false })
    const { sections, draft } = sample.draftOf(id)
    expect(draft.sections).toBe(sections.length - 1)
    expect(draft.waitsFor).toEqual([])
    expect(sections[1]).toMatchObject({ heading: 'I korthet', kindHeading: first!.heading, included: false })
    expect(
      sample.app.refusal('report.markReady', { id: first!.id, version: shared.version + 1, ready: true }).userMessage,
    ).toBe('Avsnittet är inte med i dokumentet.')
  })

  it('can be moved again and again without using up the room between two others', () => {
    for (let turn = 0; turn < 25; turn += 1) {
      const third = sample.draftOf(id).sections[2]!
      sample.app.call('report.moveSection', { id: third.id, version: third.version, position: 1 })
    }
    const order = sample.draftOf(id).sections.map(({ key }) => key)
    expect(new Set(order).size).toBe(order.length)
  })

  it('of one’s own is empty until somebody writes in it', () => {
    const [first] = sample.draftOf(id).sections
    const own = sample.app.call('report.addSection', { draftId: id, afterId: first!.id, heading: 'Särskilt i år' })
    const row = sample.draftOf(id).sections[1]!
    expect(row).toMatchObject({ id: own.id, heading: 'Särskilt i år', canBeReady: { reasons: ['Avsnittet är tomt.'] } })
    expect(sample.app.refusal('report.markReady', { id: row.id, version: row.version, ready: true }).code).toBe(
      'RULE_BROKEN',
    )
    sample.write(id, row.key, words('Vi flyttade.'))
    expect(sample.draftOf(id).sections[1]?.canBeReady.ok).toBe(true)
  })

  it('waits for the comment that was asked for, and bears it last', () => {
    const { row } = sample.sectionOf(id, 'sammanfattning')
    const asked = sample.app.call('report.askComment', { id: row.id, version: row.version, by: 'Enhetschef' })
    expect(sample.sectionOf(id, 'sammanfattning').row.canBeReady.reasons).toEqual([
      'Kommentar av ansvarig saknas, begärd från Enhetschef 2027-02-15.',
    ])
    expect(sample.draftOf(id).draft.waitsFor).toEqual(['Enhetschef'])
    const todo = sample.app
      .call('act.todos', { committeeId: null, year: 2027 })
      .rows.find(({ id: todoId }) => todoId === `draft-${id}`)
    expect(todo).toMatchObject({ path: `/dokument/utkast/${id}` })
    sample.app.call('report.writeComment', {
      id: row.id,
      version: asked.version,
      by: 'Enhetschef',
      comment: 'Vi arbetar vidare.',
    })
    expect(sample.sectionOf(id, 'sammanfattning').row.canBeReady.ok).toBe(true)
    const said = sample.app.call('report.preview', { ...choice, draftId: id }).blocks
    expect(said).toContainEqual({ type: 'paragraph', text: 'Kommentar av enhetschef: Vi arbetar vidare.' })
  })

  it('shows the same section of the year before, whose words can be taken as this year’s', () => {
    const later = sample.begin({ year: 2027 })
    const section = sample.sectionOf(later, 'sammanfattning')
    expect(section.earlier).toMatchObject({ year: 2026, text: sample.sectionOf(id, 'sammanfattning').text })
    sample.app.call('report.useEarlier', { id: section.row.id, textVersion: section.textVersion })
    const taken = sample.sectionOf(later, 'sammanfattning')
    expect(JSON.stringify(taken.text)).toContain('2026')
    expect(JSON.stringify(taken.text)).not.toContain('"figure"')
    expect(taken.row.canBeReady.reasons).toEqual(['Texten är inte genomläst mot de nya siffrorna.'])
    sample.app.call('report.readThrough', { id: section.row.id, textVersion: taken.textVersion })
    expect(sample.sectionOf(later, 'sammanfattning').row.canBeReady.ok).toBe(true)
  })

  it('keeps last year’s order, headings and who writes in the document of the year after', () => {
    const [first, second] = sample.draftOf(id).sections
    sample.app.call('report.moveSection', { id: first!.id, version: first!.version, position: 1 })
    sample.app.call('report.assignSection', { id: second!.id, version: second!.version, assignedTo: 'Controller' })
    const { sections } = sample.draftOf(sample.begin({ year: 2027 }))
    expect(sections[0]).toMatchObject({ key: second!.key, assignedTo: 'Controller' })
  })
})

describe('Ändringsloggen', () => {
  it('tells of sections in words', () => {
    const [first] = sample.draftOf(id).sections
    sample.app.call('report.includeSection', { id: first!.id, version: first!.version, included: false })
    const [newest] = sample.app.call('settings.changes', { limit: 1 }).rows
    expect(newest).toMatchObject({
      sentence: expect.stringContaining('Sammanfattning'),
      changes: [{ label: 'Tas med', before: 'ja', after: 'nej' }],
    })
  })
})
