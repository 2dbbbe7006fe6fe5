import { judgeTemplate } from '../../../../shared/domain/report/template-check'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { keepFile } from '../stored-file'
import { readTemplate } from './read-template'
import { refuseErrors } from './refuse-errors'
import { type StoredFacts, templateRepo } from './template-repo'

const mediaTypes: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  dotx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
}

/** @throws AppError FILE when the file can't be used, RULE_BROKEN when it lacks what its kinds need */
export const addTemplate: JobHandler<'report.addTemplate'> = async (context, { file, name, kinds, note }, control) => {
  control.report(null, 'Läser mallen')
  const { bytes, facts } = await readTemplate(file)
  refuseErrors(judgeTemplate(facts, kinds))
  await control.pause()
  return context.db.transaction(() => {
    const ending = file.fileName.split('.').at(-1)?.toLowerCase() ?? ''
    const found: StoredFacts = { version: 1, facts }
    const { id } = recordedTable(context, 'documentTemplate').insert({
      name,
      kinds: JSON.stringify(kinds),
      fileName: file.fileName,
      sha256: keepFile(context, bytes, mediaTypes[ending] ?? 'application/octet-stream'),
      found: JSON.stringify(found),
      note,
      archivedAt: null,
    })
    return templateRepo(context.db).byId(id).record
  })
}
