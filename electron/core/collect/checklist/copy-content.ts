import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { checklistRepo } from './checklist-repo'

/**
 * Every area and question of one version into another, with their keys: that is how a question is known again through
 * versions and copies, and how last year's answer is found.
 */
export function copyContent(context: Context, fromId: string, toId: string): void {
  const checklists = checklistRepo(context.db)
  const areaOf = new Map<string, string>()
  for (const { id, key, position, name, help } of checklists.areasOf(fromId)) {
    const copy = recordedTable(context, 'checklistArea').insert({ versionId: toId, key, position, name, help })
    areaOf.set(id, copy.id)
  }
  for (const {
    id: _id,
    requirementText: _text,
    version: _version,
    createdAt: _at,
    updatedAt: _later,
    ...question
  } of checklists.questionsOf(fromId)) {
    recordedTable(context, 'checklistQuestion').insert({
      ...question,
      versionId: toId,
      areaId: areaOf.get(question.areaId) ?? '',
      conditionAnswers: question.conditionAnswers === null ? null : JSON.stringify(question.conditionAnswers),
    })
  }
}
