import { formatCount } from '../../../shared/text/format'
import { controlFollowUpDocument } from '../../documents/control-follow-up/document'
import { currentControlPlan, decidedControlPlan } from '../plan/control/control-plan-repo'
import { type Composer, notYet, written } from './composed'
import { controlInput, noControlPlan } from './control-input'

/** The follow-up of the plan in force. A draft is followed up only where a workbook brought results with it. */
export const composeControlFollowUp: Composer = (context, choice) => {
  const { db } = context
  const { committeeId, year } = choice
  const plan = decidedControlPlan(db, committeeId, year) ?? currentControlPlan(db, committeeId, year)
  if (plan === undefined) return notYet(noControlPlan(db, choice))
  const input = controlInput(context, choice, plan)
  const { activities, tertials } = input.view
  const done = tertials.reduce((sum, tertial) => sum + tertial.done, 0)
  if (plan.status === 'draft' && done === 0) {
    return notYet(
      `Internkontrollplanen för ${year} är ett utkast. Fastställ den och registrera resultat under Planera, Internkontroll, Uppföljning.`,
    )
  }
  const late = tertials.reduce((sum, tertial) => sum + tertial.late, 0)
  const unjudged = tertials.reduce((sum, tertial) => sum + tertial.unjudged, 0)
  return written(controlFollowUpDocument(input), [
    ...(plan.status === 'draft' ? [`Planen för ${year} är inte fastställd.`] : []),
    ...(activities.length === 0 ? ['Planen har inga kontrollmoment.'] : []),
    ...(done === 0 ? ['Inget kontrollmoment är uppföljt än. Dokumentet säger det.'] : []),
    ...(late > 0 ? [`${formatCount(late, 'uppföljning är sen', 'uppföljningar är sena')} och saknar resultat.`] : []),
    ...(unjudged > 0 ? [`${formatCount(unjudged, 'resultat', 'resultat')} saknar bedömning av om något avvek.`] : []),
  ])
}
