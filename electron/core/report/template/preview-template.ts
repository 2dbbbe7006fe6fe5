import { isBuiltInTemplate } from '../../../../shared/domain/report/template-choice'
import { renderInWorker } from '../../../documents/render-in-worker'
import { sampleDocument } from '../../../documents/template/sample'
import type { JobHandler } from '../../handler'
import { documentLook } from './document-look'
import { templateFor } from './template-for'
import { templateRepo } from './template-repo'

/** A short document with made-up figures: headings, list, table, chart and a note, as the template shows them. */
export const previewTemplate: JobHandler<'report.previewTemplate'> = async (context, { id }, control) => {
  control.report(0, 'Läser mallen')
  const kinds = isBuiltInTemplate(id) ? [] : templateRepo(context.db).byId(id).record.kinds
  const kind = kinds[0] ?? (id === 'inbyggd-skrivelse' ? 'tjansteskrivelse' : 'arsrapport-avtalsuppfoljning')
  const { template } = templateFor(context, { kind, templateId: id })
  const content = sampleDocument({ kind, date: context.today, madeAt: context.now().toISOString() })
  const file = await renderInWorker(content, {
    mode: 'finished',
    look: documentLook(context),
    template,
    signal: control.signal,
    report: ({ step, share }) => control.report(share, step),
  })
  return { file: { fileName: `provmall-${id}.docx`, contentBase64: file.toString('base64') } }
}
