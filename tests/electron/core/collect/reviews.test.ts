import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../shared/contracts'
import { openReviewSample } from '../../../support/review-sample'

function openList() {
  const { app, given } = openReviewSample()
  given.review({ number: '2026-001', plannedMonth: 12 })
  given.review({
    number: '2026-002',
    agreementId: 'a-2',
    providerId: 'asken',
    serviceTypeId: 'hemtjanst',
    completedOn: '2026-02-01',
    outcome: 'complies',
  })
  given.review({ number: '2026-003', providerId: 'egen', serviceTypeId: 'hemtjanst', completedOn: '2026-02-02' })
  given.review({ number: '2026-004', kind: 'prompted', notCompletedReason: 'Avtal uppsagt', unitId: 'villan' })
  given.review({ number: '2025-009', year: 2025, completedOn: '2025-02-02', outcome: 'minorRemaining' })
  const numbers = (filter: Partial<ClientInput<'collect.reviews'>>) =>
    app
      .call('collect.reviews', { committeeId: null, year: 2026, ...filter })
      .rows.map(({ number }) => number)
      .toSorted()
  return { app, given, numbers }
}

describe('the list of granskningar', () => {
  it.each([
    ['status', { status: 'planned' }, ['2026-001']],
    ['status', { status: 'notCompleted' }, ['2026-004']],
    ['outcome', { outcome: 'complies' }, ['2026-002']],
    ['having an outcome', { outcome: 'any' }, ['2026-002']],
    ['lacking an outcome', { outcome: 'none' }, ['2026-003']],
    ['kind', { kind: 'prompted' }, ['2026-004']],
    ['what the plan counts', { countedOnly: true }, ['2026-001', '2026-002', '2026-003']],
    ['form', { form: 'LOV' }, ['2026-002']],
    ['egen regi, known from the utförare', { form: 'inHouse' }, ['2026-003']],
    ['unknown form', { form: 'unknown' }, ['2026-001', '2026-004']],
    ['reason in any case', { notCompletedReason: 'avtal uppsagt' }, ['2026-004']],
    ['insats', { serviceTypeId: 'hvb' }, ['2026-001', '2026-004']],
    ['verksamhetsområde', { serviceAreaId: 'barn' }, ['2026-001', '2026-004']],
    ['utförare', { providerId: 'asken' }, ['2026-002']],
    ['nämnd', { committeeId: 'aldre' }, ['2026-002', '2026-003']],
    ['all years', { year: null, outcome: 'any' }, ['2025-009', '2026-002']],
  ] as Array<[string, Partial<ClientInput<'collect.reviews'>>, string[]]>)(
    'filters by %s',
    (_what, filter, expected) => {
      expect(openList().numbers(filter)).toEqual(expected)
    },
  )

  it.each([
    ['åsken', ['2026-002']],
    ['ÅSKEN hemtj', ['2026-002']],
    ['villan', ['2026-004']],
    ['A-2', ['2026-002']],
    ['2026-00', ['2026-001', '2026-002', '2026-003', '2026-004']],
    ['asken', []],
    ['100%', []],
  ])('finds %s', (search, expected) => {
    expect(openList().numbers({ search })).toEqual(expected)
  })

  it('sorts utförare in Swedish order and pages without losing a row', () => {
    const { app } = openList()
    const page = (offset: number) =>
      app.call('collect.reviews', {
        committeeId: null,
        year: 2026,
        sort: { by: 'providerName', descending: false },
        offset,
        limit: 3,
      })
    expect(page(0)).toMatchObject({ total: 4, totalUnfiltered: 4 })
    expect([...page(0).rows, ...page(3).rows].map(({ providerName }) => providerName)).toEqual([
      'Solbergas egen hemtjänst',
      'Utförare Linden',
      'Utförare Linden',
      'Utförare Åsken',
    ])
  })

  it('says how many stand without filters in the same year', () => {
    const { app } = openList()
    expect(app.call('collect.reviews', { committeeId: null, year: 2026, search: 'åsken' })).toMatchObject({
      total: 1,
      totalUnfiltered: 4,
    })
  })

  it('counts brister of each row, open ones too', () => {
    const { app, given } = openList()
    const { id } = app.call('collect.reviews', { committeeId: null, search: '2026-002' }).rows[0] ?? { id: '' }
    given.finding(id)
    given.finding(id, { doneOn: '2026-03-01', verifiedBy: 'visit', verifiedOn: '2026-03-02' })
    given.finding(id, { archivedAt: '2026-03-03T10:00:00.000Z' })
    expect(app.call('collect.reviews', { committeeId: null, ids: [id] }).rows).toMatchObject([
      { findings: 2, openFindings: 1 },
    ])
  })
})

describe('the page of a granskning', () => {
  it('offers the outcomes in the words of its form', () => {
    const { app, given } = openReviewSample()
    const labels = (id: string) => app.call('collect.review', { id }).outcomeChoices.map(({ label }) => label)
    const ownRegime = given.review({ providerId: 'egen', serviceTypeId: 'hemtjanst' })
    expect(labels(ownRegime.id)[0]).toBe('följer uppdragsbeskrivningen')
    expect(labels(given.review({ agreementId: 'a-1' }).id)).toEqual([
      'följer avtal',
      'följer avtal efter komplettering av brister',
      'följer avtal till största del, mindre brister kvarstår',
      'följer inte avtal',
    ])
  })

  it('suggests the law that held on the day of the granskning, the insats’s own first', () => {
    const { app, given } = openReviewSample()
    app.db.runSql('DELETE FROM lawReference')
    const law = { concept: 'god kvalitet', status: null }
    given.table('lawReference').insert({
      ...law,
      law: 'SoL (2001:453)',
      reference: '3 kap. 3 §',
      validFrom: '2002-01-01',
      validTo: '2025-06-30',
    })
    given
      .table('lawReference')
      .insert({ ...law, law: 'SoL (2025:400)', reference: '5 kap. 1 §', validFrom: '2025-07-01', validTo: null })
    const suggestions = (completedOn: string, year: number) =>
      app.call('collect.review', { id: given.review({ completedOn, year }).id }).lawSuggestions
    expect(suggestions('2024-05-05', 2024)).toEqual(['SoL (2001:453) 3 kap. 3 §'])
    expect(suggestions('2026-05-05', 2026)).toEqual(['SoL (2025:400) 11 kap. 1 §', 'SoL (2025:400) 5 kap. 1 §'])
  })

  it('shows earlier brister of the same utförare, open ones first, and its own apart', () => {
    const { app, given } = openReviewSample()
    const before = given.review({ completedOn: '2025-01-10', year: 2025 })
    const closed = given.finding(before.id, { doneOn: '2025-02-01', verifiedBy: 'phone', verifiedOn: '2025-02-02' })
    const open = given.finding(before.id)
    given.finding(given.review({ providerId: 'asken' }).id)
    const now = given.review()
    const own = given.finding(now.id)
    const page = app.call('collect.review', { id: now.id })
    expect(page.findings.map(({ id }) => id)).toEqual([own.id])
    expect(page.earlierFindings.map(({ id }) => id)).toEqual([open.id, closed.id])
  })

  it('says why an outcome has to wait', () => {
    const { app, given } = openReviewSample()
    expect(app.call('collect.review', { id: given.review({ providerId: null }).id }).canRecordOutcome).toEqual({
      ok: false,
      reasons: ['Granskningen saknar utförare.'],
    })
  })
})
