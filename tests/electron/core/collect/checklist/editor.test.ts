import { describe, expect, it } from 'vitest'
import { aQuestion, openChecklistWorld } from './checklist-world'

const texts = (questions: { text: string }[]) => questions.map(({ text }) => text)

describe('editing a checklist', () => {
  it('moves questions within and between areas and keeps the order that was asked for', () => {
    const { app, show, versionId, a, b, add } = openChecklistWorld()
    const other = app.call('collect.saveChecklistArea', {
      id: null,
      version: null,
      versionId,
      draft: { name: 'Bemötande', help: null },
    })
    app.call('collect.moveChecklistQuestion', { id: b.id, version: b.version, areaId: b.areaId, index: 0 })
    expect(texts(show().questions)).toEqual(['Fråga B?', 'Fråga A?', 'Fråga C?'])
    app.call('collect.moveChecklistQuestion', { id: b.id, version: b.version + 1, areaId: other.id, index: 0 })
    add(aQuestion('Fråga D?'))
    expect(texts(show().questions)).toEqual(['Fråga A?', 'Fråga C?', 'Fråga D?', 'Fråga B?'])
    app.call('collect.moveChecklistArea', { id: other.id, version: other.version, index: 0 })
    expect(texts(show().questions)[0]).toBe('Fråga B?')
    expect(show().questions.find(({ id }) => id === a.id)?.key).toBe(a.key)
  })

  it('never lets a condition point forward, at a removed question or at itself', () => {
    const { app, a, c } = openChecklistWorld()
    const forward = { id: c.id, version: c.version, areaId: c.areaId, index: 0 }
    expect(app.refusal('collect.moveChecklistQuestion', forward).userMessage).toContain('senare fråga')
    expect(app.refusal('collect.removeChecklistQuestion', { id: a.id, version: a.version }).userMessage).toContain(
      'Fråga C?',
    )
    const change = (conditionKey: string) =>
      app.refusal('collect.saveChecklistQuestion', {
        id: a.id,
        version: a.version,
        areaId: a.areaId,
        draft: aQuestion('Fråga A?', { conditionKey, conditionAnswers: ['partly'] }),
      })
    expect(change(a.key).userMessage).toContain('sig själv')
    expect(change(c.key).userMessage).toContain('senare')
    expect(change('borta').fields).toHaveProperty('conditionKey')
  })

  it('freezes what is decided: nothing in it can be changed, moved or removed', () => {
    const { app, decide, a, area, versionId } = openChecklistWorld()
    decide()
    const refusals = [
      app.refusal('collect.saveChecklistQuestion', {
        id: a.id,
        version: a.version,
        areaId: area.id,
        draft: aQuestion('Annan?'),
      }),
      app.refusal('collect.saveChecklistQuestion', {
        id: null,
        version: null,
        areaId: area.id,
        draft: aQuestion('Ny?'),
      }),
      app.refusal('collect.moveChecklistQuestion', { id: a.id, version: a.version, areaId: area.id, index: 1 }),
      app.refusal('collect.removeChecklistQuestion', { id: a.id, version: a.version }),
      app.refusal('collect.removeChecklistArea', { id: area.id, version: area.version }),
      app.refusal('collect.saveChecklistArea', {
        id: area.id,
        version: area.version,
        versionId,
        draft: { name: 'Annat', help: null },
      }),
      app.refusal('collect.decideChecklist', { id: versionId, version: 2, decidedBy: 'Chef', decidedOn: '2026-02-01' }),
    ]
    for (const { code, userMessage } of refusals) {
      expect(code).toBe('RULE_BROKEN')
      expect(userMessage).toContain('fastställd 2026-01-15 och kan inte ändras')
    }
  })

  it('makes a new version beside the one in force, and tells what it changes', () => {
    const { app, decide, show, checklist, versionId } = openChecklistWorld()
    decide()
    const { versionId: draftId } = app.call('collect.reviseChecklist', { id: checklist.id })
    const [first] = show(draftId).questions
    if (first === undefined) throw new Error('the draft lost its questions')
    app.call('collect.saveChecklistQuestion', {
      id: first.id,
      version: first.version,
      areaId: first.areaId,
      draft: aQuestion('Fråga A på nytt?'),
    })
    const difference = app.call('collect.checklistDifference', { fromId: versionId, toId: draftId })
    expect(difference).toMatchObject({ from: 'version 1', to: 'version 2', reordered: false })
    expect(difference.changes.map(({ change, title }) => `${change} ${title}`)).toEqual([
      'changed Fråga A på nytt?',
      'changed Fråga C?',
    ])
    expect(show(versionId).shown.status).toBe('decided')
    decide(draftId)
    expect(show(versionId).shown.status).toBe('superseded')
    expect(show().checklist.decided?.revision).toBe(2)
  })

  it('throws a draft away without touching the version in force', () => {
    const { app, decide, show, checklist, versionId } = openChecklistWorld()
    expect(app.refusal('collect.removeChecklistDraft', { id: versionId, version: 1 }).userMessage).toContain('enda')
    decide()
    const { versionId: draftId } = app.call('collect.reviseChecklist', { id: checklist.id })
    app.call('collect.removeChecklistDraft', { id: draftId, version: 1 })
    expect(show().versions.map(({ revision, status }) => [revision, status])).toEqual([[1, 'decided']])
    expect(show().questions).toHaveLength(3)
  })

  it('refuses a decision ahead in time and a name in use', () => {
    const { app, versionId } = openChecklistWorld()
    const ahead = { id: versionId, version: 1, decidedBy: 'Chef', decidedOn: '2026-11-23' }
    expect(app.refusal('collect.decideChecklist', ahead).fields).toHaveProperty('decidedOn')
    const twin = { name: 'EGEN checklista', description: null, reviewKind: null, serviceTypeId: null }
    expect(app.refusal('collect.saveChecklist', { id: null, version: null, draft: twin }).fields).toHaveProperty('name')
  })

  it('copies a checklist with its questions known again by their keys', () => {
    const { app, checklist, a } = openChecklistWorld()
    const { id } = app.call('collect.copyChecklist', { id: checklist.id, name: 'Kopia' })
    const copy = app.call('collect.checklist', { id })
    expect(copy.questions.map(({ key }) => key)).toContain(a.key)
    expect(copy.shown).toMatchObject({ status: 'draft', revision: 1 })
  })
})

describe('checklists that come with the program', () => {
  it('are added decided, and once', () => {
    const { app } = openChecklistWorld()
    expect(app.call('collect.addShippedChecklists', {}).added).toHaveLength(3)
    expect(app.call('collect.addShippedChecklists', {}).added).toEqual([])
    const { rows, missingShipped } = app.call('collect.checklists', {})
    expect(missingShipped).toEqual([])
    expect(rows.find(({ name }) => name === 'Kvalitetsgranskning')).toMatchObject({ areas: 9, reviewKind: null })
    for (const row of rows.filter(({ shippedKey }) => shippedKey !== null)) {
      expect(row.decided?.revision).toBe(1)
      expect(app.call('collect.checklist', { id: row.id }).questions.length).toBe(row.questions)
    }
  })

  it('name only lagrum that the law register has, and areas of the domain', () => {
    const { app } = openChecklistWorld()
    app.call('collect.addShippedChecklists', {})
    for (const { id } of app.call('collect.checklists', {}).rows) {
      const { questions, lawConcepts } = app.call('collect.checklist', { id })
      for (const { lawConcept } of questions) if (lawConcept !== null) expect(lawConcepts).toContain(lawConcept)
    }
  })
})
