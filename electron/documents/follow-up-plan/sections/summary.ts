import { heading, notice, paragraph, paragraphIf, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Inline } from '../../content/model'
import { say, strong, together } from '../../content/say'
import { dateText, inSentence, momentText } from '../../content/swedish'
import { capacitySentence } from '../../plan-letter/sections/capacity'
import { originSentence, riskSentence } from '../../plan-letter/sections/summary'
import type { FollowUpPlan } from '../view-model'

/** Whether what one holds is decided, waits for its decision, or may still change. */
function stateNotice({ plan, sent, year, madeAt }: FollowUpPlan): Inline[] {
  const read = say`Uppgifterna hämtades den ${momentText(madeAt)}.`
  if (plan.status === 'superseded')
    return say`${strong(`Det här är version ${plan.revision} av planen.`)} Den är ersatt av en senare version.`
  if (plan.status === 'decided') return []
  if (sent === null) {
    return together(
      say`${strong(`Uppföljningsplanen för ${year} är ett utkast.`)} Den kan ändras till dess att den fastställs.`,
      read,
    )
  }
  const by = sent.by === null ? '' : ` av ${inSentence(sent.by)}`
  return together(
    say`${strong(`Uppföljningsplanen för ${year} väntar på att fastställas.`)} Den skickades för godkännande den ${dateText(sent.on)}${by}.`,
    read,
  )
}

/** The plan in half a page: how much, of whom, and what it rests on. */
export const summary: Section<FollowUpPlan> = (plan) => {
  const { items, areas, year } = plan
  const state = stateNotice(plan)
  return [
    heading(1, 'Sammanfattning'),
    ...(state.length === 0 ? [] : [notice(state)]),
    paragraph(
      items.value
        ? say`Uppföljningsplanen för ${String(year)} omfattar ${counted(items, 'uppföljning', 'uppföljningar')} inom ${counted(areas, 'verksamhetsområde', 'verksamhetsområden')}.`
        : say`Uppföljningsplanen för ${String(year)} innehåller inga uppföljningar.`,
      'lead',
    ),
    ...paragraphIf(together(originSentence(plan), capacitySentence(plan))),
    ...paragraphIf(riskSentence(plan)),
  ]
}
