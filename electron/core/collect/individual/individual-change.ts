import type { FollowUpChangeRow, JudgementFigure } from '../../../../shared/contracts/individual'
import { deviationWords } from '../../../../shared/domain/individual/deviation'
import { pointsMore, hasGrownClearly } from '../../../../shared/domain/individual/change'
import { valuesIn } from '../../../../shared/domain/individual/group'
import type { ProtectedYear } from '../../../../shared/domain/individual/protected-year'
import type { Handler } from '../../handler'
import { judgementFigure } from './figures'
import { providerNames, serviceTypesWithCommittee } from './individual-repo'
import { countedYear, limitOf } from './protected-years'
import { insatserOf } from './selection'

/**
 * Where bristande has grown since the year before, per utförare and insats: the clearest first. Shares are compared, so
 * that a year in progress can be held against a whole one.
 */
export const individualChange: Handler<'collect.individualChange'> = (context, { committeeId, year }) => {
  const { db } = context
  const insatser = insatserOf(committeeId, serviceTypesWithCommittee(db))
  const now = countedYear(context, year)
  const before = countedYear(context, year - 1)
  const rows = serviceTypesWithCommittee(db)
    .filter(({ id }) => insatser?.has(id) ?? true)
    .flatMap((type) => {
      const insats = judgementFigure(now.answers, { serviceType: new Set([type.id]) })
      const present = new Set(valuesIn(now.answers, 'provider', { serviceType: new Set([type.id]) }))
      return providerNames(db)
        .filter(({ id }) => present.has(id))
        .map((provider): FollowUpChangeRow => {
          const figures = {
            now: of(now.answers, type.id, provider.id),
            before: of(before.answers, type.id, provider.id),
          }
          return {
            providerId: provider.id,
            provider: provider.name,
            serviceTypeId: type.id,
            serviceType: type.name,
            ...figures,
            insats,
            points: pointsMore(figures.now, figures.before),
            grown: hasGrownClearly(figures.now, figures.before),
            deviation: deviationWords(figures.now, insats),
          }
        })
    })
  return {
    limit: limitOf(db),
    through: now.through,
    throughBefore: before.through,
    rows: rows.toSorted(
      (a, b) =>
        Number(b.deviation !== null) - Number(a.deviation !== null) ||
        Number(b.grown) - Number(a.grown) ||
        (b.points ?? -1000) - (a.points ?? -1000),
    ),
  }
}

const of = (year: ProtectedYear, serviceTypeId: string, providerId: string): JudgementFigure =>
  judgementFigure(year, { serviceType: new Set([serviceTypeId]), provider: new Set([providerId]) })
