import type { Handler } from '../../handler'
import { keptFile } from './kept-document'

/** The Word file as it was kept; one whose content isn't what it was is never handed out. */
export const documentFile: Handler<'report.documentFile'> = (context, { id }) => {
  const { document, docx } = keptFile(context, id)
  return { fileName: document.fileName, contentBase64: docx.toString('base64') }
}
