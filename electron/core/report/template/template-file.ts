import { builtInTemplates, isBuiltInTemplate } from '../../../../shared/domain/report/template-choice'
import { builtInFile } from '../../../documents/template/built-in'
import type { JobHandler } from '../../handler'
import { readFile } from '../stored-file'
import { templateRepo } from './template-repo'

/** The file as it was added, or the built-in one to begin an own template from. */
export const templateFile: JobHandler<'report.templateFile'> = async (context, { id }, control) => {
  control.report(null, 'Hämtar mallen')
  if (isBuiltInTemplate(id)) {
    const name = builtInTemplates.find((template) => template.id === id)?.id ?? id
    const bytes = await builtInFile(id)
    return { file: { fileName: `mall-${name}.docx`, contentBase64: bytes.toString('base64') } }
  }
  const { record, sha256 } = templateRepo(context.db).byId(id)
  return { file: { fileName: record.fileName, contentBase64: readFile(context, sha256).toString('base64') } }
}
