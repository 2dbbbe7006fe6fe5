import type { Input } from '../../../shared/contracts'
import type { PriorityFacts } from '../../../shared/domain/priority/facts'
import { explained, type Order, orderBy, rankedAt, type Weighable } from '../../../shared/domain/priority/rank'
import { compareSv, matchesSearch } from '../../../shared/domain/swedish'
import type { Handler } from '../handler'
import { notRankable } from './candidate-repo'
import { withPastReviews } from './priority/latest-reviews'
import { overridesOf } from './priority/override-repo'
import { toPriorityRow } from './priority/row'
import { unusedSources } from './priority/unused-sources'
import { weighableOf } from './priority/weighable'
import { appliedWeights } from './priority/weights-repo'

/**
 * Whom to review, the most urgent first, with every factor explained. Ranked within the chosen nämnd and area; search,
 * insats and utförare only choose which rows are shown, each with its place in the whole. Words are made for those alone.
 */
export const priorities: Handler<'plan.priorities'> = (context, input) => {
  const { db } = context
  const { committeeId, serviceAreaId, year } = input
  const weighable = weighableOf(context, { committeeId, serviceAreaId }, year)
  const { weights, from } = appliedWeights(db, committeeId)
  const order = orderBy(weighable, weights)
  const { page, total } = pageOf(weighable, order, input)
  const ranked = rankedAt(weighable, order, weights, page)
  const facts = withPastReviews(
    db,
    ranked.map((candidate) => candidate.facts),
  )
  const overrides = overridesOf(db, year)
  return {
    year,
    rows: ranked.map(({ facts: own, rank, score }, row) =>
      toPriorityRow(explained(facts[row] ?? own, rank, score, weights), overrides),
    ),
    total,
    totalUnfiltered: order.places.length,
    serviceTypes: serviceTypesOf(weighable.candidates),
    unusedSources: unusedSources(db, year),
    weightsOf: from === 'own' ? 'committee' : 'common',
    notRankable: notRankable(db),
  }
}

/** The places, 0 first, that the filters let through on the asked page, and how many there are on all pages. */
function pageOf(
  { candidates }: Weighable,
  { places }: Order,
  { search, shownAreaId, serviceTypeId, providerId, offset, limit }: Input<'plan.priorities'>,
): { page: number[]; total: number } {
  const isShown = (facts: PriorityFacts): boolean =>
    (shownAreaId === null || facts.serviceAreaId === shownAreaId) &&
    (serviceTypeId === null || facts.serviceTypeId === serviceTypeId) &&
    (providerId === null || facts.providerId === providerId) &&
    (search.trim() === '' || matchesSearch(searchedText(facts), search))
  const page: number[] = []
  let total = 0
  for (const [place, index] of places.entries()) {
    const facts = candidates[index]
    if (facts === undefined || !isShown(facts)) continue
    if (total >= offset && page.length < limit) page.push(place)
    total += 1
  }
  return { page, total }
}

const searchedText = ({ provider, unit, agreement, serviceType, serviceArea }: PriorityFacts): string =>
  `${provider} ${unit ?? ''} ${agreement ?? ''} ${serviceType} ${serviceArea}`

function serviceTypesOf(
  candidates: readonly PriorityFacts[],
): Array<{ id: string; name: string; serviceAreaId: string; serviceArea: string }> {
  const byId = new Map<string, PriorityFacts>()
  for (const facts of candidates) if (!byId.has(facts.serviceTypeId)) byId.set(facts.serviceTypeId, facts)
  return [...byId.values()]
    .map(({ serviceTypeId, serviceType, serviceAreaId, serviceArea }) => ({
      id: serviceTypeId,
      name: serviceType,
      serviceAreaId,
      serviceArea,
    }))
    .toSorted((a, b) => compareSv(a.name, b.name))
}
