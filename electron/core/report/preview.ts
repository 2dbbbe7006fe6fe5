import { documentKindNames } from '../../../shared/text/names'
import type { Handler } from '../handler'
import { composeChosen } from './compose-chosen'
import { previewBlocks, tracedFigures } from './preview-blocks'

/** What the document will say, before anything is written to a file. */
export const preview: Handler<'report.preview'> = (context, choice) => {
  const { canWrite, missing, content } = composeChosen(context, choice)
  return {
    title: content?.title ?? `${documentKindNames[choice.kind]} ${choice.year}`,
    canWrite,
    missing,
    blocks: content ? previewBlocks(content) : [],
    figures: content ? tracedFigures(content) : [],
  }
}
