import { SupervisionBody } from '../../../../shared/contracts/collect-values'
import { comparedDays, type CountedGroup, growthOf, growthSentence } from '../../../../shared/domain/growth'
import { supervisionBodyNames } from '../../../../shared/text/collect-names'
import type { Handler } from '../../handler'
import { countedBy, firstYear } from './growth-repo'

/** What has grown since last year, and where: by who looks, by insats and by enhet. */
export const supervisionGrowth: Handler<'collect.supervisionGrowth'> = ({ db, today }, { committeeId, year }) => {
  const days = comparedDays(year, today)
  const compared = Number(days.until.slice(0, 4))
  const first = firstYear(db)
  const beforeIsKnown = first !== null && first < compared
  const bodies = countedBy(db, 'body', committeeId, days).map(
    (group): CountedGroup => ({ ...group, name: supervisionBodyNames[SupervisionBody.parse(group.key)] }),
  )
  const sum = (of: 'now' | 'before'): number => bodies.reduce((all, group) => all + group[of], 0)
  const now = sum('now')
  const before = beforeIsKnown ? sum('before') : null
  return {
    year: compared,
    ongoing: days.ongoing,
    now,
    before,
    sentence: growthSentence(
      { one: 'tillsyn eller revision', many: 'tillsyner och revisioner' },
      { now, before },
      days,
    ),
    dimensions: [
      { id: 'myndighet', name: 'Vem', rows: growthOf(bodies, beforeIsKnown) },
      { id: 'insats', name: 'Insats', rows: growthOf(countedBy(db, 'serviceType', committeeId, days), beforeIsKnown) },
      { id: 'enhet', name: 'Enhet', rows: growthOf(countedBy(db, 'unit', committeeId, days), beforeIsKnown) },
    ],
  }
}
