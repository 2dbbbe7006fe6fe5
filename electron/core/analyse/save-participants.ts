import type { Handler } from '../handler'
import { analysisTable, toAnalysis } from './analysis-repo'
import { draftOf } from './draft-of'

/** Who took part in the analysis, as roles. */
export const saveParticipants: Handler<'analyse.saveParticipants'> = (context, { id, version, participants }) => {
  draftOf(context, id)
  return toAnalysis(analysisTable(context).update(id, version, { participants }))
}
