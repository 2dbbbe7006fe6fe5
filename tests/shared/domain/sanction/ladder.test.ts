import { describe, expect, it } from 'vitest'
import { deciderProblem } from '../../../../shared/domain/sanction/decide'
import { levelOfRole } from '../../../../shared/domain/sanction/ladder'
import { orderWarnings } from '../../../../shared/domain/sanction/order'
import { caseState, verifyBy, type StandingStep } from '../../../../shared/domain/sanction/standing'
import { proposalStart } from '../../../../shared/domain/sanction/start'

const step = (fields: Partial<StandingStep> = {}): StandingStep => ({
  step: 'rectification',
  decidedOn: '2026-09-01',
  deadlineOn: '2026-10-01',
  result: null,
  effect: 'no',
  verifiedOn: null,
  ...fields,
})

describe('who decides', () => {
  it('is read from the role’s own words: nämnd, chef, any other a planerare', () => {
    expect(levelOfRole('Socialnämnden', false)).toBe('committee')
    expect(levelOfRole('ordförande för Äldrenämnden', false)).toBe('committee')
    expect(levelOfRole('enhetschef, kvalitetsenheten', false)).toBe('manager')
    expect(levelOfRole('nämndsekreterare', false)).toBe('planner')
    expect(levelOfRole('planerare', false)).toBe('planner')
    expect(levelOfRole('planerare', true)).toBe('committee')
  })

  it('a planerare can’t decide a hävning, a nämnd can decide a komplettering', () => {
    expect(deciderProblem('termination', 'committee', 'planerare', null)).toContain('beslutas av nämnden')
    expect(deciderProblem('completion', 'planner', 'Socialnämnden', null)).toBeNull()
  })
})

describe('the order of the ladder', () => {
  const facts = { step: 'warning', on: '2026-11-22', taken: [step()], heardOn: '2026-11-01', hasLetter: true } as const

  it('is usual when a rättelse came before and was answered', () => {
    expect(orderWarnings(facts)).toEqual([])
  })

  it('is unusual without rättelse, downward, while a deadline runs, unheard and without tjänsteskrivelse', () => {
    const first = (changed: object) => orderWarnings({ ...facts, ...changed })[0]
    expect(first({ taken: [] })).toContain('ingen tidigare begäran om rättelse')
    expect(first({ step: 'completion' })).toContain('lägre än begäran om rättelse')
    expect(first({ taken: [step({ deadlineOn: '2026-12-01', effect: null })] })).toContain('löper till 2026-12-01')
    expect(first({ step: 'penalty', heardOn: null })).toContain('inte hörd')
    expect(first({ step: 'termination', hasLetter: false })).toContain('ingen tjänsteskrivelse')
  })
})

describe('how a case stands', () => {
  const today = '2026-11-22'

  it('follows the latest step, and a proposal that is open', () => {
    expect(caseState([step()], true, today)).toBe('preparing')
    expect(caseState([step({ effect: null })], false, today)).toBe('expired')
    expect(caseState([step({ effect: null, deadlineOn: '2026-12-01' })], false, today)).toBe('running')
    expect(caseState([step({ effect: null, result: null, deadlineOn: null })], false, today)).toBe('noDeadline')
    expect(caseState([step({ effect: 'partly' })], false, today)).toBe('partly')
    expect(caseState([step({ effect: null, result: 'Klart.' })], false, today)).toBe('answered')
    expect(caseState([step({ step: 'termination', effect: null, deadlineOn: null })], false, today)).toBe('ended')
  })

  it('owes a visit once the deadline of a varning is out, and not of a rättelse', () => {
    const warning = step({ step: 'warning', effect: null })
    expect(verifyBy(warning, 30, today)).toBe('2026-10-31')
    expect(verifyBy({ ...warning, verifiedOn: '2026-10-10' }, 30, today)).toBeNull()
    expect(verifyBy({ ...warning, result: 'Kontrollerat vid besök.' }, 30, today)).toBeNull()
    expect(verifyBy(step({ effect: null }), 30, today)).toBeNull()
    expect(verifyBy({ ...warning, deadlineOn: today }, 30, today)).toBeNull()
  })
})

describe('a new proposal', () => {
  it('has its deadline on a working day, and a hävning has none', () => {
    expect(proposalStart('rectification', '2026-11-22', 20).deadlineOn).toBe('2026-12-14')
    expect(proposalStart('termination', '2026-11-22', 20).deadlineOn).toBeNull()
  })
})
