import type { Handler } from '../../handler'
import { openSection } from './open-section'
import { replaceText } from './replace-text'

/** Follows the figures again; what was written stays in the history. */
export const useSuggestion: Handler<'report.useSuggestion'> = (context, { id, textVersion }) =>
  replaceText(context, openSection(context, id), textVersion, null, 'suggestion')
