import { yearOf } from '../../../shared/domain/iso-date'
import { nameKey } from '../../../shared/domain/name-key'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { analysisTable, toAnalysis } from './analysis-repo'
import { draftOf } from './draft-of'
import { requireNewMatter } from './require-new-matter'

/**
 * What a draft says of itself. The title tells versions of the same matter together, so it stands from the second on; a
 * change that moves to another year takes its analysis along.
 */
export const saveFacts: Handler<'analyse.saveFacts'> = (context, { id, version, facts }) => {
  const draft = draftOf(context, id)
  const { occasion, revision } = draft
  const { scope, participants } = facts
  if (occasion === 'yearly') {
    return toAnalysis(analysisTable(context).update(id, version, { scope, participants }))
  }
  const title = facts.title ?? ''
  if (title === '') throw missing('title', 'Ange en titel.')
  if (occasion === 'change' && facts.changeOn === null) throw missing('changeOn', 'Ange när förändringen genomförs.')
  if (occasion === 'change' && scope === null) throw missing('scope', 'Beskriv vad som ändras.')
  const year = facts.changeOn === null ? draft.year : yearOf(facts.changeOn)
  const renamed = nameKey(title) !== nameKey(draft.title ?? '')
  if (revision > 1 && (renamed || year !== draft.year)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage:
        'Titeln och året hör till den fastställda versionen och kan inte ändras i en ny. Starta en ny analys. Inget har sparats.',
    })
  }
  if (renamed || year !== draft.year) requireNewMatter(context, { ...draft, title }, year)
  return toAnalysis(analysisTable(context).update(id, version, { ...facts, title, year }))
}

const missing = (field: string, sentence: string): AppError =>
  new AppError({ code: 'RULE_BROKEN', userMessage: `${sentence} Inget har sparats.`, fields: { [field]: sentence } })
