import { checklistWorkbook } from '../../../exchange/checklist/checklist-workbook'
import { writeWorkbook } from '../../../exchange/write/write-workbook'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { checklistRepo } from './checklist-repo'

/** One version of a checklist as an Excel file, which `collect.importChecklist` reads back. */
export const exportChecklist: JobHandler<'collect.exportChecklist'> = async (context, { versionId }, control) => {
  control.report(null, 'Skriver checklistan')
  const { checklistId, revision } = recordedTable(context, 'checklistVersion').byId(versionId)
  const { id, name, description } = recordedTable(context, 'checklist').byId(checklistId)
  const checklists = checklistRepo(context.db)
  const content = await writeWorkbook(
    checklistWorkbook({
      id,
      name,
      description,
      revision,
      areas: checklists.areasOf(versionId),
      questions: checklists.questionsOf(versionId),
    }),
  )
  return { fileName: `Checklista ${name}, version ${revision}.xlsx`, contentBase64: content.toString('base64') }
}
