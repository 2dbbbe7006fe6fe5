import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { isSameMatter } from './draft-repo'
import { openDraft } from './open-section'
import { takeFigures } from './refresh-figures'

/**
 * The head, recipients, perspectives and template; what the document is about stays. The text that they give is taken anew,
 * as when the figures are refreshed.
 */
export const changeChoice: Handler<'report.changeChoice'> = (context, { id, version, choice }) => {
  const draft = openDraft(context, id)
  if (!isSameMatter({ ...choice, subject: null }, { ...draft.choice, subject: null })) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Slag, år, nämnd och vad dokumentet gäller kan inte ändras. Börja ett nytt dokument i stället.',
    })
  }
  return { version: takeFigures(context, draft, version, { ...choice, draftId: null }).version }
}
