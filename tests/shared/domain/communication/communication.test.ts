import { describe, expect, it } from 'vitest'
import { Audience, CommunicationResult } from '../../../../shared/contracts/act-values'
import { ReviewKind } from '../../../../shared/contracts/values'
import { sumForums } from '../../../../shared/domain/communication/forum'
import { fulfilledByDecision, fulfilledBySending } from '../../../../shared/domain/communication/fulfils'
import {
  canTickItself,
  cellFor,
  type MatrixCell,
  matrixFor,
  ruleErrors,
  type StoredCell,
} from '../../../../shared/domain/communication/matrix'
import { resultOfReview, reviewKindsOf } from '../../../../shared/domain/communication/result-of-review'
import { communicationDueOn, communicationState, lateBefore } from '../../../../shared/domain/communication/state'
import { tickErrors } from '../../../../shared/domain/communication/tick'

const today = '2026-11-22'

describe('the rows of the matrix', () => {
  it('a påkallad granskning has its own row, a screening is uppgifter från utförare, all others are kvalitetsgranskning', () => {
    expect(resultOfReview('prompted')).toBe('promptedReview')
    expect(resultOfReview('screening')).toBe('providerData')
    expect(reviewKindsOf('qualityReview')).toEqual(['quality', 'targeted', 'followUp', 'agreement', 'healthCare'])
    expect(ReviewKind.options.flatMap((kind) => resultOfReview(kind))).toHaveLength(ReviewKind.options.length)
  })
})

describe('the matrix', () => {
  const cell: StoredCell = {
    committeeId: null,
    result: 'lexSarah',
    audience: 'committee',
    owed: true,
    how: 'informationsärende',
    frequency: 'each',
    days: 45,
    documentKinds: [],
    byDecision: false,
  }

  it('has a cell for each result and audience, and the program’s own suggestion is a whole one', () => {
    const cells = matrixFor([], null)
    expect(cells).toHaveLength(CommunicationResult.options.length * Audience.options.length)
    expect(cells.flatMap((one) => Object.values(ruleErrors(one.result, one.audience, one)))).toEqual([])
    expect(cells.every(({ source }) => source === 'default')).toBe(true)
  })

  it('of a nämnd is its own cell, else the common one, else the suggestion', () => {
    const stored = [cell, { ...cell, committeeId: 'social', days: 20 }]
    expect(cellFor(stored, 'social', 'lexSarah', 'committee')).toMatchObject({ days: 20, source: 'own' })
    expect(cellFor(stored, 'aldre', 'lexSarah', 'committee')).toMatchObject({ days: 45, source: 'common' })
    expect(cellFor(stored, 'social', 'lexMaria', 'committee')).toMatchObject({ source: 'default' })
  })

  it('can be ticked off by a document for a granskning, for what an utförare has sent, and for a year', () => {
    expect(canTickItself('promptedReview', 'each')).toBe(true)
    expect(canTickItself('lexSarah', 'each')).toBe(false)
    expect(canTickItself('lexSarah', 'yearly')).toBe(true)
    const never = matrixFor([], null).filter((one) => !canTickItself(one.result, one.frequency))
    expect(never.every((one) => one.documentKinds.length === 0 && !one.byDecision)).toBe(true)
  })

  it('says how where something is owed, tells of a brukarundersökning once a year, and lets only a nämnd decide', () => {
    expect(ruleErrors('lexSarah', 'provider', { ...cell, how: ' ' })).toHaveProperty('how')
    expect(ruleErrors('lexSarah', 'provider', { ...cell, owed: false, how: null })).toEqual({})
    expect(ruleErrors('survey', 'public', cell)).toHaveProperty('frequency')
    expect(ruleErrors('lexSarah', 'public', { ...cell, byDecision: true })).toHaveProperty('byDecision')
  })
})

describe('a cell', () => {
  it('is late the day after its last day, and never where no day is set', () => {
    expect(communicationDueOn('2026-11-01', 21)).toBe(today)
    expect(communicationState(null, today, today)).toBe('owed')
    expect(communicationState(null, '2026-11-21', today)).toBe('late')
    expect(communicationState(null, null, today)).toBe('owed')
    expect(communicationState('notNeeded', '2026-01-01', today)).toBe('notNeeded')
  })

  it('has one rule for late, counted from the result or back from today', () => {
    for (const resultOn of ['2026-10-22', '2026-10-23', '2026-10-24']) {
      const due = communicationDueOn(resultOn, 30)
      expect(resultOn < (lateBefore(30, today) ?? '')).toBe(communicationState(null, due, today) === 'late')
    }
  })

  it('is not ticked off before the result or ahead of today, nor left out without a reason', () => {
    const done = { status: 'done', doneOn: '2026-11-01', reason: null } as const
    expect(tickErrors(done, '2026-11-01', today)).toEqual({})
    expect(tickErrors(done, '2026-11-02', today).doneOn).toContain('2026-11-02')
    expect(tickErrors({ ...done, doneOn: '2026-11-23' }, '2026-11-01', today)).toHaveProperty('doneOn')
    expect(tickErrors({ ...done, status: 'notNeeded', reason: ' ' }, '2026-11-01', today)).toHaveProperty('reason')
    expect(tickErrors({ ...done, status: 'notNeeded', reason: 'Avtalet är slut' }, '2026-11-02', today)).toEqual({})
  })
})

describe('what ticks a cell off', () => {
  const cell: MatrixCell = {
    result: 'promptedReview',
    audience: 'committee',
    owed: true,
    how: 'anmälningsärende',
    frequency: 'each',
    days: 60,
    documentKinds: ['minnesanteckningar'],
    byDecision: true,
  }

  it('is the sending of a document that it names, to its own audience', () => {
    expect(fulfilledBySending(cell, { documentKind: 'minnesanteckningar', audience: 'committee' })).toBe(true)
    expect(fulfilledBySending(cell, { documentKind: 'minnesanteckningar', audience: 'provider' })).toBe(false)
    expect(fulfilledBySending(cell, { documentKind: 'lagesbild', audience: 'committee' })).toBe(false)
    expect(
      fulfilledBySending({ ...cell, owed: false }, { documentKind: 'minnesanteckningar', audience: 'committee' }),
    ).toBe(false)
  })

  it('is a decision of the nämnd, but not one that sends the matter back', () => {
    expect(fulfilledByDecision(cell, { result: 'noted', documentKind: null })).toBe(true)
    expect(fulfilledByDecision(cell, { result: 'referredBack', documentKind: null })).toBe(false)
    expect(fulfilledByDecision({ ...cell, byDecision: false }, { result: 'noted', documentKind: null })).toBe(false)
    expect(fulfilledByDecision({ ...cell, frequency: 'yearly' }, { result: 'noted', documentKind: 'plan' })).toBe(false)
  })
})

describe('the meetings of a year', () => {
  it('count participants only where the number is known, and meetings ahead as planned', () => {
    const forums = [
      { heldOn: '2026-02-01', participants: 20 },
      { heldOn: '2026-05-01', participants: null },
      { heldOn: '2026-12-01', participants: null },
    ]
    expect(sumForums(forums, today)).toEqual({ held: 2, planned: 1, participants: 20, told: 1 })
    expect(sumForums([], today)).toEqual({ held: 0, planned: 0, participants: null, told: 0 })
  })
})
