import { AppError } from '../../../shared/errors'
import { browserPdf } from './browser-pdf'
import { officePdf } from './office-pdf'
import type { PdfPrograms } from './programs'

/** The desktop window's own way to a PDF: Chromium is in the program itself. */
export type PrintPdf = (html: string, signal: AbortSignal) => Promise<Uint8Array>

export type PdfWay = 'window' | 'browser' | 'office'

export interface PdfMeans {
  /** null in a host without a window. */
  print: PrintPdf | null
  programs: PdfPrograms
}

/** The same document twice: as the page that a browser prints, and as the Word file that LibreOffice reads. */
export interface PdfSource {
  html: string
  /** null where no Word file is kept. */
  docx: Uint8Array | null
}

const TIMEOUT = 120_000

export const NO_PDF =
  'PDF kan inte göras på den här datorn: varken Edge, Chrome, Chromium eller LibreOffice hittades. Öppna Word-filen och välj Spara som PDF i Word.'

/** Which way will be taken; null where there is none. */
export const pdfWay = ({ print, programs }: PdfMeans): PdfWay | null =>
  print !== null ? 'window' : programs.browser !== null ? 'browser' : programs.office !== null ? 'office' : null

const looksLikePdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/**
 * A tagged PDF, by the first way that works: the window, an installed browser, LibreOffice.
 * @throws AppError RULE_BROKEN when the machine has none, CANCELLED, FILE when all that there are failed
 */
export async function makePdf({ html, docx }: PdfSource, means: PdfMeans, signal: AbortSignal): Promise<Buffer> {
  const { print, programs } = means
  const options = { signal, timeout: TIMEOUT }
  const ways: Array<() => Promise<Uint8Array>> = []
  if (print !== null) ways.push(() => print(html, signal))
  const { browser, office } = programs
  if (browser !== null) ways.push(() => browserPdf(browser, html, options))
  if (office !== null && docx !== null) ways.push(() => officePdf(office, docx, options))
  if (ways.length === 0) throw new AppError({ code: 'RULE_BROKEN', userMessage: NO_PDF })
  let last: unknown
  for (const way of ways) {
    try {
      const bytes = await way()
      if (looksLikePdf(bytes)) return Buffer.from(bytes)
      last = new Error('What was made is no PDF')
    } catch (cause) {
      if (cause instanceof AppError && cause.data.code === 'CANCELLED') throw cause
      last = cause
    }
  }
  throw new AppError(
    {
      code: 'FILE',
      userMessage:
        'PDF-filen kunde inte göras. Kontrollera att det finns plats på disken och försök igen, eller öppna Word-filen och välj Spara som PDF.',
    },
    { cause: last },
  )
}
