import type { templateContract } from '../../../../shared/contracts/template'
import { builtInTemplates } from '../../../../shared/domain/report/template-choice'
import type { Handlers } from '../../handler'
import { addTemplate } from './add-template'
import { checkTemplate } from './check-template'
import { previewTemplate } from './preview-template'
import { archiveTemplate, saveTemplate } from './save-template'
import { templateFile } from './template-file'
import { templateRepo } from './template-repo'

export const templateHandlers: Pick<Handlers, keyof typeof templateContract> = {
  'report.templates': ({ db }, { includeArchived }) => ({
    rows: templateRepo(db).list(includeArchived),
    builtIn: builtInTemplates.map((look) => ({ ...look })),
  }),
  'report.checkTemplate': checkTemplate,
  'report.addTemplate': addTemplate,
  'report.saveTemplate': saveTemplate,
  'report.archiveTemplate': archiveTemplate,
  'report.templateFile': templateFile,
  'report.previewTemplate': previewTemplate,
}
