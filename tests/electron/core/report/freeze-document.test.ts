import { describe, expect, it } from 'vitest'
import { committeeYearWorld } from '../act/committee-year/committee-year-world'

type Decision = Parameters<ReturnType<typeof committeeYearWorld>['decision']>[0]

function decidedAs(fields: Decision) {
  const { app, documentId } = decide(fields)
  return app.call('report.document', { id: documentId }).document
}

function decide(fields: Decision) {
  const world = committeeYearWorld()
  const draftId = world.app.call('report.beginDraft', {
    kind: 'arsrapport-avtalsuppfoljning',
    year: 2026,
    committeeId: null,
    registryNumber: null,
    author: null,
  }).id
  const documentId = world.document('2026-10-20', { draftId })
  const itemId = world.addItem('2026-11-05', { documentId })
  const version = world.meetingOn('2026-11-05').items.find(({ id }) => id === itemId)?.version ?? 1
  world.app.call('act.recordDecision', { ...world.about, itemId, version, draft: world.decision(fields) })
  return { app: world.app, documentId, draftId }
}

describe('a document that the nämnd has decided on', () => {
  it.each(['approved', 'changed', 'noted'] as const)('is frozen when it was %s', (result) => {
    expect(decidedAs({ result, text: 'Nämnden beslutar enligt bilaga.' }).frozenAt).toBe('2026-11-22T12:00:00.000Z')
  })

  it.each(['referredBack', 'rejected'] as const)('is taken up again when it was %s', (result) => {
    expect(decidedAs({ result, text: 'Ärendet kompletteras.' }).frozenAt).toBeNull()
  })

  it('closes what it was written from, and a new version is how it goes on', () => {
    const { app, draftId } = decide({ result: 'approved' })
    const { draft, canEdit } = app.call('report.draft', { id: draftId })
    expect(draft.status).toBe('decided')
    expect(canEdit.ok).toBe(false)
    const next = app.call('report.newRevision', { id: draftId }).id
    expect(app.call('report.draft', { id: next }).draft).toMatchObject({ status: 'writing', revision: 2 })
  })

  it('leaves what it was written from open when it was sent back', () => {
    const { app, draftId } = decide({ result: 'referredBack', text: 'Ärendet kompletteras.' })
    expect(app.call('report.draft', { id: draftId }).draft.status).toBe('writing')
  })

  it('keeps its diarienummer, in a sentence that says what to do instead', () => {
    const { app, documentId } = decide({ result: 'approved' })
    const { version } = app.call('report.document', { id: documentId }).document
    const refusal = app.refusal('report.setRegistryNumber', { id: documentId, version, registryNumber: 'SN 2026/9' })
    expect(refusal.userMessage).toContain('Gör en ny version')
  })
})
