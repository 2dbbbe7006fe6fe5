import type { FollowUpChangeRow, JudgementFigure } from '../../../../shared/contracts/individual'
import { deviationWords } from '../../../../shared/domain/individual/deviation'
import { pointsMore, hasGrownClearly } from '../../../../shared/domain/individual/change'
import { figuresBy, type GroupFigure } from '../../../../shared/domain/individual/group'
import type { Handler } from '../../handler'
import { toJudgements } from './figures'
import { providerNames, serviceTypesWithCommittee } from './individual-repo'
import { countedYear, limitOf } from './protected-years'
import { insatserOf } from './selection'

/**
 * Where bristande has grown since the year before, per utförare and insats: the clearest first. Shares are compared, so
 * that a year in progress can be held against a whole one.
 */
export const individualChange: Handler<'collect.individualChange'> = (context, { committeeId, year }) => {
  const { db } = context
  const serviceTypes = serviceTypesWithCommittee(db)
  const insatser = insatserOf(committeeId, serviceTypes)
  const now = countedYear(context, year)
  const before = countedYear(context, year - 1)
  const ofInsats = figuresBy(now.answers, 'judgement', ['serviceType'])
  const [ofPair, ofPairBefore] = [now, before].map(({ answers }) =>
    figuresBy(answers, 'judgement', ['serviceType', 'provider']),
  )
  const figure = (figures: ReadonlyMap<string, GroupFigure> | undefined, key: string): JudgementFigure =>
    toJudgements(figures?.get(key) ?? { state: 'empty' })
  const providers = providerNames(db)
  const rows = serviceTypes
    .filter(({ id }) => insatser?.has(id) ?? true)
    .flatMap((type) => {
      const insats = figure(ofInsats, type.id)
      return providers.flatMap((provider): FollowUpChangeRow[] => {
        const key = `${type.id}\n${provider.id}`
        const figures = { now: figure(ofPair, key), before: figure(ofPairBefore, key) }
        if (figures.now.state === 'empty') return []
        return [
          {
            providerId: provider.id,
            provider: provider.name,
            serviceTypeId: type.id,
            serviceType: type.name,
            ...figures,
            insats,
            points: pointsMore(figures.now, figures.before),
            grown: hasGrownClearly(figures.now, figures.before),
            deviation: deviationWords(figures.now, insats),
          },
        ]
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
