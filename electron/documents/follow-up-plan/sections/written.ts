import type { PlanSectionKey } from '../../../../shared/contracts/values'
import { planSectionNames } from '../../../../shared/text/names'
import { heading, paragraph } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import type { FollowUpPlan } from '../view-model'

/** One of Linköping's six points under its heading: what people have written, a paragraph a line. */
export const writtenBlocks = ({ texts }: FollowUpPlan, key: PlanSectionKey): Block[] => {
  const paragraphs = (texts[key] ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  return [
    heading(1, planSectionNames[key]),
    ...(paragraphs.length === 0
      ? [paragraph(say`Avsnittet är inte skrivet.`, 'note')]
      : paragraphs.map((line) => paragraph(say`${line}`))),
  ]
}
