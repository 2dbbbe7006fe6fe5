import { describe, expect, it } from 'vitest'
import type { ClientInput } from '../../../../../shared/contracts'
import type { CommunicationRow } from '../../../../../shared/contracts/communication'
import {
  tickFromDecision,
  tickFromDispatch,
  untickFromDispatch,
} from '../../../../../electron/core/act/communication/tick'
import { openReviewSample } from '../../../../support/review-sample'

function openMatrix() {
  const { app, given } = openReviewSample()
  const scope = { committeeId: null, year: 2026 }
  const fresh = { result: 'lexSarah', audience: 'provider', version: null } as const
  const rule: ClientInput<'act.saveCommunicationRule'>['draft'] = {
    owed: true,
    how: 'brev',
    frequency: 'each',
    days: 10,
    documentKinds: [],
    byDecision: false,
  }
  return {
    app,
    given,
    list: (fields: Partial<ClientInput<'act.communications'>> = {}) =>
      app.call('act.communications', { ...scope, ...fields }),
    year: (committeeId: string | null = null) => app.call('act.communicationYear', { committeeId, year: 2026 }),
    tick: (row: CommunicationRow, fields: Partial<ClientInput<'act.tickCommunication'>> = {}) => tickOf(row, fields),
    save: (fields: Partial<ClientInput<'act.saveCommunicationRule'>> = {}) =>
      app.call('act.saveCommunicationRule', { committeeId: null, ...fresh, draft: rule, ...fields }),
    document: (kind: string, fields: object = {}) =>
      given.table('document').insert({
        kind,
        year: 2026,
        title: kind,
        fileName: `${kind}.docx`,
        sha256: 'x',
        byteLength: 1,
        figures: '{}',
        ...fields,
      }),
    send: (documentId: string, audience: 'provider' | 'committee' | 'public' | 'internal', sentOn = '2026-11-10') =>
      given.table('documentDispatch').insert({ documentId, audience, sentOn }),
    rule,
  }
}

const tickOf = (
  { result, audience, recordType, recordId }: CommunicationRow,
  fields: Partial<ClientInput<'act.tickCommunication'>>,
): ClientInput<'act.tickCommunication'> => ({
  cells: [{ result, audience, recordType, recordId }],
  status: 'done',
  doneOn: '2026-11-10',
  how: null,
  reason: null,
  documentId: null,
  ...fields,
})

const only = (rows: readonly CommunicationRow[]): CommunicationRow => {
  const [first, ...rest] = rows
  if (first === undefined || rest.length > 0) throw new Error(`one row was expected, not ${rows.length}`)
  return first
}

describe('what is owed of each result', () => {
  it('begins when a granskning is completed, with its last day from the matrix', () => {
    const { given, list } = openMatrix()
    given.review({ kind: 'quality' })
    given.review({ kind: 'quality', completedOn: '2026-10-01' })
    given.review({ kind: 'prompted', completedOn: '2026-11-12' })
    expect(
      list({ state: 'waiting', audience: 'provider' }).rows.map(({ result, dueOn, state }) => [result, dueOn, state]),
    ).toEqual([
      ['qualityReview', '2026-10-31', 'late'],
      ['promptedReview', '2026-11-26', 'owed'],
    ])
  })

  it('is counted in the year’s matrix as in the list, and each figure opens as many rows', () => {
    const { app, given, list, year, tick } = openMatrix()
    given.review({ kind: 'quality', completedOn: '2026-10-01' })
    given.review({ kind: 'agreement', completedOn: '2026-11-01', serviceTypeId: 'hemtjanst' })
    given.review({ kind: 'screening', completedOn: '2026-11-01' })
    app.call('act.tickCommunication', tick(only(list({ state: 'late' }).rows)))
    for (const committeeId of [null, 'social', 'aldre']) {
      for (const cell of year(committeeId).cells) {
        for (const state of ['done', 'owed', 'late', 'notNeeded'] as const) {
          const { total } = list({ committeeId, result: cell.result, audience: cell.audience, state })
          expect({ ...cell, state, total }).toMatchObject({ total: cell[state] })
        }
      }
    }
    expect(year().results.filter(({ count }) => count > 0)).toEqual([
      { result: 'qualityReview', count: 2 },
      { result: 'providerData', count: 1 },
    ])
  })

  it('once a year is owed once for each nämnd with results, counted from the end of the year', () => {
    const { given, list } = openMatrix()
    given.review({ completedOn: '2026-02-01' })
    given.review({ completedOn: '2026-03-01' })
    given.review({ completedOn: '2026-03-01', serviceTypeId: 'hemtjanst' })
    const rows = list({ result: 'qualityReview', audience: 'committee' }).rows
    expect(rows.map(({ who, dueOn, state }) => [who, dueOn, state])).toEqual([
      ['Äldrenämnden', '2027-03-31', 'owed'],
      ['Socialnämnden', '2027-03-31', 'owed'],
    ])
  })

  it('covers lex Sarah that are investigated, erfarenheter that led to a measure, egenrapporter and requests that came in', () => {
    const { given, list } = openMatrix()
    const party = { providerId: 'linden', serviceTypeId: 'hvb' }
    given.table('lexSarah').insert({ number: 'L1', reportedOn: '2026-09-01', ...party })
    given
      .table('lexSarah')
      .insert({ number: 'L2', reportedOn: '2026-09-01', investigationDoneOn: '2026-10-01', ...party })
    given.table('caseworkerExperience').insert({ number: 'E1', notedOn: '2026-10-01', direction: 'poor', ...party })
    given
      .table('caseworkerExperience')
      .insert({ number: 'E2', notedOn: '2026-10-01', direction: 'poor', measure: 'Dialog', ...party })
    const request = given
      .table('informationRequest')
      .insert({ number: 'U1', providerId: 'linden', subject: 'Bemanning', requestedOn: '2026-09-01' })
    const item = { requestId: request.id, position: 1, title: 'Schema' }
    const received = given.table('informationRequestItem').insert(item)
    expect(new Set(list({ state: 'waiting' }).rows.map(({ title }) => title))).not.toContain('Uppgiftsbegäran U1')
    given.table('informationRequestItem').update(received.id, null, { receivedOn: '2026-10-15' })
    const titles = list({ audience: 'provider', state: 'waiting' }).rows.map(({ title, resultOn }) => [title, resultOn])
    expect(titles).toEqual([
      ['Lex Sarah L2', '2026-10-01'],
      ['Erfarenhet E2', '2026-10-01'],
      ['Uppgiftsbegäran U1', '2026-10-15'],
    ])
  })

  it('is searched, sorted and read in parts', () => {
    const { given, list } = openMatrix()
    given.review({ completedOn: '2026-10-01', number: 'G-1', providerId: 'asken' })
    given.review({ completedOn: '2026-10-02', number: 'G-2' })
    const filter = { audience: 'provider', sort: { by: 'who', descending: true } } as const
    expect(list(filter).rows.map(({ who }) => who)).toEqual(['Utförare Åsken', 'Utförare Linden'])
    expect(list({ ...filter, search: 'åsken' }).rows.map(({ title }) => title)).toEqual(['Granskning G-1'])
    expect(list({ ...filter, limit: 1, offset: 1 })).toMatchObject({ total: 2, rows: [{ title: 'Granskning G-2' }] })
  })
})

describe('ticking off by hand', () => {
  it('keeps day, way and document, and can be taken back', () => {
    const { app, given, list, tick, document } = openMatrix()
    const review = given.review({ completedOn: '2026-10-01' })
    const { id: documentId } = document('minnesanteckningar', { reviewId: review.id })
    expect(
      app.call('act.communicationDocuments', { recordType: 'review', recordId: review.id }).rows.map(({ id }) => id),
    ).toEqual([documentId])
    app.call('act.tickCommunication', tick(only(list({ state: 'late' }).rows), { documentId, how: 'möte' }))
    const row = only(list({ audience: 'provider' }).rows)
    expect(row).toMatchObject({
      state: 'done',
      tick: { doneOn: '2026-11-10', how: 'möte', doneBy: 'Kvalitetsstrateg', documentId, byItself: false },
    })
    app.call('act.untickCommunication', { id: row.tick?.id ?? '', version: row.tick?.version ?? 0 })
    expect(only(list({ audience: 'provider' }).rows).state).toBe('late')
  })

  it('is refused before the result, ahead of today, without a reason, twice, and where nothing is owed', () => {
    const { app, given, list, tick } = openMatrix()
    given.review({ completedOn: '2026-10-20', kind: 'screening' })
    const row = only(list({ audience: 'provider' }).rows)
    const refused = (fields: Partial<ClientInput<'act.tickCommunication'>>) =>
      app.refusal('act.tickCommunication', tick(row, fields))
    expect(refused({ doneOn: '2026-10-19' }).fields).toHaveProperty('doneOn')
    expect(refused({ doneOn: '2026-11-23' }).fields).toHaveProperty('doneOn')
    expect(refused({ status: 'notNeeded' }).fields).toHaveProperty('reason')
    expect(refused({ reason: 'Gäller 19121212-1212' }).code).toBe('PERSONAL_DATA')
    expect(refused({ cells: [{ ...row, audience: 'public' }] }).userMessage).toContain('enligt matrisen')
    app.call('act.tickCommunication', tick(row, { status: 'notNeeded', reason: 'Avtalet är avslutat' }))
    expect(refused({}).userMessage).toContain('redan avprickat')
    expect(only(list({ state: 'notNeeded' }).rows).tick).toMatchObject({ reason: 'Avtalet är avslutat', how: null })
  })

  it('of many is all or none', () => {
    const { app, given, list, tick } = openMatrix()
    given.review({ completedOn: '2026-11-01' })
    given.review({ completedOn: '2026-11-20' })
    const cells = list({ audience: 'provider' }).rows
    expect(app.refusal('act.tickCommunication', { ...tick(cells[0] as CommunicationRow), cells }).code).toBe(
      'RULE_BROKEN',
    )
    expect(list({ state: 'done' }).total).toBe(0)
    app.call('act.tickCommunication', { ...tick(cells[0] as CommunicationRow), cells, doneOn: '2026-11-22' })
    expect(list({ state: 'done' }).total).toBe(2)
  })
})

describe('the matrix ticks itself off', () => {
  it('when a document that the cell names is sent to its audience, once, and takes the tick back with the sending', () => {
    const { app, given, list, document, send } = openMatrix()
    const review = given.review({ completedOn: '2026-10-20', kind: 'prompted' })
    const { id: documentId } = document('minnesanteckningar', { reviewId: review.id })
    const context = app.context()
    const first = send(documentId, 'provider')
    const second = send(documentId, 'provider', '2026-11-12')
    expect([tickFromDispatch(context, first.id), tickFromDispatch(context, first.id)]).toEqual([1, 0])
    expect(tickFromDispatch(context, second.id)).toBe(0)
    expect(only(list({ state: 'done' }).rows)).toMatchObject({
      audience: 'provider',
      tick: { doneOn: '2026-11-10', documentId, byItself: true, how: 'Minnesanteckningar' },
    })
    untickFromDispatch(context, first.id)
    given.table('documentDispatch').remove(first.id, null)
    expect(only(list({ state: 'done' }).rows).tick?.doneOn).toBe('2026-11-12')
    untickFromDispatch(context, second.id)
    expect(list({ state: 'done' }).total).toBe(0)
  })

  it('when the nämnd decides in the granskning’s matter, but not when it sends the matter back', () => {
    const { app, given, list, document } = openMatrix()
    const review = given.review({ completedOn: '2026-10-20', kind: 'prompted' })
    const { id: documentId } = document('minnesanteckningar', { reviewId: review.id })
    const decide = (result: 'noted' | 'referredBack') =>
      given.table('committeeDecision').insert({
        committeeId: 'social',
        decidedOn: '2026-11-17',
        paragraph: '§ 84',
        result,
        heading: 'Granskning',
        documentId,
      })
    expect(tickFromDecision(app.context(), decide('referredBack').id)).toBe(0)
    expect(tickFromDecision(app.context(), decide('noted').id)).toBe(1)
    expect(only(list({ state: 'done' }).rows).tick).toMatchObject({ decisionWords: '§ 84, 2026-11-17', byItself: true })
  })

  it('when the yearly report goes out: the cells of its nämnd, or of all', () => {
    const { app, given, list, document, send } = openMatrix()
    given.review({ completedOn: '2026-02-01' })
    given.review({ completedOn: '2026-03-01', serviceTypeId: 'hemtjanst' })
    const done = () => list({ state: 'done' }).rows.map(({ who }) => who)
    const own = document('arsrapport-avtalsuppfoljning', { committeeId: 'social' })
    expect(tickFromDispatch(app.context(), send(own.id, 'public').id)).toBe(1)
    expect(done()).toEqual(['Socialnämnden'])
    const common = document('arsrapport-avtalsuppfoljning')
    expect(tickFromDispatch(app.context(), send(common.id, 'public').id)).toBe(1)
    expect(done()).toHaveLength(2)
  })
})

describe('the matrix is the municipality’s own', () => {
  it('a changed common cell holds for all, a nämnd’s own before it, and both can be taken back', () => {
    const { app, given, list, save, rule } = openMatrix()
    given.table('lexSarah').insert({
      number: 'L1',
      reportedOn: '2026-09-01',
      investigationDoneOn: '2026-11-01',
      providerId: 'linden',
      serviceTypeId: 'hvb',
    })
    const due = () => only(list({ result: 'lexSarah', audience: 'provider' }).rows)
    save()
    expect(due()).toMatchObject({ dueOn: '2026-11-11', how: 'brev' })
    save({ committeeId: 'social', draft: { ...rule, days: 40 } })
    expect(due().dueOn).toBe('2026-12-11')
    const { cells, ownCommittees } = app.call('act.communicationMatrix', { committeeId: 'social' })
    expect(ownCommittees).toEqual([{ id: 'social', name: 'Socialnämnden', cells: 1 }])
    const own = cells.find(({ source }) => source === 'own')
    app.call('act.resetCommunicationRule', { id: own?.ruleId ?? '', version: own?.version ?? 0 })
    expect(due().dueOn).toBe('2026-11-11')
  })

  it('refuses a cell that does not hold together, and one that somebody else has written in between', () => {
    const { app, save, rule } = openMatrix()
    const to = { committeeId: null, result: 'lexSarah', audience: 'provider', version: null } as const
    expect(app.refusal('act.saveCommunicationRule', { ...to, draft: { ...rule, how: null } }).fields).toHaveProperty(
      'how',
    )
    save()
    expect(app.refusal('act.saveCommunicationRule', { ...to, draft: { ...rule, days: 3 } }).code).toBe('CONFLICT')
  })

  it('an audience that is left out is not owed, and says so', () => {
    const { given, list, save, year, rule } = openMatrix()
    given.review({ completedOn: '2026-10-01' })
    save({ result: 'qualityReview', draft: { ...rule, owed: false } })
    expect(list({ audience: 'provider' }).total).toBe(0)
    expect(year().notOwed).toContainEqual({ result: 'qualityReview', audience: 'provider' })
  })
})

describe('Att göra', () => {
  it('tells what is late or due within two weeks in a handful of rows, each with its list', () => {
    const { app, given, list, tick } = openMatrix()
    given.review({ completedOn: '2026-09-01' })
    app.call('act.tickCommunication', tick(only(list({ state: 'late' }).rows)))
    for (const completedOn of ['2026-10-01', '2026-10-05', '2026-11-20']) given.review({ completedOn })
    expect(waitingIn(app)).toEqual([
      [
        '2 kvalitetsgranskningar väntar på återkoppling till utföraren, båda är sena.',
        '2026-10-31',
        '/atgarda/kommunikation?flik=lista&resultat=qualityReview&till=provider&ar=2026&lage=waiting',
      ],
    ])
  })

  it('asks for a start, with no day to be late for, while nothing has ever been ticked off', () => {
    const { app, given } = openMatrix()
    for (const completedOn of ['2025-03-01', '2026-10-05']) given.review({ completedOn })
    const [row, ...more] = waitingIn(app)
    expect(more).toEqual([])
    expect(row?.[0]).toMatch(/^\d+ besked om resultat 2025 och 2026 är inte registrerade\./)
    expect(row?.slice(1)).toEqual([null, '/atgarda/kommunikation'])
  })
})

const waitingIn = (app: ReturnType<typeof openMatrix>['app']) =>
  app
    .call('act.todos', { committeeId: null, year: 2026 })
    .rows.filter(({ id }) => id.startsWith('communication'))
    .map(({ sentence, dueOn, path }) => [sentence, dueOn, path])
