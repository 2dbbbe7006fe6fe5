import { describe, expect, it } from 'vitest'
import { joinToMeeting } from '../../../../../electron/core/act/committee-year/join-document'
import { documentRepo } from '../../../../../electron/core/report/document-repo'
import { committeeYearWorld } from './committee-year-world'

const toCommittee = { sentOn: '2026-11-20', audience: 'committee', recipient: 'Socialnämnden', how: null } as const

describe('the sending of a document', () => {
  it('is told on the document with who it went to, and can be taken back', () => {
    const { app, document } = committeeYearWorld()
    const documentId = document('2026-11-10')
    const sent = app.call('report.sendDocument', { documentId, ...toCommittee })
    expect(sent.sentBy).toBe('Kvalitetsstrateg')
    const trail = () => app.call('report.documentTrail', { id: documentId })
    expect(trail()).toMatchObject({
      dispatches: [{ recipient: 'Socialnämnden' }],
      recipients: { committee: 'Socialnämnden' },
    })
    app.call('report.undoDispatch', { id: sent.id, version: sent.version })
    expect(trail().dispatches).toEqual([])
  })

  it('has happened, not before the document was written, and names who got it', () => {
    const { app, document } = committeeYearWorld()
    const documentId = document('2026-11-10')
    const refused = (fields: object) =>
      app.refusal('report.sendDocument', { documentId, ...toCommittee, ...fields }).fields ?? {}
    expect(refused({ sentOn: '2026-11-09' })).toHaveProperty('sentOn')
    expect(refused({ sentOn: '2026-11-23' })).toHaveProperty('sentOn')
    expect(refused({ recipient: ' ' })).toHaveProperty('recipient')
  })

  it('to the nämnd keeps the item on its list, and stays once the nämnd has decided', () => {
    const { app, document, addItem, decision, about, meetingOn } = committeeYearWorld()
    const documentId = document('2026-10-20')
    const itemId = addItem('2026-11-05', { documentId })
    const sent = app.call('report.sendDocument', { documentId, ...toCommittee, sentOn: '2026-10-22' })
    expect(meetingOn('2026-11-05').items).toMatchObject([{ sentOn: '2026-10-22', canRemove: { ok: false } }])
    app.call('act.recordDecision', { ...about, itemId, version: 1, draft: decision() })
    const undo = app.refusal('report.undoDispatch', { id: sent.id, version: 1 })
    expect(undo.userMessage).toContain('Utskicket till nämnden kan inte ångras')
  })

  it('ticks off what the matrix says that the utförare is owed, and a sending taken back owes it again', () => {
    const { app, document, given } = committeeYearWorld()
    const review = given.review({ kind: 'quality', completedOn: '2026-10-01' })
    const documentId = document('2026-11-10', { kind: 'minnesanteckningar', reviewId: review.id })
    const ticked = () => app.db.allSql('SELECT 1 FROM communication WHERE recordId = ?', review.id).length
    const sent = app.call('report.sendDocument', {
      documentId,
      sentOn: '2026-11-20',
      audience: 'provider',
      recipient: 'Utförare Linden',
      how: 'e-post',
    })
    expect(ticked()).toBe(1)
    app.call('report.undoDispatch', { id: sent.id, version: 1 })
    expect(ticked()).toBe(0)
  })
})

describe('a document that was just written', () => {
  it('is joined to the one item that waits for its kind and year; between two it waits for people to choose', () => {
    const { app, document, addItem, meetingOn } = committeeYearWorld()
    const join = (id: string) => joinToMeeting(app.context(), documentRepo(app.db).byId(id).document)
    addItem('2026-12-10', { title: 'Uppföljningsplan 2027', documentKind: 'tjansteskrivelse-plan' })
    const first = document('2026-11-10', { year: 2027 })
    join(first)
    expect(meetingOn('2026-12-10').items).toMatchObject([{ documentId: first, state: 'written' }])
    const newer = document('2026-11-12', { year: 2027 })
    join(newer)
    expect(meetingOn('2026-12-10').items).toMatchObject([{ documentId: newer }])
    app.call('report.sendDocument', { documentId: newer, ...toCommittee })
    join(document('2026-11-14', { year: 2027 }))
    expect(meetingOn('2026-12-10').items).toMatchObject([{ documentId: newer, state: 'ready' }])
    addItem('2026-12-10', { title: 'En plan', documentKind: 'flerarsplan' })
    addItem('2027-02-04', { title: 'En plan till', documentKind: 'flerarsplan' })
    join(document('2026-11-14', { kind: 'flerarsplan' }))
    expect(meetingOn('2027-02-04').items).toMatchObject([{ documentId: null }])
  })
})
