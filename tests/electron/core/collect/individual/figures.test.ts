import { describe, expect, it } from 'vitest'
import { openIndividualWorld } from './individual-world'

const asked = { committeeId: null, year: 2025, by: 'provider' as const }

describe('individuppföljning of a year', () => {
  it('is broken down per utförare with counts, women and men', () => {
    const { app, answers } = openIndividualWorld()
    answers(8, { gender: 'woman' })
    answers(6, { gender: 'man' })
    answers(12, { providerId: 'asken' })
    const shown = app.call('collect.individual', asked)
    expect(shown).toMatchObject({ through: '2025-12-31', limit: 5, any: true, years: [2025] })
    expect(shown.total).toEqual({ state: 'shown', answers: 26, poor: 13, approved: 13, veryGood: 0, whole: true })
    expect(shown.rows.map(({ name, all }) => [name, all.state === 'shown' && all.answers])).toEqual([
      ['Utförare Linden', 14],
      ['Utförare Åsken', 12],
    ])
    expect(shown.rows[0]?.women).toMatchObject({ answers: 8, poor: 4 })
    expect(shown.rows[0]?.men).toMatchObject({ answers: 6, poor: 3 })
  })

  it('protects a group under the limit and the neighbour that would give it away, and says which', () => {
    const { app, given, answers } = openIndividualWorld()
    const unit = (id: string, name: string) => given.table('unit').insert({ id, name, providerId: 'linden' })
    unit('norr', 'Enhet Norr')
    unit('vast', 'Enhet Väst')
    unit('ost', 'Enhet Öst')
    answers(19, { unitId: 'norr' })
    answers(3, { unitId: 'vast' })
    answers(12, { unitId: 'ost' })
    const { rows, total } = app.call('collect.individual', { ...asked, by: 'unit', providerId: 'linden' })
    expect(total).toMatchObject({ state: 'shown', answers: 34 })
    expect(rows.map(({ name, all }) => [name, all.state])).toEqual([
      ['Enhet Norr', 'shown'],
      ['Enhet Väst', 'few'],
      ['Enhet Öst', 'revealing'],
    ])
    expect(rows[1]?.all).toEqual({ state: 'few' })
    expect(rows[2]?.all).toEqual({ state: 'revealing', because: 'Enhet Väst' })
  })

  it('follows the limit in the settings', () => {
    const { app, answers } = openIndividualWorld()
    answers(9)
    expect(app.call('collect.individual', asked).total.state).toBe('shown')
    const { settings, recordVersion } = app.call('settings.get', {})
    app.call('settings.save', {
      settings: { ...settings, collect: { ...settings.collect, smallGroupLimit: 10 } },
      recordVersion,
    })
    expect(app.call('collect.individual', asked).total).toEqual({ state: 'few' })
  })

  it('of a year in progress reaches to the last closed tertial: an answer of today changes nothing today', () => {
    const { app, answers } = openIndividualWorld()
    answers(10, { answeredOn: '2026-08-31' })
    const before = app.call('collect.individual', { ...asked, year: 2026 })
    answers(1, { answeredOn: '2026-11-21', judgement: 'poor' })
    expect(before).toMatchObject({ through: '2026-08-31', total: { answers: 10 } })
    expect(app.call('collect.individual', { ...asked, year: 2026 })).toEqual(before)
    app.setDay('2027-01-01')
    expect(app.call('collect.individual', { ...asked, year: 2026 }).total.state).toBe('shown')
  })

  it('is asked for by nämnd, insats, stadsdel and tertial', () => {
    const { app, answers } = openIndividualWorld()
    answers(12, { district: 'Norr' })
    answers(12, { district: 'norr ', answeredOn: '2025-06-01' })
    answers(12, { district: 'Söder', providerId: 'asken', serviceTypeId: 'hemtjanst' })
    expect(app.call('collect.individual', { ...asked, committeeId: 'social' }).total).toMatchObject({ answers: 24 })
    expect(app.call('collect.individual', { ...asked, by: 'district' }).rows.map(({ name }) => name)).toEqual([
      'Norr',
      'Söder',
    ])
    expect(app.call('collect.individual', { ...asked, tertial: 2 }).total).toMatchObject({ answers: 12 })
    expect(app.call('collect.individual', { ...asked, serviceTypeId: 'hemtjanst' }).choices.providers).toEqual([
      { id: 'asken', name: 'Utförare Åsken' },
    ])
  })

  it('of nobody is empty, and says that nothing is registered', () => {
    const { app } = openIndividualWorld()
    expect(app.call('collect.individual', asked)).toMatchObject({ any: false, total: { state: 'empty' }, rows: [] })
  })
})

describe('one group of individuppföljning', () => {
  it('shows each question with its base beside the whole insats, and the years', () => {
    const { app, answers } = openIndividualWorld()
    answers(12)
    answers(10, { providerId: 'asken' })
    answers(14, { answeredOn: '2024-05-01' })
    const group = app.call('collect.individualGroup', {
      committeeId: null,
      year: 2025,
      serviceTypeId: 'hvb',
      providerId: 'linden',
    })
    expect(group.insatsName).toBe('HVB')
    expect(group.insats).toMatchObject({ answers: 22 })
    const [first] = group.questions
    expect(first?.group).toMatchObject({ state: 'shown', answered: 12 })
    expect(first?.insats).toMatchObject({ answered: 22 })
    expect(group.years.map(({ year, figure }) => [year, figure.state])).toEqual([
      [2024, 'shown'],
      [2025, 'shown'],
    ])
  })

  it('hides a question that too few have answered, also where the judgement is shown', () => {
    const { app, answers } = openIndividualWorld()
    answers(12)
    answers(3, { satisfied: 'no' })
    const { judgement, questions } = app.call('collect.individualGroup', { committeeId: null, year: 2025 })
    expect(judgement.state).toBe('shown')
    expect(questions.find(({ question }) => question === 'satisfied')?.group).toEqual({
      state: 'revealing',
      because: null,
    })
  })
})

describe('what has grown in individuppföljning', () => {
  it('is told per utförare where both years are shown; a clear deviation calls for a deepened follow-up', () => {
    const { app, answers } = openIndividualWorld()
    answers(9, { answeredOn: '2024-02-01', judgement: 'approved' })
    answers(1, { answeredOn: '2024-02-01', judgement: 'poor' })
    answers(12)
    answers(30, { providerId: 'asken', judgement: 'approved' })
    const { rows } = app.call('collect.individualChange', { committeeId: null, year: 2025 })
    expect(rows[0]).toMatchObject({ provider: 'Utförare Linden', points: 40, grown: true })
    expect(rows[0]?.deviation?.replaceAll('\u00a0', ' ')).toBe(
      '6 av 12 (50 %) är bristande, mot 6 av 42 (14 %) i hela insatsen.',
    )
    expect(rows[1]).toMatchObject({ provider: 'Utförare Åsken', points: null, grown: false, deviation: null })
  })

  it('says nothing of a protected utförare', () => {
    const { app, answers } = openIndividualWorld()
    answers(4, { judgement: 'poor' })
    answers(30, { providerId: 'asken' })
    const { rows } = app.call('collect.individualChange', { committeeId: null, year: 2025 })
    expect(rows.find(({ providerId }) => providerId === 'linden')).toMatchObject({
      now: { state: 'few' },
      points: null,
      grown: false,
      deviation: null,
    })
  })
})
