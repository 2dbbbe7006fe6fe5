import { describe, expect, it } from 'vitest'
import { committeeYearWorld } from '../act/committee-year/committee-year-world'

type Decision = Parameters<ReturnType<typeof committeeYearWorld>['decision']>[0]

function decidedAs(fields: Decision) {
  const { app, documentId } = decide(fields)
  return app.call('report.document', { id: documentId }).document
}

function decide(fields: Decision) {
  const world = committeeYearWorld()
  const documentId = world.document('2026-10-20')
  const itemId = world.addItem('2026-11-05', { documentId })
  const version = world.meetingOn('2026-11-05').items.find(({ id }) => id === itemId)?.version ?? 1
  world.app.call('act.recordDecision', { ...world.about, itemId, version, draft: world.decision(fields) })
  return { app: world.app, documentId }
}

describe('a document that the nämnd has decided on', () => {
  it.each(['approved', 'changed', 'noted'] as const)('is frozen when it was %s', (result) => {
    expect(decidedAs({ result, text: 'Nämnden beslutar enligt bilaga.' }).frozenAt).toBe('2026-11-22T12:00:00.000Z')
  })

  it.each(['referredBack', 'rejected'] as const)('is taken up again when it was %s', (result) => {
    expect(decidedAs({ result, text: 'Ärendet kompletteras.' }).frozenAt).toBeNull()
  })

  it('keeps its diarienummer, in a sentence that says what to do instead', () => {
    const { app, documentId } = decide({ result: 'approved' })
    const { version } = app.call('report.document', { id: documentId }).document
    const refusal = app.refusal('report.setRegistryNumber', { id: documentId, version, registryNumber: 'SN 2026/9' })
    expect(refusal.userMessage).toContain('Gör en ny version')
  })
})
