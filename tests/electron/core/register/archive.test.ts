import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'
import { aRegister } from './a-register'

describe('archiving', () => {
  const setUp = () => {
    const app = openTestApp()
    const register = aRegister(app)
    type RecordType = Parameters<typeof app.call<'register.archive'>>[1]['recordType']
    const input = (recordType: RecordType, id: string, version = 1, archived = true) => ({
      recordType,
      id,
      version,
      archived,
    })
    return {
      app,
      ...register,
      archive: (...given: Parameters<typeof input>) => app.call('register.archive', input(...given)),
      refused: (...given: Parameters<typeof input>) => app.refusal('register.archive', input(...given)).userMessage,
    }
  }

  it('refuses what something in use hangs on, and says what to do first', () => {
    const { agreement, unit, committee, serviceArea, serviceType, eken, refused } = setUp()
    const north = unit()
    agreement({ unitId: north.id })
    expect(refused('committee', committee.id)).toBe(
      'Nämnden Socialnämnden kan inte bli arkiverad: Barn och unga hör till nämnden. Flytta eller arkivera det först. Inget har ändrats.',
    )
    expect(refused('serviceArea', serviceArea.id)).toContain('HVB hör till området')
    expect(refused('serviceType', serviceType.id)).toContain('1 avtal löper eller ska börja (A-017)')
    expect(refused('provider', eken.id)).toContain('Avsluta eller arkivera det först')
    expect(refused('unit', north.id)).toContain('A-017')
  })

  it('is free once the agreements are over', () => {
    const { app, agreement, eken, archive } = setUp()
    agreement({ endDate: '2025-12-31' })
    archive('provider', eken.id)
    expect(app.call('register.providers', { committeeId: null }).rows).toEqual([])
    expect(app.call('register.providers', { committeeId: null, includeArchived: true }).total).toBe(1)
    expect(app.call('register.choices', {}).providers).toEqual([])
  })

  it('lets an agreement registered by mistake go, but not one in force with a granskning', () => {
    const { app, agreement, serviceType, archive, refused } = setUp()
    archive('agreement', agreement({ number: 'A-018' }).id)
    const reviewed = agreement()
    app.db.runSql(
      `INSERT INTO review (id, number, agreementId, serviceTypeId, kind, year, createdAt, updatedAt)
       VALUES ('r1', 'G-1', ?, ?, 'agreement', 2026, '', '')`,
      reviewed.id,
      serviceType.id,
    )
    expect(refused('agreement', reviewed.id)).toContain('det gäller till 2026-12-31 och har granskningar')
  })

  it('refuses to bring back what belongs to something still archived', () => {
    const { serviceType, requirement, archive, refused } = setUp()
    const staffing = requirement('Natten bemannas av två.')
    archive('requirement', staffing.id)
    archive('serviceType', serviceType.id)
    expect(refused('requirement', staffing.id, 2, false)).toContain('Insatsen HVB är arkiverad. Ta tillbaka den först.')
    archive('serviceType', serviceType.id, 2, false)
    archive('requirement', staffing.id, 2, false)
  })

  it('is written in the change log with who did it', () => {
    const { app, eken, archive } = setUp()
    archive('provider', eken.id)
    expect(
      app.db.getSql('SELECT actor, operation FROM changeLog WHERE recordId = ? ORDER BY seq DESC', eken.id),
    ).toEqual({ actor: 'Kvalitetsstrateg', operation: 'register.archive' })
  })
})

describe('the check before archiving', () => {
  it('says the same as the refusal, and yes when nothing is in the way', () => {
    const app = openTestApp()
    const { agreement, eken } = aRegister(app)
    const check = () => app.call('register.archiveCheck', { recordType: 'provider', id: eken.id })
    expect(check()).toEqual({ ok: true, reasons: [] })
    agreement()
    expect(check()).toMatchObject({ ok: false, reasons: [expect.stringContaining('A-017')] })
  })
})
