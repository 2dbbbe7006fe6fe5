import type { DocumentChoice } from '../../../../shared/contracts/report'
import { AppError } from '../../../../shared/errors'
import { type SplitContent, splitContent } from '../../../documents/content/rich-text'
import type { Context } from '../../context'
import { composeDocument } from '../compose-document'
import { type Frame, frameOf } from './stored-draft'

export interface TakenContent extends SplitContent {
  frame: Frame
}

/**
 * What the register says now, in the document's sections.
 * @throws AppError RULE_BROKEN when there is nothing to write about
 */
export function takeContent(context: Context, choice: DocumentChoice): TakenContent {
  const composed = composeDocument(context, { ...choice, draftId: null })
  const { canWrite, content } = composed
  if (content === null) throw new AppError({ code: 'RULE_BROKEN', userMessage: canWrite.reasons.join(' ') })
  const split = splitContent(content)
  return { ...split, frame: frameOf(content, composed, split.front) }
}
