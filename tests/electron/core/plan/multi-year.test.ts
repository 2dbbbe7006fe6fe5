import { describe, expect, it } from 'vitest'
import { multiYearGrounds } from '../../../../electron/core/plan/multi-year/ground'
import { planWorld } from './plan-world'

const scope = { committeeId: null, year: 2027 }

/** Two insatser: HVB every third year with three agreements, hemtjänst with the municipality's interval and one. */
function world() {
  const given = planWorld()
  const { app, provider, agreement, review, hvb, homeCare } = given
  const reviewed = (number: string, completedOn: string | null, serviceTypeId = hvb): string => {
    const agreementId = agreement(provider(`Utförare ${number}`), number, { serviceTypeId })
    if (completedOn !== null) {
      review({ agreementId, serviceTypeId, completedOn, year: Number(completedOn.slice(0, 4)) })
    }
    return agreementId
  }
  const ids = {
    first: reviewed('A-1', '2024-03-15'),
    second: reviewed('A-2', '2025-06-15'),
    third: reviewed('A-3', '2026-02-15'),
    elderly: reviewed('B-1', '2025-05-15', homeCare),
  }
  const view = () => {
    const found = app.call('plan.multiYear', scope).view
    if (found === null) throw new Error('a three-year plan has been started')
    return found
  }
  const entryOf = (serviceTypeId: string) => view().rows.find((row) => row.serviceTypeId === serviceTypeId)?.entries[0]
  const start = () => app.call('plan.startMultiYear', { ...scope, from: 'proposal' }).id
  const decide = (planId: string) =>
    app.call('plan.decideMultiYear', {
      planId,
      version: app.call('plan.multiYearById', { id: planId }).plan.version,
      decidedBy: 'Gruppchef',
      decidedOn: '2026-11-20',
    })
  return { ...given, ids, view, entryOf, start, decide, reviewed }
}

describe('the three-year plan', () => {
  it('is proposed with every insats that falls due, its interval, latest granskning and agreements beside', () => {
    const { app, start, view, hvb } = world()
    expect(app.call('plan.multiYear', scope)).toMatchObject({ view: null, serviceTypes: 2, previous: null })
    start()
    expect(view()).toMatchObject({ years: [2027, 2028, 2029], plan: { status: 'draft', revision: 1 } })
    const row = view().rows.find(({ serviceTypeId }) => serviceTypeId === hvb)
    expect(row).toMatchObject({
      serviceType: 'HVB',
      intervalMonths: 36,
      intervalIsDefault: false,
      lastReviewedOn: '2026-02-15',
      inForce: 3,
      done: [
        { year: 2024, count: 1 },
        { year: 2025, count: 1 },
        { year: 2026, count: 1 },
      ],
      gaps: [],
    })
    expect(row?.entries.reduce((sum, { expected }) => sum + (expected ?? 0), 0)).toBe(3)
    expect(view().rows.find(({ serviceType }) => serviceType === 'Hemtjänst')).toMatchObject({
      intervalIsDefault: true,
    })
    expect(view().rows.every(({ gaps }) => gaps.length === 0)).toBe(true)
  })

  it('is begun once for the same nämnd and years', () => {
    const { app, start } = world()
    start()
    expect(app.refusal('plan.startMultiYear', { ...scope, from: 'proposal' }).userMessage).toBe(
      'Det finns redan ett utkast till flerårsplan 2027–2029. Öppna det.',
    )
    expect(app.refusal('plan.startMultiYear', { ...scope, year: 2030, from: 'previous' }).userMessage).toBe(
      'Det finns ingen flerårsplan 2029–2031 att rulla vidare. Föreslå en ny.',
    )
  })

  it("rolls last year's plan one year on with the forms and comments of the years that both hold", () => {
    const { app, start, entryOf, hvb } = world()
    const planId = start()
    const entry = entryOf(hvb)
    app.call('plan.removeEntry', { id: entry?.id ?? '', version: 1 })
    app.call('plan.placeEntry', {
      planId,
      serviceTypeId: hvb,
      year: 2028,
      form: 'joint',
      comment: 'Med länets kommuner',
    })
    const { id } = app.call('plan.startMultiYear', { committeeId: null, year: 2028, from: 'previous' })
    const rolled = app.call('plan.multiYearById', { id })
    expect(rolled.years).toEqual([2028, 2029, 2030])
    expect(rolled.rows.find(({ serviceTypeId }) => serviceTypeId === hvb)?.entries[0]).toMatchObject({
      year: 2028,
      form: 'joint',
      comment: 'Med länets kommuner',
    })
  })

  it('moves one follow-up and leaves every other where it stands', () => {
    const { app, start, view, entryOf, homeCare } = world()
    start()
    const entry = entryOf(homeCare)
    const others = () =>
      view()
        .rows.flatMap(({ entries }) => entries)
        .filter(({ id }) => id !== entry?.id)
    const before = others()
    const year = entry?.year === 2029 ? 2027 : 2029
    const moved = app.call('plan.moveEntry', { id: entry?.id ?? '', version: 1, year })
    expect(moved).toMatchObject({ year, version: 2, expected: entry?.expected })
    expect(others()).toEqual(before)
  })

  it('refuses a year that the insats has already, and one outside the plan', () => {
    const { app, start, entryOf, homeCare } = world()
    const planId = start()
    const entry = entryOf(homeCare)
    const year = entry?.year ?? 0
    expect(app.refusal('plan.placeEntry', { planId, serviceTypeId: homeCare, year }).userMessage).toBe(
      `Hemtjänst har redan en uppföljning ${year}. Ändra antalet i den, eller ta bort den först.`,
    )
    expect(app.refusal('plan.moveEntry', { id: entry?.id ?? '', version: 1, year: 2031 }).userMessage).toBe(
      'Flerårsplanen gäller 2027–2029. Hemtjänst kan inte planeras 2031.',
    )
  })

  it('refuses to write over what somebody else changed first', () => {
    const { app, start, entryOf, hvb } = world()
    start()
    const entry = entryOf(hvb)
    const fields = { form: 'screening' as const, expected: 3, comment: null }
    app.call('plan.saveEntry', { id: entry?.id ?? '', version: 1, ...fields })
    expect(app.refusal('plan.saveEntry', { id: entry?.id ?? '', version: 1, ...fields, expected: 9 })).toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('names the gap when the follow-up is taken away', () => {
    const { app, start, view, entryOf, homeCare } = world()
    start()
    for (let entry = entryOf(homeCare); entry !== undefined; entry = entryOf(homeCare)) {
      app.call('plan.removeEntry', { id: entry.id, version: entry.version })
    }
    expect(view().rows.flatMap(({ gaps }) => gaps.map(({ sentence }) => sentence))).toEqual([
      'Hemtjänst: ingen uppföljning inom intervallet 36 månader, senast granskad 2025-05.',
    ])
  })
})

describe('deciding a three-year plan', () => {
  it('freezes it; changes are made in a new version, and the difference is told', () => {
    const { app, start, decide, view, homeCare, entryOf } = world()
    const planId = start()
    decide(planId)
    const entry = entryOf(homeCare)
    const year = entry?.year === 2029 ? 2027 : 2029
    expect(app.refusal('plan.moveEntry', { id: entry?.id ?? '', version: 1, year }).userMessage).toBe(
      'Flerårsplanen 2027–2029 är fastställd och kan inte ändras. Starta en ny version först.',
    )
    const { id } = app.call('plan.reviseMultiYear', { planId })
    const copy = app.call('plan.multiYearById', { id }).rows.flatMap(({ entries }) => entries)
    const moved = copy.find(({ serviceTypeId }) => serviceTypeId === homeCare)
    app.call('plan.moveEntry', { id: moved?.id ?? '', version: 1, year })
    expect(app.call('plan.multiYearDifference', { planId: id })).toEqual({
      from: 'Version 1, fastställd 2026-11-20',
      rows: [
        {
          change: 'moved',
          serviceType: 'Hemtjänst',
          fields: [{ label: 'År', before: String(entry?.year), after: String(year) }],
        },
      ],
    })
    decide(id)
    expect(app.call('plan.multiYearById', { id: planId }).plan.status).toBe('superseded')
    expect(view().versions.map(({ revision, status }) => [revision, status])).toEqual([
      [2, 'decided'],
      [1, 'superseded'],
    ])
  })

  it('is refused for an empty plan, and for one that covers what another decided plan covers', () => {
    const { app, start, decide, social, view } = world()
    const planId = start()
    decide(planId)
    const { id } = app.call('plan.startMultiYear', { committeeId: social, year: 2027, from: 'proposal' })
    const own = app.call('plan.multiYearById', { id })
    expect(own.canDecide.reasons).toEqual(['Flerårsplanen för alla nämnder är redan fastställd för samma år.'])
    for (const { id: entryId, version } of own.rows.flatMap(({ entries }) => entries)) {
      app.call('plan.removeEntry', { id: entryId, version })
    }
    const decision = { planId: id, version: 1, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' }
    expect(app.refusal('plan.decideMultiYear', decision).details).toEqual(['Flerårsplanen har inga uppföljningar än.'])
    expect(view().plan.status).toBe('decided')
  })

  it('lets a draft be taken away, and never what was decided', () => {
    const { app, start, decide } = world()
    const planId = start()
    decide(planId)
    expect(app.refusal('plan.removeMultiYearDraft', { planId, version: 2 }).code).toBe('RULE_BROKEN')
    const { id } = app.call('plan.reviseMultiYear', { planId })
    app.call('plan.removeMultiYearDraft', { planId: id, version: 1 })
    expect(app.call('plan.multiYear', scope).view?.plan.id).toBe(planId)
  })
})

describe('the coverage', () => {
  it('tells of every agreement when its interval passes, also without any plan', () => {
    const { app } = world()
    const { rows, words, planId } = app.call('plan.coverage', scope)
    expect(planId).toBeNull()
    expect(words).toBe('Dessa 4 passerar 36 månader om planen står')
    expect(rows.find(({ agreement }) => agreement === 'A-1')).toMatchObject({
      state: 'passes',
      due: '2027-03-15',
      quarter: 0,
      mendWords: 'Planera HVB 2027.',
    })
  })

  it('sees that the proposed plan lets nobody pass', () => {
    const { app, start } = world()
    start()
    expect(app.call('plan.coverage', scope)).toMatchObject({
      planStatus: 'draft',
      words: 'Ingen passerar sitt intervall om planen står',
      alsoWords: '',
    })
  })

  it("counts the rows of the year's plan, and goes by them alone once it is decided", () => {
    const { app, start, ids } = world()
    start()
    const { id } = app.call('plan.propose', { ...scope, daysAvailable: 100 })
    const plan = app.call('plan.byId', { id })
    for (const { id: rowId, agreementId, version } of plan.rows) {
      if (agreementId === ids.first) app.call('plan.removeRow', { id: rowId, version, reason: 'Nämndens beslut' })
    }
    app.call('plan.setResponsible', { planId: id, serviceAreaId: null, responsible: 'Planerare' })
    const { version } = app.call('plan.byId', { id }).plan
    app.call('plan.decide', { planId: id, version, decidedBy: 'Gruppchef', decidedOn: '2026-11-20' })
    const coverage = app.call('plan.coverage', scope)
    expect(coverage.yearlyPlans).toEqual([{ year: 2027, decided: true }])
    expect(coverage.rows.find(({ agreementId }) => agreementId === ids.first)).toMatchObject({
      state: 'passes',
      mendWords: 'Lägg en rad i uppföljningsplan 2027.',
    })
  })

  it('keeps the nämnder apart', () => {
    const { app, older } = world()
    const { rows } = app.call('plan.coverage', { committeeId: older, year: 2027 })
    expect(rows.map(({ serviceType }) => serviceType)).toEqual(['Hemtjänst'])
  })
})

describe("the ground for the year's plan", () => {
  it('stands among the reasons of a proposed row whose insats the three-year plan names for the year', () => {
    const { app, start, hvb, view, ids } = world()
    const planId = start()
    for (const { id, version } of view().rows.flatMap(({ entries }) => entries)) {
      app.call('plan.removeEntry', { id, version })
    }
    app.call('plan.placeEntry', { planId, serviceTypeId: hvb, year: 2027, expected: 3 })
    const { id } = app.call('plan.propose', { ...scope, daysAvailable: 100 })
    const rows = app.call('plan.byId', { id }).rows
    const ground = 'Flerårsplanen 2027–2029 har egen uppföljning 2027, 3 förväntas.'
    expect(rows.find(({ agreementId }) => agreementId === ids.third)?.reasons).toContain(ground)
    expect(rows.find(({ agreementId }) => agreementId === ids.elderly)?.reasons).not.toContain(ground)
    expect(rows.filter(({ origin }) => origin === 'mandatory').flatMap(({ reasons }) => reasons)).not.toContain(ground)
  })

  it('is found in the joint plan as in the own, and in one that began a year before', () => {
    const { app, start, social, hvb, entryOf } = world()
    start()
    const year = entryOf(hvb)?.year ?? 0
    expect(multiYearGrounds(app.db, social, year).get(hvb)).toContain('Flerårsplanen 2027–2029 har egen uppföljning')
  })
})
