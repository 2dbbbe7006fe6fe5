import { renderHtml } from '../../../documents/html/page'
import { makePdf } from '../../../documents/pdf/make-pdf'
import type { JobHandler } from '../../handler'
import { documentLook } from '../template/document-look'
import { keptDocument } from './kept-document'
import { pdfMeans } from './pdf-means'

const withEnding = (fileName: string, ending: string): string => fileName.replace(/\.docx$/i, '') + ending

/**
 * The document as PDF or web page, from what was kept when it was written: it says the same as the Word file, whatever the
 * register says today.
 * @throws AppError NOT_FOUND, FILE, RULE_BROKEN when the machine can't make a PDF, CANCELLED
 */
export const publish: JobHandler<'report.publish'> = async (context, { documentId, format }, control) => {
  control.report(0.05, 'Hämtar dokumentet')
  const { document, content, docx } = keptDocument(context, documentId)
  await control.pause()
  control.report(0.2, 'Skriver webbsidan')
  const html = renderHtml(content, documentLook(context))
  if (format === 'html') {
    return { fileName: withEnding(document.fileName, '.html'), contentBase64: Buffer.from(html).toString('base64') }
  }
  control.report(0.4, 'Gör PDF-filen')
  const pdf = await makePdf({ html, docx }, pdfMeans(context), control.signal)
  return { fileName: withEnding(document.fileName, '.pdf'), contentBase64: pdf.toString('base64') }
}
