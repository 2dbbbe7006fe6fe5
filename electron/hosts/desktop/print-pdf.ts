import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions, PrintToPDFOptions } from 'electron'
import { AppError } from '../../../shared/errors'
import type { PrintPdf } from '../../documents/pdf/make-pdf'

/** What is needed of a window that only prints. */
export type PrintingWindow = Pick<BrowserWindow, 'loadFile' | 'destroy' | 'isDestroyed'> & {
  webContents: Pick<BrowserWindow['webContents'], 'printToPDF'>
}

/** Never shown, no script runs in it, and nothing it does is remembered: its session is its own and lies in memory. */
export const printingOptions: BrowserWindowConstructorOptions = {
  show: false,
  webPreferences: { sandbox: true, contextIsolation: true, javascript: false, partition: 'pdf' },
}

/** Paper and margins stand in the page; tags and bookmarks let a screen reader find its way. */
const paper: PrintToPDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

const cancelled = () => new AppError({ code: 'CANCELLED', userMessage: 'PDF-filen avbröts. Ingen fil har skrivits.' })

/** The program's own way to a tagged PDF: Electron's Chromium prints the page in a window that nobody sees. */
export const printPdfIn =
  (open: () => PrintingWindow): PrintPdf =>
  async (html, signal) => {
    if (signal.aborted) throw cancelled()
    const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-pdf-'))
    const window = open()
    const close = () => {
      if (!window.isDestroyed()) window.destroy()
    }
    signal.addEventListener('abort', close, { once: true })
    try {
      const page = join(folder, 'dokument.html')
      writeFileSync(page, html)
      await window.loadFile(page)
      return await window.webContents.printToPDF(paper)
    } catch (cause) {
      // A window that is closed in the middle fails with words of its own.
      throw signal.aborted ? cancelled() : cause
    } finally {
      signal.removeEventListener('abort', close)
      close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
