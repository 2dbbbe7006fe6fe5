import { placed, positionAt, positionStep } from '../../../../shared/domain/checklist/position'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { emptyToNull } from '../empty-to-null'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'
import { draftVersion } from './draft-version'
import { refuseConditionFaults } from './refuse-condition-faults'

/** An area of a draft, new and then last, or changed. */
export const saveChecklistArea: Handler<'collect.saveChecklistArea'> = (context, { id, version, versionId, draft }) => {
  draftVersion(context, versionId)
  const table = recordedTable(context, 'checklistArea')
  const areas = checklistRepo(context.db).areasOf(versionId)
  if (areas.some((area) => area.id !== id && nameKey(area.name) === nameKey(draft.name))) {
    throw broken(`Området ${draft.name} finns redan i checklistan. Välj ett annat namn.`, {
      name: 'Området finns redan.',
    })
  }
  if (id !== null) {
    if (table.byId(id).versionId !== versionId) throw broken('Området hör till en annan version. Ladda om sidan.')
    return table.update(id, version, emptyToNull(draft))
  }
  const position = (areas.at(-1)?.position ?? 0) + positionStep
  return table.insert({ ...emptyToNull(draft), versionId, key: context.newId(), position })
}

export const moveChecklistArea: Handler<'collect.moveChecklistArea'> = (context, { id, version, index }) => {
  const table = recordedTable(context, 'checklistArea')
  const own = table.byId(id)
  draftVersion(context, own.versionId)
  const checklists = checklistRepo(context.db)
  const others = checklists.areasOf(own.versionId).filter((area) => area.id !== id)
  const order = placed(others, own, index)
  const questions = checklists.questionsOf(own.versionId)
  refuseConditionFaults(order.flatMap((area) => questions.filter(({ areaId }) => areaId === area.id)))
  const places = others.map((area) => area.position)
  const position = positionAt(places, Math.min(index, others.length))
  if (position !== null) table.update(id, version, { position })
  else for (const [at, area] of order.entries()) table.update(area.id, null, { position: (at + 1) * positionStep })
  return null
}

/** Takes an area and its questions out of a draft. */
export const removeChecklistArea: Handler<'collect.removeChecklistArea'> = (context, { id, version }) => {
  const table = recordedTable(context, 'checklistArea')
  const { versionId } = table.byId(id)
  draftVersion(context, versionId)
  const questions = checklistRepo(context.db).questionsOf(versionId)
  refuseConditionFaults(questions.filter(({ areaId }) => areaId !== id))
  for (const question of questions) {
    if (question.areaId === id) recordedTable(context, 'checklistQuestion').remove(question.id, null)
  }
  table.remove(id, version)
  return null
}
