import { describe, expect, it } from 'vitest'
import { controlWorld, decide, deviation, noDeviation, planWith, viewOf } from './control-world'

function decidedPlan() {
  const world = controlWorld()
  const planId = planWith(world.app, world.scope, [world.high])
  decide(world.app, planId)
  const activityId = viewOf(world.app, planId).activities[0]?.id ?? ''
  const save = (tertial: 1 | 2 | 3, draft: object, version: number | null = null) =>
    world.app.call('plan.saveControlResult', { activityId, tertial, version, draft: draft as typeof noDeviation })
  return { ...world, planId, activityId, save }
}

describe('following up a kontrollmoment', () => {
  it('is done in the decided plan, without a new version of it', () => {
    const { app, planId, save } = decidedPlan()
    save(1, deviation)
    const view = viewOf(app, planId)
    expect(view.plan).toMatchObject({ status: 'decided', version: 2 })
    expect(view.activities[0]?.followUps.map(({ state, measureState }) => [state, measureState])).toEqual([
      ['done', 'late'],
      ['late', null],
      ['open', null],
    ])
    expect(view.tertials[0]).toMatchObject({ owed: 1, done: 1, minor: 1, measuresLate: 1, phase: 'late' })
    expect(view.currentTertial).toBe(3)
  })

  it('can be changed, and the log keeps what stood before', () => {
    const { app, save } = decidedPlan()
    const { id, version } = save(1, deviation)
    save(1, { ...deviation, deviation: 'serious' }, version)
    const last = app.db.getSql<{ before: string; after: string }>(
      "SELECT * FROM changeLog WHERE recordType = 'controlResult' AND recordId = ? ORDER BY seq DESC",
      id,
    )
    expect(JSON.parse(last?.before ?? '')).toMatchObject({ deviation: 'minor' })
    expect(JSON.parse(last?.after ?? '')).toMatchObject({ deviation: 'serious' })
  })

  it('never writes over what somebody else registered first', () => {
    const { app, activityId, save } = decidedPlan()
    save(1, deviation)
    expect(
      app.refusal('plan.saveControlResult', { activityId, tertial: 1, version: null, draft: noDeviation }).code,
    ).toBe('CONFLICT')
  })

  it('with a deviation is refused without measure, responsible and day, each said at its field', () => {
    const { app, activityId } = decidedPlan()
    const draft = { ...noDeviation, deviation: 'serious' } as const
    const refusal = app.refusal('plan.saveControlResult', { activityId, tertial: 1, version: null, draft })
    expect(refusal.userMessage).toBe('En avvikelse kräver en åtgärd. Inget har sparats.')
    expect(Object.keys(refusal.fields ?? {})).toEqual(['measure', 'measureResponsible', 'measureDueOn'])
  })

  it('is refused in a draft and before the tertial has begun', () => {
    const { app, social, portfolio, risk, activityId } = decidedPlan()
    const next = { committeeId: social, year: 2027 }
    const planId = planWith(app, next, [risk(portfolio({ year: 2027 }), 1, 'Fel mottagare', [1, 1])])
    const id = viewOf(app, planId).activities[0]?.id ?? ''
    const input = { activityId: id, tertial: 1, version: null, draft: noDeviation } as const
    expect(app.refusal('plan.saveControlResult', input).userMessage).toContain('Planen är ett utkast')
    decide(app, planId)
    expect(app.refusal('plan.saveControlResult', input).userMessage).toContain('börjar 2027-01-01')
    app.setDay('2026-05-01')
    expect(app.refusal('plan.saveControlResult', { ...input, activityId, tertial: 3 }).userMessage).toContain(
      'Tertial 3 börjar 2026-09-01',
    )
  })

  it('stops a personnummer in what was found', () => {
    const { app, activityId } = decidedPlan()
    const draft = { ...noDeviation, result: 'Gäller 19640823-3234' }
    expect(app.refusal('plan.saveControlResult', { activityId, tertial: 1, version: null, draft }).code).toBe(
      'PERSONAL_DATA',
    )
  })
})

describe('Att göra tells of internal control', () => {
  const mine = (app: ReturnType<typeof decidedPlan>['app'], committeeId: string | null = null) =>
    app.call('act.todos', { committeeId, year: 2026 }).rows.filter(({ id }) => id.startsWith('control'))

  it('from the day after a tertial until everything in it is followed up', () => {
    const { app, save } = decidedPlan()
    app.setDay('2026-04-30')
    expect(mine(app)).toEqual([])
    app.setDay('2026-05-01')
    expect(mine(app)).toMatchObject([
      {
        sentence:
          'Internkontroll 2026 för Socialnämnden: 1 kontrollmoment är inte uppföljt för tertial 1; uppföljningen ska vara klar 2026-05-31.',
        dueOn: '2026-05-31',
        dueDegree: 'later',
      },
    ])
    save(1, noDeviation)
    expect(mine(app)).toEqual([])
  })

  it('as late when the last day has passed, and counts it so', () => {
    const { app, older } = decidedPlan()
    expect(mine(app).map(({ dueDegree, sentence }) => [dueDegree, sentence.includes('skulle vara klar')])).toEqual([
      ['late', true],
      ['late', true],
    ])
    expect(app.call('act.todos', { committeeId: null, year: 2026 }).late).toBe(2)
    expect(mine(app, older)).toEqual([])
  })

  it('of a measure whose day has passed, until a later control shows no deviation', () => {
    const { app, save } = decidedPlan()
    save(1, deviation)
    const measures = () => mine(app).filter(({ id }) => id.startsWith('controlMeasure'))
    expect(measures()[0]?.sentence).toContain('skulle vara klar 2026-06-30')
    save(2, noDeviation)
    expect(measures()).toEqual([])
  })
})
