import { breakDown } from '../../../../shared/domain/finding-analysis/breakdown'
import { analysisNotes, analysisSentences } from '../../../../shared/domain/finding-analysis/sentences'
import type { Handler } from '../../handler'
import { baseOf, gatherYears } from './gather'

/** The year's brister by one dimension, with the year before over the same days beside. */
export const findingAnalysis: Handler<'assess.findingAnalysis'> = (context, { year, committeeId, dimension }) => {
  const { compared, now, before } = gatherYears(context, year, committeeId)
  const rows = breakDown(dimension, now, before, context.today)
  const base = baseOf(now)
  const beforeBase = before === null ? null : baseOf(before)
  return {
    year,
    ongoing: compared.ongoing,
    beforeWords: compared.beforeWords,
    base,
    before: beforeBase,
    sentences: analysisSentences({ dimension, base, before: beforeBase, rows, compared }),
    notes: analysisNotes({ dimension, base, rows }),
    rows,
  }
}
