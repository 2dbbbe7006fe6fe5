import { threadNodes } from '../../../../shared/domain/thread/thread'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { gatherThread } from './gather-thread'

/** Everything that hangs together with a brist, told link by link. */
export const thread: Handler<'act.thread'> = ({ db, today }, { findingId }) => {
  const { facts, committeeName } = gatherThread(db, findingId, today)
  const { finding, review, who } = facts
  return {
    findingId,
    area: finding.area,
    description: finding.description,
    reviewId: review.id,
    reviewNumber: review.number,
    who,
    municipality: readSettings(db).settings.municipality,
    committeeName,
    today,
    nodes: threadNodes(facts),
  }
}
