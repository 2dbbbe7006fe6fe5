import { reasonsNotToDecideChecklist } from '../../../../shared/domain/checklist/decide'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'
import { draftVersion } from './draft-version'

/** Freezes a draft. The version that was in force is replaced, but granskningar that use it keep it. */
export const decideChecklist: Handler<'collect.decideChecklist'> = (context, { id, version, decidedBy, decidedOn }) => {
  const draft = draftVersion(context, id)
  const checklists = checklistRepo(context.db)
  const reasons = reasonsNotToDecideChecklist(checklists.areasOf(id), checklists.questionsOf(id))
  if (reasons.length > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Checklistan kan inte fastställas: ${reasons.join(' ')} Inget har ändrats.`,
      details: reasons,
    })
  }
  if (decidedOn > context.today) {
    throw broken('Beslutsdatumet ligger framåt i tiden. Ange dagen då checklistan fastställdes.', {
      decidedOn: 'Ange en dag till och med i dag.',
    })
  }
  const table = recordedTable(context, 'checklistVersion')
  const inForce = checklists.versionsOf(draft.checklistId).find(({ status }) => status === 'decided')
  if (inForce !== undefined) table.update(inForce.id, null, { status: 'superseded' })
  table.update(id, version, { status: 'decided', decidedBy, decidedOn })
  return null
}
