import type { Handler } from '../../handler'
import { openSection } from './open-section'
import { replaceText } from './replace-text'

/** Saves what is being written; a section that was marked as ready is so no longer. */
export const saveSection: Handler<'report.saveSection'> = (context, { id, textVersion, text, apart }) =>
  replaceText(context, openSection(context, id), textVersion, text, 'written', apart)
