import type { LexKind } from '../../../../shared/contracts/lex'
import { comparedDays, growthOf, growthSentence } from '../../../../shared/domain/growth'
import type { Handler } from '../../handler'
import { countedBy, firstYear } from './lex-growth-repo'

const words: Record<LexKind, { one: string; many: string }> = {
  lexSarah: { one: 'lex Sarah', many: 'lex Sarah' },
  lexMaria: { one: 'lex Maria', many: 'lex Maria' },
}

/** What has grown since last year, and where: by enhet, utförare and insats. */
export const lexGrowth: Handler<'collect.lexGrowth'> = ({ db, today }, { committeeId, kind, year }) => {
  const days = comparedDays(year, today)
  const compared = Number(days.until.slice(0, 4))
  const first = firstYear(db, kind)
  const beforeIsKnown = first !== null && first < compared
  const dimension = (by: 'unit' | 'provider' | 'serviceType') => countedBy(db, kind, by, committeeId, days)
  const providers = dimension('provider')
  const sum = (of: 'now' | 'before'): number => providers.reduce((all, group) => all + group[of], 0)
  const now = sum('now')
  const before = beforeIsKnown ? sum('before') : null
  return {
    year: compared,
    ongoing: days.ongoing,
    now,
    before,
    sentence: growthSentence(words[kind], { now, before }, days),
    dimensions: [
      { id: 'enhet', name: 'Enhet', rows: growthOf(dimension('unit'), beforeIsKnown) },
      { id: 'utforare', name: 'Utförare', rows: growthOf(providers, beforeIsKnown) },
      { id: 'insats', name: 'Insats', rows: growthOf(dimension('serviceType'), beforeIsKnown) },
    ],
  }
}
