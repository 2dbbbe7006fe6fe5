import { heading, paragraph, type Section } from '../../content/blocks'
import { say } from '../../content/say'
import { dateText, orMissing } from '../../content/swedish'
import type { MultiYearDocument } from '../view-model'

/** Who decided the plan and when; a draft says that nobody has. */
export const decision: Section<MultiYearDocument> = ({
  plan: { status, revision, decidedOn, decidedBy, firstYear },
}) => [
  heading(1, 'Beslut'),
  paragraph(
    status === 'draft'
      ? say`Flerårsplanen ${String(firstYear)}–${String(firstYear + 2)} är ett utkast${revision > 1 ? ` till version ${revision}` : ''} och är inte fastställd.`
      : say`Flerårsplanen fastställdes den ${dateText(decidedOn)} av ${orMissing(decidedBy)}${revision > 1 ? `, version ${revision}` : ''}.${status === 'superseded' ? ' Den är ersatt av en senare version.' : ''}`,
  ),
]
