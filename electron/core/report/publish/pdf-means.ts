import { NO_PDF, type PdfMeans, pdfWay } from '../../../documents/pdf/make-pdf'
import { findPdfPrograms } from '../../../documents/pdf/programs'
import type { Context } from '../../context'
import type { Handler } from '../../handler'

export const pdfMeans = ({ host }: Context): PdfMeans => ({ print: host.printPdf ?? null, programs: findPdfPrograms() })

/** Whether a PDF can be made here, and with what: a button that waits says why. */
export const formats: Handler<'report.formats'> = (context) => {
  const way = pdfWay(pdfMeans(context))
  return { pdf: way === null ? { ok: false, reasons: [NO_PDF] } : { ok: true, reasons: [] }, pdfBy: way }
}
