import { candidateKey, type PriorityFacts } from '../../../shared/domain/priority/facts'
import type { ProposalTerms } from '../../../shared/domain/plan/propose'
import type { RankedCandidate } from '../../../shared/domain/priority/rank'
import type { Database } from '../../database/database'
import { openDeadlines, openFindingAreas } from './owed-repo'
import { indexParties, type PartyIndex } from './party-index'
import type { ReviewedParty } from './signal-repo'

/** What the proposal needs of each candidate beyond the ranking: deadlines to verify, and where its open brister are. */
export function owedByCandidate(
  db: Database,
  ranked: readonly RankedCandidate[],
  year: number,
): Pick<ProposalTerms, 'deadlines' | 'findingAreas'> {
  const deadlines = indexParties(openDeadlines(db, year))
  const areas = indexParties(openFindingAreas(db, year))
  return {
    deadlines: new Map(ranked.map(({ facts }) => [candidateKey(facts), of(facts, deadlines)])),
    findingAreas: new Map(ranked.map(({ facts }) => [candidateKey(facts), of(facts, areas).map(({ area }) => area)])),
  }
}

/** Of its own agreement, and of the same utförare and insats where no agreement was named. */
function of<Row extends ReviewedParty>(facts: PriorityFacts, index: PartyIndex<Row>): Row[] {
  const own = facts.agreementId === null ? [] : index.ofAgreement(facts.agreementId)
  return [...own, ...index.ofProvider(facts).filter(({ agreementId }) => agreementId === null)]
}
