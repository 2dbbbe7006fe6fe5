import { AppError } from '../../../shared/errors'

/** A page to a PDF. @throws AppError CANCELLED; Error when it fails */
export type PrintPdf = (html: string, signal: AbortSignal) => Promise<Uint8Array>
/** A Word file to a PDF. @throws AppError CANCELLED; Error when it fails */
export type ConvertPdf = (docx: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>

/** The ways there are to a tagged PDF, the best first; null where there is none. */
export interface PdfMeans {
  /** The desktop window's own: Chromium is in the program itself. */
  window: PrintPdf | null
  /** An installed Edge, Chrome or Chromium. */
  browser: PrintPdf | null
  /** LibreOffice, from the Word file. */
  office: ConvertPdf | null
}

/** The same document twice: as the page that a browser prints, and as the Word file that LibreOffice reads. */
export interface PdfSource {
  html: string
  docx: Uint8Array
}

export const NO_PDF =
  'PDF kan inte göras på den här datorn: varken Edge, Chrome, Chromium eller LibreOffice hittades. Öppna Word-filen och välj Spara som PDF i Word.'

/** Which way will be tried first; null where there is none. */
export const pdfWay = ({ window, browser, office }: PdfMeans): keyof PdfMeans | null =>
  window !== null ? 'window' : browser !== null ? 'browser' : office !== null ? 'office' : null

const looksLikePdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-'

/**
 * A tagged PDF, by the first way that works: the window, an installed browser, LibreOffice.
 * @throws AppError RULE_BROKEN when the machine has none, CANCELLED, FILE when all that there are failed
 */
export async function makePdf({ html, docx }: PdfSource, means: PdfMeans, signal: AbortSignal): Promise<Buffer> {
  const { window, browser, office } = means
  const ways = [
    ...[window, browser].flatMap((print) => (print === null ? [] : [() => print(html, signal)])),
    ...(office === null ? [] : [() => office(docx, signal)]),
  ]
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
