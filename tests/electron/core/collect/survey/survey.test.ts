import { describe, expect, it } from 'vitest'
import { surveyJson } from '../../../../../electron/core/collect/survey/json'
import type { ClientInput } from '../../../../../shared/contracts'
import { openTestApp, type TestApp } from '../../../../support/test-app'

type Draft = ClientInput<'collect.saveSurveyResult'>['draft']

const draft = (fields: Partial<Draft>): Draft => ({
  year: 2026,
  survey: null,
  question: 'Blir du bra bemött?',
  qualityArea: 'självbestämmande och integritet',
  serviceAreaId: null,
  gender: 'total',
  answers: 120,
  positiveShare: 82,
  source: null,
  ...fields,
})
const save = (app: TestApp, fields: Partial<Draft>) =>
  app.call('collect.saveSurveyResult', { id: null, version: null, draft: draft(fields) })
const read = (app: TestApp, year = 2026) => app.call('collect.survey', { committeeId: null, year })
const area = (app: TestApp, name: string, committeeId: string | null): string =>
  app.call('register.saveServiceArea', { id: null, version: null, draft: { name, committeeId, lawBasis: null } }).id

describe('the results of a survey', () => {
  it('stand year by year, base and share together, and the latest is held against the one before', () => {
    const app = openTestApp()
    save(app, { year: 2024, answers: 200, positiveShare: 70 })
    save(app, { answers: 200, positiveShare: 84 })
    const { years, series } = read(app)
    expect(years).toEqual([2024, 2026])
    expect(series[0]?.results.map(({ answers, share }) => [answers, share])).toEqual([
      [200, 70],
      [200, 84],
    ])
    expect(series[0]?.changes).toEqual([
      { gender: 'total', year: 2026, beforeYear: 2024, points: 14, margin: 8.1, verdict: 'risen' },
    ])
  })

  it('of few are withheld, with what they could be worked out from, and never leave the core', () => {
    const app = openTestApp()
    save(app, { answers: 40 })
    save(app, { gender: 'woman', answers: 37 })
    save(app, { gender: 'man', answers: 3, positiveShare: 66 })
    const { limit, series } = read(app)
    expect(limit).toBe(5)
    expect(
      series[0]?.results.map(({ gender, answers, share, withheld }) => [gender, answers, share, withheld]),
    ).toEqual([
      ['total', 40, 82, false],
      ['woman', null, null, true],
      ['man', null, null, true],
    ])
    expect(JSON.stringify(surveyJson(read(app)))).not.toMatch(/37|66/)
  })

  it('of another nämnd are not shown, but still protect the sum', () => {
    const app = openTestApp()
    const committee = app.call('register.saveCommittee', {
      id: null,
      version: null,
      draft: { name: 'Äldrenämnden', department: null, municipality: null },
    })
    const small = area(app, 'Hemtjänst', committee.id)
    const large = area(app, 'Missbruk', null)
    save(app, { answers: 60 })
    save(app, { serviceAreaId: large, answers: 57 })
    save(app, { serviceAreaId: small, answers: 3 })
    const other = app.call('register.saveCommittee', {
      id: null,
      version: null,
      draft: { name: 'Socialnämnden', department: null, municipality: null },
    })
    const { series } = app.call('collect.survey', { committeeId: other.id, year: 2026 })
    expect(series.map(({ serviceAreaName, results }) => [serviceAreaName, results[0]?.withheld])).toEqual([
      [null, false],
      ['Missbruk', true],
    ])
  })

  it('have a JSON of their own', () => {
    const app = openTestApp()
    save(app, { answers: 40 })
    expect(surveyJson(read(app))).toEqual({
      year: 2026,
      limit: 5,
      years: [2026],
      questions: [
        {
          question: 'Blir du bra bemött?',
          survey: null,
          qualityArea: 'självbestämmande och integritet',
          serviceArea: null,
          results: [{ year: 2026, gender: 'totalt', answers: 40, positivePercent: 82, suppressed: false }],
          changes: [],
        },
      ],
    })
  })
})

describe('a result', () => {
  it('stands once a year, question, area and gender', () => {
    const app = openTestApp()
    save(app, {})
    const refused = app.refusal('collect.saveSurveyResult', {
      id: null,
      version: null,
      draft: draft({ question: 'blir du  bra bemött?' }),
    })
    expect(refused).toMatchObject({ fields: { question: expect.stringContaining('redan ett resultat för 2026') } })
  })

  it.each([
    ['a share over 100 percent', { positiveShare: 101 }, 'Andelen kan inte vara över 100 procent.'],
    ['a year that has not come', { year: 2027 }, 'Året har inte varit än.'],
    ['a question with a personnummer', { question: 'Fråga till 19121212-1212' }, 'personnummer'],
  ])('is refused with %s', (_what, fields, sentence) => {
    const app = openTestApp()
    const { userMessage } = app.refusal('collect.saveSurveyResult', { id: null, version: null, draft: draft(fields) })
    expect(userMessage).toContain(sentence)
    expect(userMessage).not.toContain('1212')
  })

  it('can be changed and taken away; the log tells neither base nor share', () => {
    const app = openTestApp()
    const { id } = save(app, { answers: 3, positiveShare: 67 })
    const changed = app.call('collect.saveSurveyResult', {
      id,
      version: 1,
      draft: draft({ answers: 4, positiveShare: 51 }),
    })
    expect(app.call('collect.surveyResult', { id })).toMatchObject({ answers: 4, positiveShare: 51 })
    const log = JSON.stringify(app.call('settings.history', { recordType: 'surveyResult', recordId: id }))
    expect(log).not.toMatch(/\b(67|51)\b/)
    app.call('collect.removeSurveyResult', { id, version: changed.version })
    expect(read(app).series).toEqual([])
  })

  it('offers the words in use', () => {
    const app = openTestApp()
    save(app, { survey: 'Brukarundersökning IFO' })
    expect(app.call('collect.surveyWords', {})).toEqual({
      surveys: ['Brukarundersökning IFO'],
      questions: ['Blir du bra bemött?'],
      qualityAreas: ['självbestämmande och integritet'],
    })
  })
})
