import type { Input } from '../../../../shared/contracts'
import type { ChecklistQuestion } from '../../../../shared/contracts/checklist'
import { placed, positionAt, positionStep } from '../../../../shared/domain/checklist/position'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { emptyToNull } from '../empty-to-null'
import { linkedRecord } from '../../register/save-record'
import { broken } from './broken'
import { checklistRepo, toQuestion } from './checklist-repo'
import { draftVersion } from './draft-version'
import { refuseConditionFaults } from './refuse-condition-faults'

type Draft = Input<'collect.saveChecklistQuestion'>['draft']

/** A question of a draft, new and then last in its area, or changed. */
export const saveChecklistQuestion: Handler<'collect.saveChecklistQuestion'> = (
  context,
  { id, version, areaId, draft },
) => {
  const { versionId } = recordedTable(context, 'checklistArea').byId(areaId)
  draftVersion(context, versionId)
  const table = recordedTable(context, 'checklistQuestion')
  const before = id === null ? null : table.byId(id)
  if (before !== null && before.versionId !== versionId) {
    throw broken('Frågan hör till en annan version. Ladda om sidan.')
  }
  if (draft.requirementId !== null) {
    linkedRecord(context, 'requirement', 'requirementId', draft.requirementId, before?.requirementId ?? null)
  }
  const key = before?.key ?? context.newId()
  refuseConditionFaults(withQuestion(context, versionId, areaId, { ...draft, key }))
  const fields = {
    ...emptyToNull(draft),
    conditionAnswers: draft.conditionKey === null ? null : JSON.stringify(draft.conditionAnswers ?? []),
  }
  if (before !== null) return shown(context, table.update(before.id, version, fields).id, versionId)
  const last = checklistRepo(context.db)
    .questionsOf(versionId)
    .findLast((question) => question.areaId === areaId)
  const position = (last?.position ?? 0) + positionStep
  return shown(context, table.insert({ ...fields, versionId, areaId, key, position }).id, versionId)
}

/** The questions as they would stand, so that a condition is tried against the whole list. */
function withQuestion(context: Context, versionId: string, areaId: string, draft: Draft & { key: string }) {
  const checklists = checklistRepo(context.db)
  const questions = checklists.questionsOf(versionId)
  if (questions.some(({ key }) => key === draft.key)) {
    return questions.map((question) => (question.key === draft.key ? draft : question))
  }
  return checklists
    .areasOf(versionId)
    .flatMap((area) => [
      ...questions.filter((question) => question.areaId === area.id),
      ...(area.id === areaId ? [draft] : []),
    ])
}

const shown = (context: Context, id: string, versionId: string): ChecklistQuestion =>
  checklistRepo(context.db)
    .questionsOf(versionId)
    .find((question) => question.id === id) ?? toQuestion(recordedTable(context, 'checklistQuestion').byId(id))

/** To a place among the questions of its own or another area. */
export const moveChecklistQuestion: Handler<'collect.moveChecklistQuestion'> = (
  context,
  { id, version, areaId, index },
) => {
  const table = recordedTable(context, 'checklistQuestion')
  const { versionId } = table.byId(id)
  if (recordedTable(context, 'checklistArea').byId(areaId).versionId !== versionId) {
    throw broken('Området hör till en annan version. Ladda om sidan.')
  }
  draftVersion(context, versionId)
  const checklists = checklistRepo(context.db)
  const others = checklists.questionsOf(versionId).filter((question) => question.id !== id)
  const inArea = others.filter((question) => question.areaId === areaId)
  const order = placed(inArea, toQuestion(table.byId(id)), index)
  const inOrder = (area: { id: string }) =>
    area.id === areaId ? order : others.filter((question) => question.areaId === area.id)
  refuseConditionFaults(checklists.areasOf(versionId).flatMap(inOrder))
  const places = inArea.map((question) => question.position)
  const position = positionAt(places, Math.min(index, inArea.length))
  if (position !== null) table.update(id, version, { areaId, position })
  else {
    for (const [at, question] of order.entries()) {
      table.update(question.id, null, { areaId, position: (at + 1) * positionStep })
    }
  }
  return null
}

/** Takes a question out of a draft; refused while another question is shown depending on it. */
export const removeChecklistQuestion: Handler<'collect.removeChecklistQuestion'> = (context, { id, version }) => {
  const table = recordedTable(context, 'checklistQuestion')
  const { versionId, key } = table.byId(id)
  draftVersion(context, versionId)
  const questions = checklistRepo(context.db).questionsOf(versionId)
  const depending = questions.filter(({ conditionKey }) => conditionKey === key)
  if (depending.length > 0) {
    const texts = depending.map(({ text }) => `”${text}”`).join(' och ')
    throw broken(`Frågan styr om ${texts} visas. Ta bort det villkoret först.`)
  }
  table.remove(id, version)
  return null
}
