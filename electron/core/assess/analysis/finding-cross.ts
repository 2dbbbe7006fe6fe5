import { crossTable } from '../../../../shared/domain/finding-analysis/cross'
import type { Handler } from '../../handler'
import { analysisRepo } from './analysis-repo'

export const findingCross: Handler<'assess.findingCross'> = ({ db }, { year, committeeId, rows, columns }) =>
  crossTable(analysisRepo(db).findings({ from: year, until: year, committeeId }), rows, columns)
