import type { FileContent } from '../../../../shared/contracts/common'
import type { TemplateFacts } from '../../../../shared/domain/report/template-check'
import { inspectTemplate } from '../../../documents/template/inspect'
import { refuseLargeTemplate } from '../../../documents/template/open-package'

/**
 * The bytes of a template that was given, and what stands in it.
 * @throws AppError FILE with one sentence when it can't be used at all; a file that is too large is refused before it is read
 */
export async function readTemplate(file: FileContent): Promise<{ bytes: Buffer; facts: TemplateFacts }> {
  refuseLargeTemplate(file.fileName, Math.floor((file.contentBase64.length * 3) / 4))
  const bytes = Buffer.from(file.contentBase64, 'base64')
  return { bytes, facts: await inspectTemplate(file.fileName, bytes) }
}
