import { describe, expect, it } from 'vitest'
import { openTestApp } from '../../../support/test-app'

describe('next year’s plan of the invented municipality', () => {
  it('fits within 120 days, for alla nämnder together and for each, with days left to choose for', async () => {
    const app = openTestApp()
    await app.job('settings.loadExample', {})
    const committees = app.call('register.choices', {}).committees.map(({ id }) => id)
    for (const committeeId of [null, ...committees]) {
      app.call('plan.propose', { committeeId, year: 2027, daysAvailable: 120 })
      const { view } = app.call('plan.current', { committeeId, year: 2027 })
      const rows = view?.rows ?? []
      const owed = rows.filter(({ origin }) => origin === 'mandatory')
      expect(view?.capacity.left).toBeGreaterThanOrEqual(0)
      expect(owed.length).toBeGreaterThan(0)
      expect(rows.length).toBeGreaterThan(owed.length)
      expect(rows.every(({ reasons }) => reasons.length > 0)).toBe(true)
    }
  })
})
