import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ClientInput } from '../../../../../shared/contracts'
import { contract } from '../../../../../shared/contracts'
import { openIndividualWorld } from './individual-world'

type Draft = ClientInput<'collect.saveIndividual'>['draft']
const draft = (fields: Partial<Draft> = {}): Draft => ({
  answeredOn: '2026-11-20',
  providerId: 'linden',
  unitId: null,
  serviceTypeId: 'hvb',
  district: 'Norr',
  gender: 'woman',
  roundId: null,
  supportAsDecided: 'yes',
  couldInfluence: 'partly',
  satisfied: 'yes',
  change: 'better',
  supportMeaning: 'much',
  asAgreed: 'yes',
  activities: 'yes',
  planAndInformation: 'no',
  judgement: 'approved',
  minutes: 12,
  hardQuestions: ['change'],
  ...fields,
})
const rowsOf = (app: ReturnType<typeof openIndividualWorld>['app']): number =>
  app.db.getSql<{ n: number }>('SELECT count(*) AS n FROM individualFollowUp')?.n ?? -1

describe('registering an individuppföljning', () => {
  it('gives a receipt and nothing of what was said; equal answers are both counted', () => {
    const { app } = openIndividualWorld()
    const first = app.call('collect.saveIndividual', { draft: draft() })
    expect(Object.keys(first)).toEqual(['receipt'])
    app.call('collect.saveIndividual', { draft: draft() })
    expect(rowsOf(app)).toBe(2)
  })

  it('refuses a day ahead, another utförare’s enhet, and a personnummer as stadsdel', () => {
    const { app } = openIndividualWorld()
    const refused = (fields: Partial<Draft>) => app.refusal('collect.saveIndividual', { draft: draft(fields) })
    expect(refused({ answeredOn: '2026-11-23' }).fields?.['answeredOn']).toContain('inte varit än')
    expect(refused({ providerId: 'asken', unitId: 'villan' }).fields?.['unitId']).toContain('annan utförare')
    const error = refused({ district: '19121212-1212' })
    expect(error.code).toBe('PERSONAL_DATA')
    expect(JSON.stringify(error)).not.toContain('1212-1212')
    expect(rowsOf(app)).toBe(0)
  })

  it('can be taken back right after, and not later', () => {
    const { app } = openIndividualWorld()
    const { receipt } = app.call('collect.saveIndividual', { draft: draft() })
    app.call('collect.takeBackIndividual', { receipt })
    expect(rowsOf(app)).toBe(0)
    const later = app.call('collect.saveIndividual', { draft: draft() })
    app.setDay('2026-11-23')
    expect(app.refusal('collect.takeBackIndividual', later).code).toBe('RULE_BROKEN')
    expect(rowsOf(app)).toBe(1)
  })

  it('leaves no answer in the log: neither in its sentences nor in what a search of it finds', () => {
    const { app } = openIndividualWorld()
    const { receipt } = app.call('collect.saveIndividual', { draft: draft({ judgement: 'poor', district: 'Sörby' }) })
    const log = app.call('settings.changes', { search: '', recordType: 'individualFollowUp', offset: 0, limit: 10 })
    expect(log.rows[0]).toMatchObject({ sentence: 'Individuppföljning tillagd', changes: [] })
    for (const search of ['poor', 'sörby', 'linden', 'muchBetter'])
      expect(
        app.call('settings.changes', { search, recordType: 'individualFollowUp', offset: 0, limit: 10 }).total,
      ).toBe(0)
    const history = app.call('settings.history', { recordType: 'individualFollowUp', recordId: receipt })
    expect(JSON.stringify(history)).not.toMatch(/poor|Sörby|linden/)
  })
})

describe('the contract', () => {
  /** Fields that belong to one person's answer and are never told by themselves. */
  const ofOne = ['rowKey', 'supportAsDecided', 'couldInfluence', 'planAndInformation']

  it('lets no row of individuppföljning out of the core', () => {
    for (const [name, operation] of Object.entries(contract)) {
      const output = JSON.stringify(z.toJSONSchema(operation.output))
      for (const field of ofOne) expect(`${name} ${output}`).not.toContain(`"${field}":{`)
    }
  })
})

describe('an omgång', () => {
  const round = {
    title: 'Pilot våren 2025',
    fromDay: '2025-01-01',
    toDay: '2025-04-30',
    districts: ['Norr'],
    serviceTypeIds: ['hvb'],
    pilot: true,
    purpose: 'Pröva frågorna.',
  }
  const made = (app: ReturnType<typeof openIndividualWorld>['app']) =>
    app.call('collect.saveFollowUpRound', { id: null, version: null, draft: round })

  it('has a scope, a name of its own and days in order', () => {
    const { app } = openIndividualWorld()
    expect(made(app)).toMatchObject({
      title: 'Pilot våren 2025',
      districts: ['Norr'],
      serviceTypes: [{ id: 'hvb', name: 'HVB' }],
      pilot: true,
    })
    const again = { id: null, version: null }
    expect(app.refusal('collect.saveFollowUpRound', { ...again, draft: round }).fields).toHaveProperty('title')
    const backwards = { ...round, title: 'Annan', toDay: '2024-12-31' }
    expect(app.refusal('collect.saveFollowUpRound', { ...again, draft: backwards }).fields).toHaveProperty('toDay')
    expect(app.call('collect.followUpRounds', {}).rows).toHaveLength(1)
    const [logged] = app.call('settings.changes', { recordType: 'followUpRound' }).rows
    expect(logged?.sentence).toBe('Uppföljningsomgång Pilot våren 2025 tillagd')
    expect(logged?.changes).toContainEqual({ label: 'Stadsdelar', before: null, after: 'Norr' })
    expect(app.call('collect.individualChoices', {}).rounds).toEqual([{ id: expect.any(String), name: round.title }])
  })

  it('tells time spent and hard questions of whole groups only', () => {
    const { app, answers } = openIndividualWorld()
    const { id } = made(app)
    answers(6, { roundId: id, minutes: 10, hardQuestions: '["change"]' })
    answers(5, { roundId: id, minutes: 30, hardQuestions: '[]' })
    answers(20, { providerId: 'asken' })
    const told = app.call('collect.followUpRound', { id })
    expect(told.minutes).toEqual({ answers: 11, median: 10 })
    expect(told.hardQuestions?.rows[0]).toEqual({ question: 'change', count: 6 })
    expect(told.judgement).toMatchObject({ state: 'shown', answers: 11 })
  })

  it('with few answers tells nothing of them', () => {
    const { app, answers } = openIndividualWorld()
    const { id } = made(app)
    answers(3, { roundId: id, minutes: 10, hardQuestions: '["change"]' })
    answers(20)
    expect(app.call('collect.followUpRound', { id })).toMatchObject({
      minutes: null,
      hardQuestions: null,
      judgement: { state: 'few' },
    })
  })

  it('that is a pilot is closed with a judgement, and can be opened again', () => {
    const { app } = openIndividualWorld()
    const { id, version } = made(app)
    expect(app.refusal('collect.closeFollowUpRound', { id, version, judgement: null }).fields).toHaveProperty(
      'judgement',
    )
    const closed = app.call('collect.closeFollowUpRound', { id, version, judgement: 'Frågorna förstås.' })
    expect(closed).toMatchObject({ closedOn: '2026-11-22', judgement: 'Frågorna förstås.' })
    expect(app.call('collect.individualChoices', {}).rounds).toEqual([])
    const open = app.call('collect.reopenFollowUpRound', { id, version: closed.version })
    expect(open.closedOn).toBeNull()
    app.call('collect.archiveFollowUpRound', { id, version: open.version, archived: true })
    expect(app.call('collect.followUpRounds', {})).toMatchObject({ rows: [], archived: 1 })
  })
})
