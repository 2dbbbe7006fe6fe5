import { beforeEach, describe, expect, it } from 'vitest'
import { openReviewSample, type ReviewSample } from '../../../../support/review-sample'

let sample: ReviewSample
beforeEach(() => {
  sample = openReviewSample()
})

const picture = (year = 2026, providerId = 'linden') => sample.app.call('analyse.providerPicture', { providerId, year })
const complaint = (number: string, receivedOn: string, fields = {}) =>
  sample.given.table('feedback').insert({ number, receivedOn, kind: 'complaint', providerId: 'linden', ...fields })

describe('lägesbild of an utförare', () => {
  it('holds granskning, brist and klagomål in one list, the newest first, and says what needs attention', () => {
    const { given } = sample
    const review = given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'complies' })
    given.finding(review.id, { severity: 'serious', dueOn: '2026-06-01' })
    complaint('K-1', '2026-09-01', { category: 'Bemötande', status: 'avslutad' })
    const { events } = picture()
    expect(events.map(({ words, attention }) => ({ words, attention }))).toEqual([
      { words: 'Klagomål om bemötande', attention: false },
      { words: `Avtalsuppföljning ${review.number}`, attention: false },
      { words: 'Allvarlig brist inom bemanning', attention: true },
    ])
    expect(events[2]).toMatchObject({ state: 'sen', path: `/samla-in/granskningar/${review.id}?flik=brister` })
  })

  it('a klagomål that only names an enhet belongs to the utförare of that enhet', () => {
    sample.given
      .table('feedback')
      .insert({ number: 'K-1', receivedOn: '2026-09-01', kind: 'complaint', unitId: 'villan' })
    expect(picture().events).toMatchObject([{ providerName: 'Utförare Linden', serviceAreaId: 'barn' }])
    expect(picture(2026, 'asken').events).toEqual([])
  })

  it('a year before the register was taken into use is unknown, a year after it without rows is nought', () => {
    complaint('K-1', '2025-02-01', { providerId: 'asken' })
    const trend = picture().trends.find(({ signal }) => signal === 'complaints')
    expect(trend?.values.map(({ value }) => value)).toEqual([null, 0, 0])
    expect(picture().trends.find(({ signal }) => signal === 'lexSarah')).toMatchObject({
      inUse: false,
      sentence: 'Uppgift saknas: registret Lex Sarah används inte än.',
    })
  })

  it('a trend leads to its rows', () => {
    const row = complaint('K-1', '2026-02-01')
    const trend = picture().trends.find(({ signal }) => signal === 'complaints')
    expect(trend?.values.at(-1)).toEqual({ year: 2026, value: 1, ids: [row.id] })
  })

  it('a year that has not come shows the present one, with priorities of its own', () => {
    expect(picture(2027)).toMatchObject({ years: [2024, 2025, 2026], prioritiesYear: 2027, until: '2026-11-22' })
    expect(picture(2026)).toMatchObject({ years: [2024, 2025, 2026], prioritiesYear: 2027 })
    expect(picture(2025)).toMatchObject({ years: [2023, 2024, 2025], prioritiesYear: 2026, until: '2025-12-31' })
  })

  it('says the place in the ranking with the sentences that weigh most, as the list of priorities has it', () => {
    const { priorities, ranked, summary } = picture()
    const { rows } = sample.app.call('plan.priorities', { committeeId: null, year: 2027 })
    const row = rows.find(({ providerId }) => providerId === 'linden')
    expect(priorities).toMatchObject([{ agreement: 'A-1', rank: row?.rank, score: row?.score }])
    expect(ranked).toBe(rows.length)
    expect(summary).toContain('Inga granskningar är registrerade i programmet än.')
  })

  it('a decided step without a result is said before the trends', () => {
    const { given } = sample
    const review = given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'doesNotComply' })
    given
      .table('sanction')
      .insert({ reviewId: review.id, step: 'warning', decidedOn: '2026-04-01', deadlineOn: '2026-06-01' })
    expect(picture().summary).toContain('Varning 2026-04-01: fristen har gått ut, resultat saknas.')
  })

  it('an utförare that does not exist is refused in words', () => {
    expect(sample.app.refusal('analyse.providerPicture', { providerId: 'borta', year: 2026 })).toMatchObject({
      code: 'NOT_FOUND',
      userMessage: 'Utföraren finns inte längre. Gå tillbaka till listan.',
    })
  })

  it('small groups never show: individuppföljning has no place in it', () => {
    expect(JSON.stringify(picture().trends)).not.toMatch(/individ/i)
  })
})

describe('lägesbild of an insats', () => {
  const ofType = (serviceTypeId = 'hvb') => sample.app.call('analyse.serviceTypePicture', { serviceTypeId, year: 2026 })

  it('compares its utförare and counts outcomes with their base', () => {
    const { given } = sample
    const review = given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'minorRemaining' })
    given.finding(review.id)
    complaint('K-1', '2026-02-01')
    const { providers, outcomes } = ofType()
    expect(providers).toMatchObject([
      { name: 'Utförare Linden', agreements: 1, reviews: 1, openFindings: 1, complaints: 1, deviations: null },
    ])
    expect(outcomes.at(-1)).toMatchObject({
      year: 2026,
      assessed: 1,
      outcomes: [
        { outcome: 'följer avtal till största del, mindre brister kvarstår', count: 1, percent: 100, ids: [review.id] },
      ],
    })
  })

  it('a klagomål about an utförare with one insats counts there; with several it is told as without insats', () => {
    complaint('K-1', '2026-02-01')
    expect(ofType()).toMatchObject({ withoutServiceType: 0, providers: [{ complaints: 1 }] })
    sample.given.table('agreement').insert({
      number: 'A-3',
      providerId: 'linden',
      serviceTypeId: 'hemtjanst',
      form: 'LOV',
      startDate: '2026-01-01',
      status: 'inForce',
    })
    expect(ofType()).toMatchObject({ withoutServiceType: 1, providers: [{ complaints: 0 }] })
  })

  it('coverage says how many are reviewed within the interval', () => {
    sample.given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'complies' })
    expect(ofType().coverage).toMatchObject({ base: 1, within: 1, passed: 0, never: 0 })
    expect(ofType('hemtjanst').coverage.sentence).toMatch(/1 har aldrig granskats/)
  })
})

describe('the list of lägesbilder', () => {
  it('has every utförare and insats of the nämnd with its place', () => {
    const list = sample.app.call('analyse.pictures', { committeeId: 'social', year: 2026 })
    expect(list.providers.map(({ name }) => name)).toEqual(['Utförare Linden'])
    expect(list.serviceTypes.map(({ name }) => name)).toEqual(['HVB'])
    expect(list.providers[0]).toMatchObject({ serviceTypes: ['HVB'], rank: 1, complaints: null })
  })
})

describe('what is owed and what is good', () => {
  it('a deadline without a result is owed the year that it runs out, as the proposal has it', () => {
    const { app, given } = sample
    const review = given.review({ agreementId: 'a-1', completedOn: '2026-10-12', outcome: 'doesNotComply' })
    given
      .table('sanction')
      .insert({ reviewId: review.id, step: 'rectification', decidedOn: '2026-11-01', deadlineOn: '2027-02-01' })
    app.call('plan.propose', { committeeId: null, year: 2027, daysAvailable: 100 })
    const { view } = app.call('plan.current', { committeeId: null, year: 2027 })
    const row = view?.rows.find(({ providerId }) => providerId === 'linden')
    expect(picture().priorities[0]?.mandatory).toEqual(row?.reasons)
  })

  it('two reviews in a row without remark are said to be good', () => {
    const { given } = sample
    given.review({ agreementId: 'a-1', year: 2025, completedOn: '2025-03-12', outcome: 'complies' })
    given.review({ agreementId: 'a-1', completedOn: '2026-03-12', outcome: 'complies' })
    const { priorities, summary } = picture()
    expect(priorities[0]?.positive).toMatch(/^De 2 senaste granskningarna/)
    expect(summary).toContain(priorities[0]?.positive)
  })
})
