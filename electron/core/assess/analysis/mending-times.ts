import { mendingRows, mendingSentences } from '../../../../shared/domain/finding-analysis/mending'
import type { Handler } from '../../handler'
import { analysisRepo } from './analysis-repo'

/** How long it took until the year's brister were mended and verified. */
export const mendingTimes: Handler<'assess.mendingTimes'> = ({ db, today }, { year, committeeId }) => {
  const rows = mendingRows(analysisRepo(db).findings({ from: year, until: year, committeeId }), today)
  return { sentences: mendingSentences(rows), rows }
}
