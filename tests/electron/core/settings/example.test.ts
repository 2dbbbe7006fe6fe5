import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'

describe('the invented municipality', () => {
  it('is loaded whole: register, decided riskanalyser and a decided plan per nämnd', async () => {
    const app = openTestApp()
    await app.job('settings.loadExample', {})
    const frame = app.call('settings.frame', {})
    expect(frame).toMatchObject({ municipality: 'Solberga kommun', isExample: true, isEmpty: false })
    expect(frame.committees).toHaveLength(3)
    const areas = app.call('analyse.areas', { committeeId: null, year: 2026 }).rows
    expect(areas.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'decided'))
    expect(
      app.call('analyse.areas', { committeeId: null, year: 2027 }).rows.every(({ earlier }) => earlier?.year === 2026),
    ).toBe(true)
    const counted = app.db.getSql<{ plans: number; rows: number; linked: number; owed: number }>(
      `SELECT (SELECT count(*) FROM followUpPlan WHERE status = 'decided' AND year = 2026) AS plans,
              (SELECT count(*) FROM plannedFollowUp) AS rows,
              (SELECT count(*) FROM review WHERE plannedFollowUpId IS NOT NULL) AS linked,
              (SELECT count(*) FROM review WHERE year = 2026 AND plannedMonth IS NOT NULL) AS owed`,
    )
    expect(counted).toMatchObject({ plans: 3, rows: counted?.owed, linked: counted?.owed })
    expect(await app.job('settings.check', {})).toMatchObject({ ok: true })
  })

  it('is loaded only where nothing has been registered', async () => {
    const app = openTestApp()
    app.call('settings.beginEmpty', {
      municipality: 'Annan kommun',
      committees: [{ name: 'Nämnden', serviceAreas: [] }],
    })
    expect(await app.jobRefusal('settings.loadExample', {})).toMatchObject({ code: 'RULE_BROKEN' })
  })
})
