import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { dateText, inSentence, orMissing } from '../../content/swedish'
import type { FollowUpPlan } from '../view-model'

/** Who has decided the plan and when, or what it waits for. */
export const approval: Section<FollowUpPlan> = ({ plan, sent, year, signatories }) => {
  const revised = plan.revision > 1 ? `, version ${plan.revision},` : ''
  const state =
    plan.status === 'draft'
      ? sent === null
        ? say`Planen för ${String(year)} är inte fastställd.`
        : say`Planen för ${String(year)} skickades för godkännande den ${dateText(sent.on)} och är inte fastställd.`
      : say`Planen för ${String(year)}${revised} fastställdes den ${dateText(plan.decidedOn)} av ${inSentence(orMissing(plan.decidedBy))}.`
  return [
    heading(1, 'Godkännande'),
    paragraph(state),
    ...(plan.status === 'draft' || signatories.length === 0
      ? []
      : [{ kind: 'signatures' as const, people: signatories }]),
  ]
}
