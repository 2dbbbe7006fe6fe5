import { describe, expect, it } from 'vitest'
import type { PriorityFacts } from '../../../../shared/domain/priority/facts'
import { positiveDeviation } from '../../../../shared/domain/priority/positive'
import { someFacts } from './facts'

const good = { completedOn: '2025-06-10', kind: 'agreement', outcome: 'complies' } as const
const said = (differences: Partial<PriorityFacts>): string | null =>
  positiveDeviation(someFacts({ pastReviews: [good, { ...good, completedOn: '2022-06-10' }], ...differences }))

describe('strong positive deviation', () => {
  it('is said of one whose latest reviews all follow the agreement, with what else is known to be well', () => {
    expect(said({})).toBe(
      'De 2 senaste granskningarna har alla utfallet ”följer avtal”; inga öppna brister, inga klagomål det senaste året och inga sanktioner.',
    )
  })

  it('uses the words of egen regi there', () => {
    expect(said({ form: 'inHouse' })).toContain('”följer uppdragsbeskrivningen”')
  })

  it('does not count what is not registered as good', () => {
    expect(said({ complaints: null, sanctions: null })).toBe(
      'De 2 senaste granskningarna har alla utfallet ”följer avtal”; inga öppna brister.',
    )
  })

  it('needs two reviews, all good, and nothing that says otherwise', () => {
    expect(said({ pastReviews: [good] })).toBeNull()
    expect(said({ pastReviews: [good, { ...good, outcome: 'minorRemaining' }] })).toBeNull()
    expect(said({ openFindings: [{ severity: 'minor', late: false, year: 2026 }] })).toBeNull()
    expect(said({ complaints: { lastYear: 1, yearBefore: 0 } })).toBeNull()
    expect(said({ lexSarah: { lastYear: 1, yearBefore: 0, toIvo: 0 } })).toBeNull()
    expect(said({ economicControl: { controlledOn: '2026-05-04', remarks: ['skatteskulder'] } })).toBeNull()
  })
})
