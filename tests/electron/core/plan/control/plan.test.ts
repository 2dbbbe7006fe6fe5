import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../../electron/core/recorded-table'
import { controlWorld, decide, noDeviation, planWith, viewOf } from './control-world'

describe('an internkontrollplan', () => {
  it('has nothing for a year until it is started, and tells which portfolios there are to take from', () => {
    const { app, scope, portfolio } = controlWorld()
    portfolio({ committeeId: null, title: 'Kommunövergripande' })
    expect(app.call('plan.controlPlan', scope)).toMatchObject({ view: null, earlier: null, others: [], portfolios: 2 })
  })

  it('lists its kontrollmoment by process, the highest riskvärde first, with band word and value', () => {
    const { app, scope, high, mid, low } = controlWorld()
    const planId = planWith(app, scope, [low, mid, high])
    const { activities } = viewOf(app, planId)
    expect(activities.map(({ risk }) => [risk.process, risk.value, risk.word])).toEqual([
      ['Ekonomi', 12, 'Hög'],
      ['Myndighetsutövning', 6, 'Medel'],
      [null, 2, 'Låg'],
    ])
  })

  it('takes several risks at once and tells where each is controlled already', () => {
    const { app, scope, high, mid, older, portfolio, risk } = controlWorld()
    const joint = portfolio({ committeeId: null, title: 'Gemensam' })
    const shared = risk(joint, 1, 'Obehörig åtkomst till system', [2, 2])
    const other = planWith(app, { committeeId: older, year: 2026 }, [shared])
    const planId = planWith(app, scope, [])
    app.call('plan.addControlActivities', {
      planId,
      rows: [high, mid].map((riskId) => ({ riskId, title: 'Stickprov' })),
    })
    const { portfolios } = app.call('plan.controlRisks', { planId })
    expect(portfolios.map(({ title, risks }) => [title, risks.map(({ here }) => here)])).toEqual([
      ['Internkontroll', [1, 1, 0]],
      ['Gemensam', [0]],
    ])
    expect(portfolios[1]?.risks[0]?.elsewhere).toEqual(['Äldrenämnden'])
    expect(app.call('plan.controlRisks', { planId: other }).portfolios.map(({ title }) => title)).toEqual(['Gemensam'])
  })

  it("refuses a risk of another nämnd's portfolio", () => {
    const { app, older, high } = controlWorld()
    const planId = planWith(app, { committeeId: older, year: 2026 }, [])
    const rows = [{ riskId: high, title: 'Stickprov' }]
    expect(app.refusal('plan.addControlActivities', { planId, rows }).userMessage).toContain('en annan nämnds')
  })

  it('takes the same words for everything that lacks them, and leaves what is written', () => {
    const { app, scope, high, mid } = controlWorld()
    const planId = planWith(app, scope, [high])
    app.call('plan.addControlActivities', { planId, rows: [{ riskId: mid, title: 'Stickprov' }] })
    const fill = { planId, field: 'responsible', value: 'Enhetschef' } as const
    expect(app.call('plan.fillControlActivities', fill)).toEqual({ changed: 1 })
    expect(viewOf(app, planId).activities.map(({ responsible }) => responsible)).toEqual(['Controller', 'Enhetschef'])
  })

  it('counts its risks once each in the matrix', () => {
    const { app, scope, high } = controlWorld()
    const planId = planWith(app, scope, [high, high])
    expect(viewOf(app, planId).matrices).toMatchObject([
      { risks: 1, cells: [{ likelihood: 3, consequence: 4, value: 12, count: 1, riskIds: [high] }] },
    ])
  })

  it('throws a draft away with its kontrollmoment, and the log keeps them', () => {
    const { app, scope, high } = controlWorld()
    const planId = planWith(app, scope, [high])
    app.call('plan.removeControlDraft', { planId, version: 1 })
    expect(app.call('plan.controlPlan', scope).view).toBeNull()
    const logged = app.db.allSql(
      "SELECT 1 FROM changeLog WHERE recordType = 'controlActivity' AND after IS NULL AND before IS NOT NULL",
    )
    expect(logged).toHaveLength(1)
  })
})

describe('deciding an internkontrollplan', () => {
  it('waits until every kontrollmoment has responsible, method and frequency, and says which lack what', () => {
    const { app, scope, high } = controlWorld()
    const planId = planWith(app, scope, [])
    expect(viewOf(app, planId).canDecide.reasons).toEqual(['Planen har inga kontrollmoment än.'])
    app.call('plan.addControlActivities', { planId, rows: [{ riskId: high, title: 'Stickprov' }] })
    expect(viewOf(app, planId).canDecide.reasons).toEqual([
      '1 kontrollmoment saknar ansvarig.',
      '1 kontrollmoment saknar metod.',
      '1 kontrollmoment saknar frekvens.',
    ])
  })

  it('waits for a kontrollmoment on every risk that its band demands one for', () => {
    const { app, scope, mid } = controlWorld()
    const planId = planWith(app, scope, [mid])
    const { uncontrolled, canDecide } = viewOf(app, planId)
    expect(uncontrolled.map(({ event }) => event)).toEqual(['Utbetalning till fel mottagare'])
    expect(canDecide.reasons).toEqual(['Risk 1 (12 Hög) i Internkontroll 2026 kräver ett kontrollmoment.'])
    expect(
      app.refusal('plan.decideControlPlan', { planId, version: 1, decidedBy: 'Gruppchef', decidedOn: '2026-01-20' })
        .code,
    ).toBe('RULE_BROKEN')
  })

  it('is content when another plan of the year controls a shared risk', () => {
    const { app, scope, older, high, portfolio, risk } = controlWorld()
    const joint = portfolio({ committeeId: null, title: 'Gemensam' })
    const grave = risk(joint, 1, 'Obehörig åtkomst till system', [2, 4])
    const minor = risk(joint, 2, 'Lokalt avbrott', [1, 2])
    const planId = planWith(app, scope, [high, minor])
    expect(viewOf(app, planId).uncontrolled.map(({ event }) => event)).toEqual(['Obehörig åtkomst till system'])
    planWith(app, { committeeId: older, year: 2026 }, [grave])
    expect(viewOf(app, planId).canDecide.ok).toBe(true)
  })

  it('waits for the portfolio, whose values could otherwise change under a decided plan', () => {
    const { app, scope, high, main } = controlWorld()
    recordedTable(app.context(), 'riskAnalysis').update(main, null, { status: 'draft' })
    const planId = planWith(app, scope, [high])
    expect(viewOf(app, planId).canDecide.reasons).toEqual(['Riskportföljen Internkontroll 2026 är inte fastställd.'])
  })

  it('freezes it: kontrollmoment can neither be changed nor removed', () => {
    const { app, scope, high } = controlWorld()
    const planId = planWith(app, scope, [high])
    decide(app, planId)
    const [activity] = viewOf(app, planId).activities
    const id = activity?.id ?? ''
    expect(app.refusal('plan.removeControlActivity', { id, version: 1 }).userMessage).toContain('är fastställd')
    expect(
      app.refusal('plan.fillControlActivities', { planId, field: 'method', value: 'Intervju' }).userMessage,
    ).toContain('Starta en ny version')
  })

  it('of a new version replaces the one before and keeps the results of the year', () => {
    const { app, scope, high, mid } = controlWorld()
    const first = planWith(app, scope, [high])
    decide(app, first)
    const activityId = viewOf(app, first).activities[0]?.id ?? ''
    app.call('plan.saveControlResult', { activityId, tertial: 1, version: null, draft: noDeviation })
    const { id: second } = app.call('plan.reviseControlPlan', { planId: first })
    app.call('plan.addControlActivities', { planId: second, rows: [{ riskId: mid, title: 'Genomgång' }] })
    const copied = viewOf(app, second).activities.find(({ riskId }) => riskId === high)
    expect(copied?.followUps[0]?.result?.result).toBe('Tio stickprov utan anmärkning.')

    const { title, ...draft } = {
      riskId: high,
      title: 'Stickprov',
      method: 'Intervju',
      frequency: 'Varje tertial',
      responsible: 'Controller',
      reportsTo: null,
    }
    app.call('plan.saveControlActivity', {
      id: copied?.id ?? '',
      version: copied?.version ?? null,
      planId: second,
      draft: { ...draft, title },
    })
    expect(app.call('plan.controlDifference', { planId: second })).toMatchObject({
      from: 'Version 1, fastställd 2026-01-20',
      rows: [
        { change: 'added', title: 'Genomgång' },
        {
          change: 'changed',
          title: 'Stickprov',
          fields: [
            { label: 'Kontrollmoment' },
            { label: 'Metod', after: 'Intervju' },
            { label: 'Rapporteras till', after: null },
          ],
        },
      ],
    })
    app.call('plan.fillControlActivities', { planId: second, field: 'method', value: 'Stickprov' })
    app.call('plan.fillControlActivities', { planId: second, field: 'frequency', value: 'Varje tertial' })
    app.call('plan.fillControlActivities', { planId: second, field: 'responsible', value: 'Controller' })
    expect(app.call('plan.controlPlan', scope).inForceId).toBe(first)
    decide(app, second)
    expect(viewOf(app, first).plan.status).toBe('superseded')
    expect(app.call('plan.controlPlan', scope)).toMatchObject({ inForceId: second, view: { plan: { revision: 2 } } })
  })
})

describe("a new year's plan copied from the last", () => {
  it("keeps what is controlled, resets the results and takes this year's riskvärden", () => {
    const { app, scope, social, high, low, portfolio, risk, main } = controlWorld()
    const planId = planWith(app, scope, [high, low])
    decide(app, planId)
    const [activity] = viewOf(app, planId).activities
    app.call('plan.saveControlResult', {
      activityId: activity?.id ?? '',
      tertial: 1,
      version: null,
      draft: noDeviation,
    })
    const next = portfolio({ year: 2027, copiedFromId: main })
    const lower = risk(next, 1, 'Utbetalning till fel mottagare', [2, 4])
    const { id } = app.call('plan.startControlPlan', { committeeId: social, year: 2027, copyFromId: planId })
    const view = viewOf(app, id)
    expect(view.activities.map(({ riskId }) => riskId)).toEqual([lower, low])
    expect(view.activities.flatMap(({ followUps }) => followUps).every(({ result }) => result === null)).toBe(true)
    expect(view.notes).toEqual(['1 kontrollmoment bygger på riskvärden från 2026.'])
  })

  it('is refused where the year has one already', () => {
    const { app, scope } = controlWorld()
    planWith(app, scope, [])
    expect(app.refusal('plan.startControlPlan', { ...scope, copyFromId: null }).userMessage).toContain(
      'Det finns redan',
    )
  })
})
