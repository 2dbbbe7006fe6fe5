import { browserPdf } from './browser-pdf'
import type { PdfMeans } from './make-pdf'
import { officePdf } from './office-pdf'
import { findPdfPrograms } from './programs'

/** A program that has not come to its end by then never will, milliseconds. */
const TIMEOUT = 120_000

/** The ways to a PDF that are installed on this machine. */
export function installedMeans(): Pick<PdfMeans, 'browser' | 'office'> {
  const { browser, office } = findPdfPrograms()
  return {
    browser: browser === null ? null : (html, signal) => browserPdf(browser, html, { signal, timeout: TIMEOUT }),
    office: office === null ? null : (docx, signal) => officePdf(office, docx, { signal, timeout: TIMEOUT }),
  }
}
