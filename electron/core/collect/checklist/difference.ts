import type { Output } from '../../../../shared/contracts'
import { checklistDifference, type ComparedVersion } from '../../../../shared/domain/checklist/difference'
import type { Database } from '../../../database/database'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'

/** What the version `toId` changes from `fromId`, both of the same checklist. */
export const difference: Handler<'collect.checklistDifference'> = (
  context,
  { fromId, toId },
): Output<'collect.checklistDifference'> => {
  const table = recordedTable(context, 'checklistVersion')
  const [from, to] = [table.byId(fromId), table.byId(toId)]
  if (from.checklistId !== to.checklistId) throw broken('Bara versioner av samma checklista kan jämföras.')
  return {
    from: `version ${from.revision}`,
    to: `version ${to.revision}`,
    ...checklistDifference(compared(context.db, fromId), compared(context.db, toId)),
  }
}

function compared(db: Database, versionId: string): ComparedVersion {
  const checklists = checklistRepo(db)
  const areas = checklists.areasOf(versionId)
  const keyOf = new Map(areas.map(({ id, key }) => [id, key]))
  const questions = checklists.questionsOf(versionId)
  return { areas, questions: questions.map((question) => ({ ...question, areaKey: keyOf.get(question.areaId) ?? '' })) }
}
