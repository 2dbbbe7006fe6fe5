import { heading, paragraph } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { dateText, inSentence } from '../../content/swedish'
import type { ControlPlanModel } from '../view-model'

/** Where the plan stands as a decision. */
export function approval({ view, year }: ControlPlanModel): Block[] {
  const { status, decidedBy, decidedOn, revision } = view.plan
  const content =
    status === 'draft'
      ? say`Internkontrollplanen för ${String(year)} är inte fastställd.`
      : say`Internkontrollplanen för ${String(year)}${revision > 1 ? `, version ${revision},` : ''} fastställdes den ${dateText(decidedOn)}${decidedBy === null ? '' : ` av ${inSentence(decidedBy)}`}.`
  return [heading(1, 'Beslut'), paragraph(content)]
}
