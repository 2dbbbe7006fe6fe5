import { usualAudience } from '../../../../shared/domain/committee-year/dispatch'
import { canDecide } from '../../act/committee-year/decision-case'
import { decisionRepo } from '../../act/committee-year/decision-repo'
import { decisionSubject } from '../../act/committee-year/decision-subject'
import { meetingRepo } from '../../act/committee-year/meeting-repo'
import type { Handler } from '../../handler'
import { documentRepo } from '../document-repo'
import { dispatchRepo } from './dispatch-repo'

/** To whom a document has gone, where it is taken up, and what was decided. */
export const documentTrail: Handler<'report.documentTrail'> = (context, { id }) => {
  const { db, today } = context
  const { document } = documentRepo(db).byId(id)
  const repo = dispatchRepo(db)
  const named = { itemId: null, documentId: id, proposalId: null, planId: null }
  return {
    dispatches: repo.ofDocument(id),
    decisions: decisionRepo(db).ofDocument(id),
    items: repo.items(id).map((item) => ({ ...item, cancelled: item.cancelled === 1 })),
    meetings: meetingRepo(db).coming(document.committeeId, today),
    canDecide: canDecide(context, decisionSubject(context, named)),
    recipients: { provider: repo.providerName(document.providerId), committee: document.committeeName },
    audience: usualAudience(document.kind),
  }
}
