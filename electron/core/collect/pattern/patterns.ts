import {
  acrossPatterns,
  inOrder,
  patternDays,
  patternRules,
  repeatedPatterns,
  risingPatterns,
} from '../../../../shared/domain/pattern/patterns'
import type { Handler } from '../../handler'
import { patternRepo } from './pattern-repo'

/** What repeats itself, rises or comes back in several registers, as of today. SQL counts, the rules judge. */
export const listPatterns: Handler<'collect.patterns'> = ({ db, today }, { committeeId }) => {
  const days = patternDays(today)
  const repo = patternRepo(db, committeeId, days)
  return {
    patterns: inOrder([
      ...acrossPatterns(repo.places(days.acrossFrom), days),
      ...repeatedPatterns(repo.places(days.repeatedFrom), days),
      ...risingPatterns(repo.rising(), days),
    ]),
    rules: [...patternRules],
  }
}
