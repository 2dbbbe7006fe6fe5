import { describe, expect, it } from 'vitest'
import { agreementInForceOn } from '../../../../shared/domain/agreement'
import { inForceSql } from '../../../../electron/core/register/register-sql'
import { openTestApp, type TestApp } from '../../../support/test-app'
import { aRegister } from './a-register'

const all = { committeeId: null }

function addReview(app: TestApp, id: string, fields: Record<string, string | number | null>): void {
  const row = { id, number: id, kind: 'agreement', year: 2026, createdAt: '', updatedAt: '', ...fields }
  app.db.runSql(
    `INSERT INTO review (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    ...Object.values(row),
  )
}

function addFinding(app: TestApp, id: string, reviewId: string, fields: Record<string, string | null> = {}): void {
  const row = { id, reviewId, area: 'Bemanning', description: id, createdAt: '', updatedAt: '', ...fields }
  app.db.runSql(
    `INSERT INTO finding (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    ...Object.values(row),
  )
}

describe('list of utförare', () => {
  it('stands in Swedish order and turns on request, the unknown last either way', () => {
    const app = openTestApp()
    const { provider } = aRegister(app)
    for (const name of ['Öknen', 'Ängen', 'Åsen', 'Zebran']) provider({ name })
    const names = (sort: { by: string; descending: boolean } | null) =>
      app.call('register.providers', { ...all, sort }).rows.map(({ name }) => name)
    expect(names(null)).toEqual(['Utförare Eken', 'Zebran', 'Åsen', 'Ängen', 'Öknen'])
    expect(names({ by: 'name', descending: true })[0]).toBe('Öknen')
    expect(names({ by: 'lastReviewedOn', descending: true })).toHaveLength(5)
    expect(names({ by: 'name; DROP TABLE provider', descending: false })).toHaveLength(5)
  })

  it('finds every word in any order, with å as å, and an organisationsnummer without its dash', () => {
    const app = openTestApp()
    const { provider } = aRegister(app)
    provider({ name: 'Ängens HVB', organisationNumber: '559999-9991' })
    const found = (search: string) => app.call('register.providers', { ...all, search }).rows.map(({ name }) => name)
    expect(found('hvb ÄNG')).toEqual(['Ängens HVB'])
    expect(found('angens')).toEqual([])
    expect(found('5599999991')).toEqual(['Ängens HVB'])
    expect(app.call('register.providers', { ...all, search: 'ängen' })).toMatchObject({ total: 1, totalUnfiltered: 2 })
  })

  it('counts agreements in force, units, open and late brister', () => {
    const app = openTestApp()
    const { eken, serviceType, unit, agreement } = aRegister(app)
    unit()
    agreement()
    agreement({ number: 'A-001', startDate: '2019-01-01', endDate: '2022-12-31' })
    addReview(app, 'G-1', { providerId: eken.id, serviceTypeId: serviceType.id, completedOn: '2026-05-01' })
    addFinding(app, 'late', 'G-1', { dueOn: '2026-11-21' })
    addFinding(app, 'today', 'G-1', { dueOn: '2026-11-22' })
    addFinding(app, 'reported', 'G-1', { dueOn: '2026-11-01', doneOn: '2026-10-30' })
    addFinding(app, 'verified', 'G-1', { doneOn: '2026-10-30', verifiedBy: 'visit', verifiedOn: '2026-11-01' })
    expect(app.call('register.providers', all).rows[0]).toMatchObject({
      units: 1,
      agreementsInForce: 1,
      serviceTypes: ['HVB'],
      openFindings: 3,
      lateFindings: 1,
      lastReviewedOn: '2026-05-01',
    })
    expect(app.call('register.providers', { ...all, onlyWithOpenFindings: true }).total).toBe(1)
    expect(app.call('register.providers', { ...all, operatingForm: 'nonProfit' })).toMatchObject({
      total: 0,
      totalUnfiltered: 1,
    })
  })

  it('shows under a nämnd its own utförare and those that belong to none yet', () => {
    const app = openTestApp()
    const { committee, agreement, provider } = aRegister(app)
    agreement()
    provider({ name: 'Björken' })
    const other = app.call('register.saveCommittee', {
      id: null,
      version: null,
      draft: { name: 'Äldrenämnden', department: null, municipality: null },
    })
    const under = (committeeId: string) => app.call('register.providers', { committeeId }).rows.map(({ name }) => name)
    expect(under(committee.id)).toEqual(['Björken', 'Utförare Eken'])
    expect(under(other.id)).toEqual(['Björken'])
  })

  it('gives one page at a time', () => {
    const app = openTestApp()
    const { provider } = aRegister(app)
    provider({ name: 'Björken' })
    provider({ name: 'Lönnen' })
    const page = app.call('register.providers', { ...all, offset: 1, limit: 1 })
    expect(page).toMatchObject({ total: 3, totalUnfiltered: 3 })
    expect(page.rows.map(({ name }) => name)).toEqual(['Lönnen'])
  })
})

describe('every list', () => {
  it('answers with what hangs on its rows', () => {
    const app = openTestApp()
    const { committee, serviceArea, serviceType, unit, agreement, requirement } = aRegister(app)
    const north = unit()
    agreement({ unitId: north.id })
    requirement('Natten bemannas av två.')
    const scope = { committeeId: committee.id }
    expect(app.call('register.committees', {}).rows[0]).toMatchObject({ serviceAreas: 1, agreementsInForce: 1 })
    expect(app.call('register.serviceAreas', scope).rows[0]).toMatchObject({
      committeeName: 'Socialnämnden',
      serviceTypes: 1,
      agreementsInForce: 1,
    })
    expect(app.call('register.serviceTypes', { ...scope, serviceAreaId: serviceArea.id }).rows[0]).toMatchObject({
      serviceAreaName: 'Barn och unga',
      requirements: 1,
      agreementsInForce: 1,
    })
    expect(app.call('register.units', { ...scope, serviceTypeId: serviceType.id }).rows[0]).toMatchObject({
      providerName: 'Utförare Eken',
      serviceTypeName: 'HVB',
    })
    expect(app.call('register.agreements', { ...scope, form: 'LOU', status: 'inForce' }).rows[0]).toMatchObject({
      number: 'A-017',
      unitName: 'Enhet Norr',
      serviceAreaName: 'Barn och unga',
      lastReviewedOn: null,
    })
    expect(app.call('register.requirements', { ...scope, search: 'natten' }).rows[0]).toMatchObject({ risks: 0 })
  })

  it('sorts by every field that it says it can', () => {
    const app = openTestApp()
    const { unit, agreement, requirement } = aRegister(app)
    unit()
    agreement()
    requirement('Natten bemannas av två.')
    for (const name of [
      'committees',
      'serviceAreas',
      'serviceTypes',
      'providers',
      'units',
      'agreements',
      'requirements',
    ] as const) {
      const row = app.call(`register.${name}`, all as never).rows[0] ?? {}
      for (const by of Object.keys(row)) {
        const sort = { by, descending: true }
        expect(app.call(`register.${name}`, { ...all, sort } as never).rows).toHaveLength(1)
      }
    }
  })
})

describe('pages', () => {
  it('of a utförare hold all that hangs on it and its possible doubles', () => {
    const app = openTestApp()
    const { eken, serviceType, provider, unit, agreement } = aRegister(app)
    const north = unit()
    const { id } = agreement({ unitId: north.id })
    provider({ name: 'Utförare Ekan' })
    addReview(app, 'G-1', {
      providerId: eken.id,
      unitId: north.id,
      agreementId: id,
      serviceTypeId: serviceType.id,
      completedOn: '2026-05-01',
      outcome: 'minorRemaining',
    })
    addFinding(app, 'f1', 'G-1', { dueOn: '2026-12-15', severity: 'serious' })
    expect(app.call('register.provider', { id: eken.id })).toMatchObject({
      record: { name: 'Utförare Eken' },
      units: [{ name: 'Enhet Norr' }],
      agreements: [{ number: 'A-017', lastReviewedOn: '2026-05-01' }],
      reviews: [{ number: 'G-1', form: 'LOU', findings: 1 }],
      findings: [{ reviewNumber: 'G-1', severity: 'serious', verifiedOn: null }],
      possibleDoubles: [{ name: 'Utförare Ekan', reason: 'Namnen är mycket lika.' }],
    })
    expect(app.call('register.unit', { id: north.id }).reviews).toHaveLength(1)
    expect(app.call('register.agreement', { id }).findings).toHaveLength(1)
    expect(app.call('register.serviceType', { id: serviceType.id }).agreements).toHaveLength(1)
  })

  it('of a krav show the risks that threaten it, in the version that holds', () => {
    const app = openTestApp()
    const { serviceArea, requirement } = aRegister(app)
    const { id } = requirement('Natten bemannas av två.')
    app.db.runSql(
      `INSERT INTO riskAnalysis (id, serviceAreaId, year, revision, status, scale, createdAt, updatedAt) VALUES
       ('ra1', :area, 2026, 1, 'superseded', '{}', '', ''), ('ra2', :area, 2026, 2, 'draft', '{}', '', '')`,
      { area: serviceArea.id },
    )
    app.db.runSql(
      `INSERT INTO risk (id, riskAnalysisId, number, event, requirementId, likelihood, consequence, createdAt, updatedAt) VALUES
       ('x1', 'ra1', 1, 'Obemannad natt', :id, 2, 4, '', ''), ('x2', 'ra2', 1, 'Obemannad natt', :id, 2, 4, '', '')`,
      { id },
    )
    expect(app.call('register.requirement', { id })).toMatchObject({
      record: { risks: 1 },
      risks: [{ id: 'x2', serviceAreaName: 'Barn och unga' }],
    })
    expect(
      app.refusal('register.archive', { recordType: 'requirement', id, version: 1, archived: true }).userMessage,
    ).toContain('riskanalys Barn och unga 2026')
  })

  it('of something that is gone say so', () => {
    expect(openTestApp().refusal('register.provider', { id: 'gone' }).code).toBe('NOT_FOUND')
  })
})

describe('agreements in force', () => {
  it('are the same in SQL as in the rule', () => {
    const app = openTestApp()
    const { agreement } = aRegister(app)
    const dates = [null, '2024-12-31', '2026-12-31'] as const
    let number = 0
    for (const endDate of dates)
      for (const extensionTo of dates)
        for (const status of ['inForce', 'terminated', 'ended'] as const)
          for (const terminatedOn of dates) {
            const { id } = agreement({ number: `N-${++number}` })
            app.db.runSql(
              'UPDATE agreement SET endDate = ?, extensionTo = ?, status = ?, terminatedOn = ? WHERE id = ?',
              endDate,
              extensionTo,
              status,
              terminatedOn,
              id,
            )
          }
    const { rows } = app.call('register.agreements', { ...all, limit: 1000 })
    expect(rows).toHaveLength(81)
    for (const today of ['2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01', '2026-12-31', '2027-01-01']) {
      const inForce = app.db.allSql<{ id: string }>(`SELECT a.id FROM agreement a WHERE ${inForceSql('a')}`, { today })
      expect(inForce.map(({ id }) => id).sort()).toEqual(
        rows
          .filter((row) => agreementInForceOn(row, today))
          .map(({ id }) => id)
          .sort(),
      )
    }
  })
})

describe('choices and law references', () => {
  it('offer nothing archived, and the law’s kvalitetsområden before the municipality’s own', () => {
    const app = openTestApp()
    aRegister(app)
    const { qualityAreas, committees } = app.call('register.choices', {})
    expect(qualityAreas[0]).toBe('Självbestämmande och integritet')
    expect(committees.map(({ name }) => name)).toEqual(['Socialnämnden'])
  })

  it('hold from the start and follow the day of the event', () => {
    const app = openTestApp()
    const god = (date: string) =>
      app.call('register.lawReferences', { search: 'god kvalitet', date }).rows.map(({ law }) => law)
    expect(god('2023-05-01')).toContain('SoL (2001:453)')
    expect(god('2023-05-01')).not.toContain('SoL (2025:400)')
    expect(god('2026-05-01')).toContain('SoL (2025:400)')
    expect(app.call('register.lawReferences', {}).rows.length).toBeGreaterThan(20)
  })
})
