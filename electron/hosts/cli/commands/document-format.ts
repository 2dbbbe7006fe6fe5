import { extname } from 'node:path'
import type { Output } from '../../../../shared/contracts'
import type { FileContent } from '../../../../shared/contracts/common'
import { PublishFormat } from '../../../../shared/contracts/publish'
import { AppError } from '../../../../shared/errors'
import type { Application } from '../../../core/application'
import { ask, work } from '../ask'
import type { Terminal } from '../command'

/**
 * The form by the file's ending: .pdf and .html, any other is Word.
 * @throws AppError RULE_BROKEN when no PDF can be made here; asked before anything is written
 */
export function formatFor(app: Application, file: string): PublishFormat | null {
  const { success, data } = PublishFormat.safeParse(extname(file).slice(1).toLowerCase())
  if (!success) return null
  const { pdf } = ask(app, 'report.formats', {})
  if (data === 'pdf' && !pdf.ok) throw new AppError({ code: 'RULE_BROKEN', userMessage: pdf.reasons.join(' ') })
  return data
}

/** The written document in the form that was asked for. */
export async function inFormat(
  app: Application,
  terminal: Terminal,
  { document, file }: Output<'report.create'>,
  format: PublishFormat | null,
): Promise<FileContent> {
  return format === null ? file : work(app, terminal, 'report.publish', { documentId: document.id, format })
}
