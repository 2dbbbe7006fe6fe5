import { describe, expect, it } from 'vitest'
import { defaultWeights } from '../../../../shared/domain/priority/default-weights'
import { planWorld } from './plan-world'

const moved = { ...defaultWeights, timeSinceReview: 8, placements: 15 }
const names = (rows: ReadonlyArray<{ provider: string }>): string[] => rows.map(({ provider }) => provider)

/** Lind was reviewed lately and has many placements; Eken the other way about. */
function aWorld() {
  const world = planWorld()
  const { provider, agreement, review } = world
  const eken = agreement(provider('Utförare Eken'), 'A-1', { placements: 0 })
  const lind = agreement(provider('Utförare Lind'), 'A-2', { placements: 40 })
  review({ agreementId: eken, completedOn: '2024-02-01', outcome: 'complies' })
  review({ agreementId: lind, completedOn: '2025-12-01', outcome: 'complies' })
  return world
}

describe('weights', () => {
  it('are the common ones for every nämnd until it has its own', () => {
    const { app, social } = aWorld()
    expect(app.call('plan.weights', { committeeId: social })).toMatchObject({
      weights: defaultWeights,
      from: 'common',
      version: null,
      committees: [
        { name: 'Socialnämnden', own: false },
        { name: 'Äldrenämnden', own: false },
      ],
    })
  })

  it('of a nämnd order its own list, and not the one for all', () => {
    const { app, social } = aWorld()
    app.call('plan.saveWeights', { committeeId: social, version: null, weights: moved })
    const own = app.call('plan.priorities', { committeeId: social, year: 2027 })
    expect(names(own.rows)).toEqual(['Utförare Lind', 'Utförare Eken'])
    expect(own.weightsOf).toBe('committee')
    const joint = app.call('plan.priorities', { committeeId: null, year: 2027 })
    expect(names(joint.rows)).toEqual(['Utförare Eken', 'Utförare Lind'])
    expect(joint.weightsOf).toBe('common')
  })

  it('can be moved and taken back', () => {
    const { app, social } = aWorld()
    const before = app.call('plan.priorities', { committeeId: social, year: 2027 })
    const { version } = app.call('plan.saveWeights', { committeeId: social, version: null, weights: moved })
    app.call('plan.removeWeights', { committeeId: social, version })
    expect(app.call('plan.priorities', { committeeId: social, year: 2027 })).toEqual(before)
    expect(app.refusal('plan.removeWeights', { committeeId: social, version }).code).toBe('NOT_FOUND')
  })

  it('in common are those of the settings', () => {
    const { app } = aWorld()
    const { version } = app.call('plan.weights', { committeeId: null })
    app.call('plan.saveWeights', { committeeId: null, version, weights: moved })
    expect(app.call('settings.get', {}).settings.weights).toEqual(moved)
    expect(names(app.call('plan.priorities', { committeeId: null, year: 2027 }).rows)[0]).toBe('Utförare Lind')
  })

  it('that are not 100 together are refused, and nothing is saved', () => {
    const { app, social } = aWorld()
    for (const committeeId of [social, null]) {
      const weights = { ...defaultWeights, areaRisk: 12 }
      expect(app.refusal('plan.saveWeights', { committeeId, version: null, weights })).toMatchObject({
        code: 'RULE_BROKEN',
        userMessage: 'Vikterna blir 97 tillsammans: 3 saknas.',
      })
      expect(app.call('plan.weights', { committeeId }).weights).toEqual(defaultWeights)
    }
  })

  it('saved by somebody else meanwhile are not written over', () => {
    const { app, social } = aWorld()
    app.call('plan.saveWeights', { committeeId: social, version: null, weights: moved })
    expect(app.refusal('plan.saveWeights', { committeeId: social, version: null, weights: defaultWeights }).code).toBe(
      'CONFLICT',
    )
  })

  it('of 0.1.0 are read with no weight for what came later', () => {
    const { app } = aWorld()
    const { settings } = app.call('settings.get', {})
    const weights = { areaRisk: 25, timeSinceReview: 35, openFindings: 25, firstInPeriod: 15 }
    const at = '2026-01-01T12:00:00.000Z'
    app.db.runSql(
      'INSERT INTO setting (id, value, createdAt, updatedAt) VALUES (?, ?, ?, ?)',
      'profile',
      JSON.stringify({ ...settings, version: 1, weights }),
      at,
      at,
    )
    const [row] = app.call('plan.priorities', { committeeId: null, year: 2027 }).rows
    expect(row?.factors.filter(({ weight }) => weight > 0).map(({ weight }) => weight)).toEqual([25, 35, 15, 25])
  })
})

describe('what if', () => {
  it('tells who rises and who falls, with places and points before and after, and saves nothing', () => {
    const { app } = aWorld()
    const before = app.call('plan.priorities', { committeeId: null, year: 2027 })
    const outcome = app.call('plan.whatIf', { committeeId: null, year: 2027, weights: moved })
    expect(outcome).toMatchObject({
      check: { ok: true },
      sum: 100,
      total: 2,
      moved: 2,
      risers: [{ provider: 'Utförare Lind', rankBefore: 2, rankAfter: 1, places: 1 }],
      fallers: [{ provider: 'Utförare Eken', rankBefore: 1, rankAfter: 2, places: -1 }],
    })
    expect(names(outcome.top)).toEqual(['Utförare Lind', 'Utförare Eken'])
    expect(app.call('plan.priorities', { committeeId: null, year: 2027 })).toEqual(before)
  })

  it('shows the order of weights that do not sum yet, and says how much is missing', () => {
    const { app } = aWorld()
    const weights = { ...defaultWeights, areaRisk: 12 }
    expect(app.call('plan.whatIf', { committeeId: null, year: 2027, weights })).toMatchObject({
      check: { ok: false, reasons: ['Vikterna blir 97 tillsammans: 3 saknas.'] },
      sum: 97,
      moved: 0,
    })
  })
})
