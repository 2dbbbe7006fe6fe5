import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../../shared/domain/default-settings'
import { sumDays } from '../../../../shared/domain/plan/days'
import { mandatoryGrounds } from '../../../../shared/domain/plan/grounds'
import { proposePlan } from '../../../../shared/domain/plan/propose'
import { candidateKey, type PriorityFacts } from '../../../../shared/domain/priority/facts'
import { rankCandidates } from '../../../../shared/domain/priority/rank'
import { candidates } from '../priority/arbitrary'
import { someFacts } from '../priority/facts'

const { weights, planning } = defaultSettings('Solberga kommun')
const { daysPerKind } = planning
const propose = (list: PriorityFacts[], daysAvailable: number) =>
  proposePlan(rankCandidates(list, weights), { year: 2027, daysAvailable, daysPerKind })
const daysAvailable = fc.integer({ min: 0, max: 80 }).map((halves) => halves / 2)

describe('proposed plan', () => {
  it('holds every candidate exactly once, as a row or as left out', () => {
    fc.assert(
      fc.property(candidates, daysAvailable, (list, days) => {
        const { items, leftOut } = propose(list, days)
        const keys = [...items, ...leftOut].map(({ candidate }) => candidateKey(candidate.facts))
        expect(keys.toSorted()).toEqual(list.map(candidateKey).toSorted())
      }),
    )
  })

  it('holds everything that is owed, even when the days do not suffice', () => {
    fc.assert(
      fc.property(candidates, daysAvailable, (list, days) => {
        const owed = list.filter((facts) => mandatoryGrounds(facts, 2027).length > 0).map(candidateKey)
        const mandatory = propose(list, days).items.filter(({ origin }) => origin === 'mandatory')
        expect(mandatory.map(({ candidate }) => candidateKey(candidate.facts)).toSorted()).toEqual(owed.toSorted())
      }),
    )
  })

  it('never lets a row that is not owed exceed the days', () => {
    fc.assert(
      fc.property(candidates, daysAvailable, (list, days) => {
        const { items } = propose(list, days)
        if (items.some(({ origin }) => origin === 'proposed')) {
          expect(sumDays(items.map((item) => item.days))).toBeLessThanOrEqual(days)
        }
      }),
    )
  })

  it('passes over a row that does not fit for a smaller one further down', () => {
    const high = { event: 'Risk', value: 12, word: 'Hög', level: 'high' as const, size: 4, year: 2027 }
    const first = someFacts({ agreementId: 'a1', provider: 'Stor', lastReviewedOn: null, areaRisk: high })
    const second = someFacts({ agreementId: 'a2', provider: 'Liten' })
    const { items, leftOut } = propose([first, second], 3)
    expect(items.map(({ candidate }) => candidate.facts.provider)).toEqual(['Liten'])
    expect(leftOut).toMatchObject([
      { reasons: [expect.stringMatching(/^Plats 1 med [\d,]+ poäng; ryms inte inom 3 dagar\.$/)] },
    ])
  })

  it('joins all grounds of one candidate in one row', () => {
    const openFindings = [{ severity: null, late: false, year: 2026 }]
    const { items } = propose([someFacts({ lastReviewedOn: '2024-02-01', openFindings })], 10)
    expect(items).toMatchObject([
      {
        origin: 'mandatory',
        kind: 'agreement',
        reasons: [
          'En brist från 2026 är öppen och ska verifieras.',
          'Intervallet på 36 månader passeras i februari 2027.',
        ],
      },
    ])
    expect(items[0]?.month).toBeLessThanOrEqual(2)
  })

  it('explains a proposed row by what weighs most, and says when no review is registered', () => {
    const { items } = propose([someFacts({ lastReviewedOn: null })], 10)
    expect(items[0]?.reasons[0]).toBe('Ingen tidigare granskning är registrerad.')
  })

  it('tells what sets the utförare apart before the risk that all in its area have, also where the risk weighs more', () => {
    const grave = { event: 'Bemanning nattetid', value: 16, word: 'Hög', level: 'high' as const, size: 4, year: 2027 }
    const { items } = propose([someFacts({ areaRisk: grave })], 10)
    expect(items[0]?.reasons).toHaveLength(2)
    expect(items[0]?.reasons[0]).not.toContain('Bemanning nattetid')
    expect(items[0]?.reasons[1]).toContain('Bemanning nattetid')
  })

  it('lets rows kept by hand take their days first, and neither proposes nor leaves out what people decided', () => {
    const ranked = rankCandidates([someFacts({ agreementId: 'a1' }), someFacts({ agreementId: 'a2' })], weights)
    const terms = { year: 2027, daysAvailable: 6, daysPerKind, kept: [{ days: 4, month: 1 }], decided: new Set(['a1']) }
    const { items, leftOut } = proposePlan(ranked, terms)
    expect(items).toEqual([])
    expect(leftOut.map(({ candidate }) => candidateKey(candidate.facts))).toEqual(['a2'])
  })

  it("holds what the planner has said is to be in, with the planner's reason first, even when the days do not suffice", () => {
    const override = { year: 2027, choice: 'include' as const, reason: 'nämndens uppdrag.', decidedBy: null }
    const { items, leftOut } = propose(
      [someFacts({ agreementId: 'a1' }), someFacts({ agreementId: 'a2', override })],
      0,
    )
    expect(items).toMatchObject([{ origin: 'proposed', reasons: ['Vald i prioriteringen: nämndens uppdrag.'] }])
    expect(leftOut).toHaveLength(1)
  })

  it('leaves out what the planner has chosen away, with the reason, unless it is owed', () => {
    const override = { year: 2027, choice: 'exclude' as const, reason: 'avtalet upphör', decidedBy: null }
    const sanctions = [{ step: 'warning' as const, decidedOn: '2026-10-12' }]
    const { items, leftOut } = propose(
      [someFacts({ agreementId: 'a1', override }), someFacts({ agreementId: 'a2', override, sanctions })],
      100,
    )
    expect(leftOut.map(({ reasons }) => reasons)).toEqual([['Bortvald i prioriteringen: avtalet upphör.']])
    expect(items.map(({ reasons }) => reasons)).toEqual([
      [
        'Varning beslutad 2026-10-12: följs upp året efter.',
        'Den valdes bort i prioriteringen (avtalet upphör) men ska ändå med.',
      ],
    ])
  })

  it('places the visit after the deadline of a varning', () => {
    const deadline = { step: 'warning' as const, decidedOn: '2026-11-05', deadlineOn: '2027-04-15' }
    const ranked = rankCandidates([someFacts()], weights)
    const terms = { year: 2027, daysAvailable: 0, daysPerKind, deadlines: new Map([['a17', [deadline]]]) }
    const { items } = proposePlan(ranked, terms)
    expect(items).toMatchObject([{ kind: 'followUp', month: 4, method: 'visit', focus: 'Det som varningen gäller' }])
  })

  it('says how often, and what to look at where brister are open', () => {
    const ranked = rankCandidates([someFacts({ agreementId: 'a1' })], weights)
    const findingAreas = new Map([['a1', ['Bemanning', 'HSL', 'Dokumentation', 'Dokumentation', 'Bemötande']]])
    const { items } = proposePlan(ranked, { year: 2027, daysAvailable: 9, daysPerKind, findingAreas })
    expect(items).toMatchObject([{ regularity: 'Vart tredje år', focus: 'Dokumentation; bemanning; HSL' }])
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(candidates, daysAvailable, (list, days) => {
        expect(propose(list, days)).toEqual(propose(list, days))
      }),
    )
  })
})
