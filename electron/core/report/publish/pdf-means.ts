import { installedMeans } from '../../../documents/pdf/installed-means'
import { NO_PDF, type PdfMeans, pdfWay } from '../../../documents/pdf/make-pdf'
import type { Context } from '../../context'
import type { Handler } from '../../handler'

/** What the host has of its own goes before what is installed. */
export const pdfMeans = ({ host }: Context): PdfMeans => ({ window: null, ...installedMeans(), ...host.pdf })

/** Whether a PDF can be made here, and with what: a button that waits says why. */
export const formats: Handler<'report.formats'> = (context) => {
  const way = pdfWay(pdfMeans(context))
  return { pdf: way === null ? { ok: false, reasons: [NO_PDF] } : { ok: true, reasons: [] }, pdfBy: way }
}
