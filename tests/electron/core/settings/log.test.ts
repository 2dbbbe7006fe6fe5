import { describe, expect, it } from 'vitest'
import { recordedTable } from '../../../../electron/core/recorded-table'
import { openTestApp, type TestApp } from '../../../support/test-app'

const providerFields = {
  name: 'Eken',
  organisationNumber: null,
  operatingForm: 'private' as const,
  email: null,
  phone: '0100-00 10 10',
  contact: null,
  note: null,
  archivedAt: null,
}
const provider = (app: TestApp, name = 'Eken') =>
  recordedTable(app.context('register.saveProvider'), 'provider').insert({ ...providerFields, name })

describe('the log', () => {
  it('tells a change in a sentence, with what stood there before in Swedish words', () => {
    const app = openTestApp()
    const { id } = provider(app)
    recordedTable(app.context('register.saveProvider'), 'provider').update(id, 1, {
      phone: '0100-00 20 20',
      operatingForm: 'nonProfit',
    })
    const [changed, added] = app.call('settings.history', { recordType: 'provider', recordId: id }).rows
    expect(added).toMatchObject({ sentence: 'Utförare Eken tillagd', actor: 'Kvalitetsstrateg', imported: false })
    expect(changed).toMatchObject({
      sentence: 'Utförare Eken ändrad: Driftsform, Telefon',
      changes: [
        { label: 'Driftsform', before: 'privat', after: 'idéburen' },
        { label: 'Telefon', before: '0100-00 10 10', after: '0100-00 20 20' },
      ],
    })
  })

  it('does not say the kind twice when the name begins with it', () => {
    const app = openTestApp()
    const { id } = provider(app, 'Utförare Eken')
    const [entry] = app.call('settings.history', { recordType: 'provider', recordId: id }).rows
    expect(entry?.sentence).toBe('Utförare Eken tillagd')
  })

  it('names what a row points at instead of its id', () => {
    const app = openTestApp()
    const context = app.context()
    const committee = recordedTable(context, 'committee').insert({
      name: 'Socialnämnden',
      department: null,
      municipality: null,
      archivedAt: null,
    })
    const area = recordedTable(context, 'serviceArea').insert({
      name: 'Barn och unga',
      committeeId: null,
      lawBasis: null,
      archivedAt: null,
    })
    recordedTable(context, 'serviceArea').update(area.id, 1, { committeeId: committee.id })
    const [entry] = app.call('settings.history', { recordType: 'serviceArea', recordId: area.id }).rows
    expect(entry).toMatchObject({
      sentence: 'Verksamhetsområde Barn och unga ändrat: Nämnd',
      changes: [{ label: 'Nämnd', before: null, after: 'Socialnämnden' }],
    })
  })

  it('calls archiving and coming back by their names', () => {
    const app = openTestApp()
    const { id } = provider(app)
    const table = recordedTable(app.context(), 'provider')
    table.update(id, 1, { archivedAt: '2026-11-22T12:00:00.000Z' })
    table.update(id, 2, { archivedAt: null })
    table.remove(id, 3)
    const sentences = app.call('settings.history', { recordType: 'provider', recordId: id }).rows
    expect(sentences.map(({ sentence }) => sentence)).toEqual([
      'Utförare Eken borttagen',
      'Utförare Eken åter i bruk',
      'Utförare Eken arkiverad',
      'Utförare Eken tillagd',
    ])
  })

  it('tells which of the municipality’s settings changed', () => {
    const app = openTestApp()
    const first = app.call('settings.get', {})
    const { recordVersion } = app.call('settings.save', { ...first, recordVersion: 0 })
    const planning = { ...first.settings.planning, daysAvailable: 90.5 }
    app.call('settings.save', { settings: { ...first.settings, planning }, recordVersion })
    const [entry] = app.call('settings.changes', {}).rows
    expect(entry).toMatchObject({
      sentence: 'Inställningar ändrade: Arbetsdagar för uppföljning per år',
      changes: [{ before: '120', after: '90,5' }],
    })
  })

  it('belongs to the riskanalys also for its risks, removed ones too', () => {
    const app = openTestApp()
    const context = app.context()
    const area = recordedTable(context, 'serviceArea').insert({
      name: 'Barn och unga',
      committeeId: null,
      lawBasis: null,
      archivedAt: null,
    })
    const { id } = app.call('analyse.start', { serviceAreaId: area.id, year: 2027, copyFromId: null })
    const risk = app.call('analyse.saveRisk', {
      id: null,
      version: null,
      analysisId: id,
      draft: {
        event: 'Bemanningen brister',
        cause: null,
        requirementId: null,
        requirementText: null,
        likelihood: 2,
        consequence: 2,
        treatment: null,
        responsible: null,
        dueOn: null,
        residualLikelihood: null,
        residualConsequence: null,
      },
    })
    app.call('analyse.moveRisk', { id: risk.id, version: 1, which: 'inherent', likelihood: 3, consequence: 2 })
    app.call('analyse.removeRisk', { id: risk.id, version: 2 })
    const { rows } = app.call('settings.history', { recordType: 'riskAnalysis', recordId: id })
    expect(rows.map(({ sentence }) => sentence)).toEqual([
      'Risk 1 i Barn och unga 2027 borttagen',
      'Risk 1 i Barn och unga 2027 ändrad: Sannolikhet',
      'Risk 1 i Barn och unga 2027 tillagd',
      'Riskanalys Barn och unga 2027 tillagd',
    ])
  })

  it('is paged newest first and searched in what was written, å ä ö without regard to case', () => {
    const app = openTestApp()
    for (const name of ['Ängens omsorg', 'Björken', 'Eken', '50 % hjälp']) provider(app, name)
    const page = app.call('settings.changes', { offset: 1, limit: 2 })
    expect(page.total).toBe(4)
    expect(page.rows.map(({ sentence }) => sentence)).toEqual(['Utförare Eken tillagd', 'Utförare Björken tillagd'])
    const found = (search: string) => app.call('settings.changes', { search }).rows.map(({ sentence }) => sentence)
    expect(found('ÄNGENS utförare')).toEqual(['Utförare Ängens omsorg tillagd'])
    expect(found('angens')).toEqual([])
    expect(found('50 %')).toEqual(['Utförare 50 % hjälp tillagd'])
    expect(app.call('settings.changes', { recordType: 'agreement' }).total).toBe(0)
    expect(found('björken tillagd')).toEqual(['Utförare Björken tillagd'])
    expect(found('björken ändrad')).toEqual([])
  })

  it('answers at once with 100 000 changes', () => {
    const app = openTestApp()
    const { id } = provider(app)
    app.db.runSql(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
       INSERT INTO changeLog (at, actor, operation, recordType, recordId, "before", "after")
       SELECT l.at, l.actor, l.operation, l.recordType, 'other-' || n.i, NULL, l."after" FROM n, changeLog l WHERE l.seq = 1`,
    )
    const took = (work: () => unknown): number => {
      const began = performance.now()
      work()
      return performance.now() - began
    }
    expect(took(() => app.call('settings.changes', { offset: 50_000 }))).toBeLessThan(500)
    expect(took(() => app.call('settings.history', { recordType: 'provider', recordId: id }))).toBeLessThan(50)
  })
})
