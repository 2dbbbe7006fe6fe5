import { AppError } from '../../../shared/errors'
import { withoutEmptySections } from '../../documents/content/empty-sections'
import type { Context } from '../context'
import { composeDocument } from './compose-document'
import type { Composed } from './composed'
import type { DocumentChoice } from './head'
import { composeWritten } from './writing/compose-draft'
import { draftRepo } from './writing/draft-repo'

/**
 * What the document will say: what is written in the draft where one is chosen, else what the register alone says. Sections
 * that are offered to the writer and still say nothing are left out.
 */
export function composeChosen(context: Context, choice: DocumentChoice): Composed {
  const composed = choice.draftId === null ? composeDocument(context, choice) : composeWritten(context, choice.draftId)
  return { ...composed, content: composed.content === null ? null : withoutEmptySections(composed.content) }
}

/**
 * The choice that a file is written by: a draft's own, with the template that is asked for now.
 * @throws AppError NOT_FOUND, RULE_BROKEN when the draft is decided: its document is already written and stands as it is
 */
export function choiceToWrite({ db }: Context, asked: DocumentChoice): DocumentChoice {
  if (asked.draftId === null) return asked
  const { choice, status } = draftRepo(db).byId(asked.draftId)
  if (status !== 'writing') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Dokumentet är beslutat. Hämta filen som nämnden beslutade om, eller gör en ny version.',
    })
  }
  return { ...choice, draftId: asked.draftId, templateId: asked.templateId ?? choice.templateId }
}
