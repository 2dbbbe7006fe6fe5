import type { FollowUpGroup, JudgementFigure } from '../../../../shared/contracts/individual'
import { figuresBy, type GroupFigure } from '../../../../shared/domain/individual/group'
import { compareSv } from '../../../../shared/domain/swedish'
import type { Handler } from '../../handler'
import { toJudgements } from './figures'
import { providerNames, serviceTypesWithCommittee } from './individual-repo'
import { countedYear, limitOf } from './protected-years'
import { insatserOf } from './selection'

/** Every utförare and insats that anybody answered about, with women and men. */
export const individualGroups: Handler<'collect.individualGroups'> = (context, { committeeId, year }) => {
  const { db } = context
  const { answers, through } = countedYear(context, year)
  const serviceTypes = serviceTypesWithCommittee(db)
  const serviceType = insatserOf(committeeId, serviceTypes)
  const by = (gender?: string): ReadonlyMap<string, GroupFigure> =>
    figuresBy(answers, 'judgement', ['serviceType', 'provider'], {
      serviceType,
      gender: gender === undefined ? undefined : new Set([gender]),
    })
  const [women, men] = [by('woman'), by('man')]
  const typeNames = new Map(serviceTypes.map(({ id, name }) => [id, name]))
  const names = new Map(providerNames(db).map(({ id, name }) => [id, name]))
  const rows = [...by()].map(([key, all]): FollowUpGroup => {
    const [serviceTypeId = '', providerId = ''] = key.split('\n')
    return {
      providerId,
      provider: names.get(providerId) ?? '',
      serviceTypeId,
      serviceType: typeNames.get(serviceTypeId) ?? '',
      all: toJudgements(all),
      women: orEmpty(women.get(key)),
      men: orEmpty(men.get(key)),
    }
  })
  const order = (a: FollowUpGroup, b: FollowUpGroup): number =>
    compareSv(a.provider, b.provider) || compareSv(a.serviceType, b.serviceType)
  return { limit: limitOf(db), through, year, rows: rows.toSorted(order) }
}

const orEmpty = (figure: GroupFigure | undefined): JudgementFigure => toJudgements(figure ?? { state: 'empty' })
