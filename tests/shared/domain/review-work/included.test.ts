import { describe, expect, it } from 'vitest'
import { ReviewKind } from '../../../../shared/contracts/values'
import { areExtensive, type ReviewWorkFacts } from '../../../../shared/domain/review-work/facts'
import { includedIn, lackingIn } from '../../../../shared/domain/review-work/included'
import { reviewProgress, type ProgressFacts } from '../../../../shared/domain/review-work/progress'
import { judgedAreas } from '../../../../shared/domain/review-work/quality-areas'

const nothing: ReviewWorkFacts = {
  kind: 'quality',
  widened: false,
  inHouse: false,
  scope: null,
  reason: null,
  decidedBy: null,
  decidedOn: null,
  raised: null,
  raisedBy: null,
  raisedOn: null,
  visitOn: null,
  visitedOn: null,
  interviews: [],
  checklist: null,
  coveredAreas: [],
  earlierFindings: [],
  extensive: false,
  agreement: null,
  economicControl: null,
  questionnaireAnsweredOn: null,
}
const of = (kind: ReviewKind, facts: Partial<ReviewWorkFacts> = {}) => includedIn({ ...nothing, kind, ...facts })
const keys = (items: ReturnType<typeof includedIn>) => items.map(({ key }) => key)

describe('what a granskning always includes', () => {
  it.each(ReviewKind.options)('of the kind %s says at least one thing, each once', (kind) => {
    const found = keys(of(kind))
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found).size).toBe(found.length)
  })

  it('takes relatives as something that may fit, never as something that lacks', () => {
    const relative = of('quality').find(({ key }) => key === 'interview-relative')
    expect(relative).toMatchObject({ state: 'optional', words: 'Där det passar' })
    expect(keys(lackingIn(of('quality')))).not.toContain('interview-relative')
  })

  it('counts an interview from the day it was held', () => {
    const begun = of('quality', { interviews: [{ group: 'staff', held: false }] })
    expect(begun.find(({ key }) => key === 'interview-staff')?.state).toBe('partly')
    const held = of('quality', { interviews: [{ group: 'staff', held: true }] })
    expect(held.find(({ key }) => key === 'interview-staff')?.state).toBe('there')
  })

  it('has its checklist when the last question that is asked is answered', () => {
    const state = (answered: number) =>
      of('quality', { checklist: { questions: 60, answered } }).find(({ key }) => key === 'checklist')?.state
    expect([0, 59, 60].map(state)).toEqual(['lacking', 'partly', 'there'])
  })

  it('of a påkallad one that is widened is also all of a kvalitetsgranskning', () => {
    expect(keys(of('prompted'))).toEqual(['raised', 'raisedBy'])
    expect(keys(of('prompted', { widened: true }))).toEqual(['raised', 'raisedBy', ...keys(of('quality'))])
  })

  it('of an uppföljning is every earlier brist, and a visit only where they were extensive', () => {
    expect(of('followUp', { earlierFindings: [{ verified: true }, { verified: false }] })[0]).toMatchObject({
      state: 'partly',
      words: '1 av 2 brister verifierade',
    })
    expect(keys(of('followUp'))).not.toContain('visit')
    expect(keys(of('followUp', { extensive: true }))).toContain('visit')
  })

  it('never asks egen regi for an economic control', () => {
    const control = of('agreement', { inHouse: true }).find(({ key }) => key === 'economicControl')
    expect(control?.state).toBe('optional')
  })

  it('of a HSL-uppföljning is six parts, known by a word in the area’s name', () => {
    const items = of('healthCare', { coveredAreas: ['Avvikelsehantering', 'Riskanalys och egenkontroll'] })
    expect(items).toHaveLength(6)
    expect(items.filter(({ state }) => state === 'there').map(({ label }) => label)).toEqual([
      'Riskanalys',
      'Egenkontroll',
      'Avvikelser',
    ])
  })
})

describe('brister are extensive', () => {
  it('when one is allvarlig or there are three', () => {
    const minor = { severity: 'minor' } as const
    expect(areExtensive([minor, minor])).toBe(false)
    expect(areExtensive([minor, minor, { severity: null }])).toBe(true)
    expect(areExtensive([{ severity: 'serious' }])).toBe(true)
  })
})

describe('where the work goes on', () => {
  const facts = (more: Partial<ProgressFacts> = {}): ProgressFacts => ({
    status: 'planned',
    hasOutcome: false,
    included: of('quality'),
    requested: 0,
    settled: 0,
    visited: false,
    interviews: 0,
    checklist: null,
    ...more,
  })

  it('is the first part that is called for and not done', () => {
    expect(reviewProgress(facts()).next).toBe('forberedelse')
    expect(reviewProgress(facts({ requested: 2, settled: 2 })).next).toBe('besok')
  })

  it('goes past a preparation in which nothing was asked for, once something else has begun', () => {
    expect(reviewProgress(facts({ visited: true })).next).toBe('intervjuer')
    expect(reviewProgress(facts({ visited: true, requested: 2, settled: 1 })).next).toBe('forberedelse')
  })

  it('leaves out what the kind does not call for', () => {
    const included = of('targeted', { scope: 'Alla', reason: 'Oro', decidedBy: 'Ledningen', decidedOn: '2026-01-01' })
    expect(reviewProgress(facts({ included })).next).toBe('bedomning')
  })

  it('is the judgement once the granskning is carried out or called off', () => {
    expect(reviewProgress(facts({ status: 'completed' })).next).toBe('bedomning')
    expect(reviewProgress(facts({ status: 'notCompleted' })).done.bedomning).toBe(true)
  })
})

describe('the kvalitetsområden that are judged', () => {
  it.each([
    [null, 6],
    ['SoL', 6],
    ['LSS', 8],
    ['SoL, HSL', 10],
    ['HSL', 4],
  ])('on the basis %s are %i', (basis, count) => {
    expect(judgedAreas('quality', basis)).toHaveLength(count)
  })

  it('of MAS and MAR are HSL’s alone', () => {
    expect(judgedAreas('healthCare', 'SoL')).toEqual(['Jämlik', 'Ändamålsenlig', 'Patientcentrerad', 'Säker'])
  })
})
