import { positionStep } from '../../../../shared/domain/checklist/position'
import { nameKey } from '../../../../shared/domain/name-key'
import { readSheets, refuseFaults } from '../../../exchange/checklist/faults'
import {
  inAreaOrder,
  type ReadChecklist,
  readChecklist,
  type ReadQuestion,
} from '../../../exchange/checklist/read-checklist'
import { fileFault } from '../../../exchange/file-fault'
import type { Context } from '../../context'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { broken } from './broken'
import { checklistRepo } from './checklist-repo'
import { requirementIdOf } from './requirement-repo'
import { refuseTakenName } from './save-checklist'

/** A checklist from a file becomes a draft: of the checklist it was written from, or of a new one where that is not here. */
export const importChecklist: JobHandler<'collect.importChecklist'> = async (context, { file }, control) => {
  control.report(0, 'Läser filen')
  const read = readChecklist(await readSheets(file.fileName, file.contentBase64, () => control.pause()))
  if (read === null) {
    throw fileFault(
      `Filen ${file.fileName} innehåller ingen checklista. Hämta en checklista som Excelfil för att se hur den ska se ut. Inget har ändrats.`,
    )
  }
  refuseFaults(file.fileName, read.faults)
  if (read.questions.length === 0) throw fileFault(`Filen ${file.fileName} har inga frågor. Inget har ändrats.`)
  return context.db.transaction(() => {
    const { checklistId, versionId } = newDraft(context, read, file.fileName)
    writeQuestions(context, versionId, read.questions)
    return { id: checklistId, questions: read.questions.length }
  })
}

function newDraft(context: Context, read: ReadChecklist, fileName: string): { checklistId: string; versionId: string } {
  const versions = recordedTable(context, 'checklistVersion')
  const known = read.id === null ? undefined : recordedTable(context, 'checklist').find(read.id)
  if (known === undefined) {
    const name = read.name ?? fileName.replace(/\.xlsx$/i, '')
    refuseTakenName(context, null, name)
    const { id } = recordedTable(context, 'checklist').insert({ name, description: read.description })
    return { checklistId: id, versionId: versions.insert({ checklistId: id, revision: 1, status: 'draft' }).id }
  }
  const earlier = checklistRepo(context.db).versionsOf(known.id)
  if (known.archivedAt !== null) throw broken(`Checklistan ${known.name} är arkiverad. Hämta tillbaka den först.`)
  if (earlier.some(({ status }) => status === 'draft')) {
    throw broken(
      `Checklistan ${known.name} har redan ett utkast. Fastställ det eller ta bort det, och läs in filen igen.`,
    )
  }
  const version = versions.insert({
    checklistId: known.id,
    revision: (earlier[0]?.revision ?? 0) + 1,
    status: 'draft',
    previousId: earlier.find(({ status }) => status === 'decided')?.id ?? null,
  })
  return { checklistId: known.id, versionId: version.id }
}

function writeQuestions(context: Context, versionId: string, read: readonly ReadQuestion[]): void {
  const earlier = earlierAreaKeys(context, versionId)
  const questions = inAreaOrder(read).map((question) => ({ ...question, key: question.key ?? context.newId() }))
  const keyOf = new Map(questions.map(({ number, key }) => [number, key]))
  const areaOf = new Map<string, string>()
  for (const [at, question] of questions.entries()) {
    const place = nameKey(question.area)
    if (!areaOf.has(place)) {
      const area = recordedTable(context, 'checklistArea').insert({
        versionId,
        key: earlier.get(place) ?? context.newId(),
        position: (areaOf.size + 1) * positionStep,
        name: question.area,
        help: question.areaHelp,
      })
      areaOf.set(place, area.id)
    }
    recordedTable(context, 'checklistQuestion').insert({
      versionId,
      areaId: areaOf.get(place) ?? '',
      key: question.key,
      position: (at + 1) * positionStep,
      text: question.text,
      help: question.help,
      lawConcept: question.lawConcept,
      lawReference: question.lawReference,
      clause: question.clause,
      qualityArea: question.qualityArea,
      requirementId: question.requirement === null ? null : requirementIdOf(context.db, question.requirement),
      conditionKey: question.condition === null ? null : (keyOf.get(question.condition) ?? null),
      conditionAnswers: question.conditionAnswers === null ? null : JSON.stringify(question.conditionAnswers),
    })
  }
}

/** An area keeps its identity by its name, so that the versions can be compared. */
function earlierAreaKeys(context: Context, versionId: string): Map<string, string> {
  const { previousId } = recordedTable(context, 'checklistVersion').byId(versionId)
  const areas = previousId === null ? [] : checklistRepo(context.db).areasOf(previousId)
  return new Map(areas.map(({ name, key }) => [nameKey(name), key]))
}
