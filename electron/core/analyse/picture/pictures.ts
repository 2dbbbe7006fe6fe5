import { pictureYears } from '../../../../shared/domain/picture/years'
import { type Order, orderBy, type Weighable } from '../../../../shared/domain/priority/rank'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { weighableOf } from '../../plan/priority/weighable'
import { appliedWeights } from '../../plan/priority/weights-repo'
import { firstYears } from './other-repo'
import { listedProviders, listedServiceTypes, serviceTypesOfProviders } from './pictures-repo'

/** Every utförare and insats of the nämnd, with its best place in the ranking. */
export const pictures: Handler<'analyse.pictures'> = (context, { committeeId, year }) => {
  const { db, today } = context
  const { years, until, prioritiesYear } = pictureYears(year, today)
  const weighable = weighableOf(context, { committeeId, serviceAreaId: null }, prioritiesYear)
  const first = firstYears(db)
  const knowsComplaints = first.feedback !== null && years[2] >= first.feedback
  const places = bestPlaces(weighable, orderBy(weighable, appliedWeights(db, committeeId).weights))
  const typesOf = groupBy(serviceTypesOfProviders(db), ({ providerId }) => providerId)
  return {
    prioritiesYear,
    ranked: weighable.candidates.length,
    year: years[2],
    providers: listedProviders(db, { committeeId }, years[2], until).map((row) => ({
      ...row,
      complaints: knowsComplaints ? row.complaints : null,
      serviceTypes: (typesOf.get(row.id) ?? []).map(({ name }) => name),
      rank: places.get(row.id) ?? null,
    })),
    serviceTypes: listedServiceTypes(db, { committeeId }, years[2], until).map((row) => ({
      ...row,
      rank: places.get(row.id) ?? null,
    })),
  }
}

/** The best place of every utförare and insats; their ids never meet. */
function bestPlaces({ candidates }: Weighable, order: Order): Map<string, number> {
  const best = new Map<string, number>()
  for (const [place, index] of order.places.entries()) {
    const facts = candidates[index]
    if (facts === undefined) continue
    for (const id of [facts.providerId, facts.serviceTypeId]) if (!best.has(id)) best.set(id, place + 1)
  }
  return best
}
