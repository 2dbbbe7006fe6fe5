import { existsSync, readFileSync } from 'node:fs'
import type { PrintToPDFOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type PrintingWindow, printingOptions, printPdfIn } from '../../../../electron/hosts/desktop/print-pdf'
import { AppError } from '../../../../shared/errors'

/** A window of Electron's as far as it is used. */
function standIn(print: () => Promise<Buffer>) {
  const seen = { page: '', file: '', paper: {} as PrintToPDFOptions, destroyed: 0 }
  const window: PrintingWindow = {
    loadFile: (file) => {
      seen.file = file
      seen.page = readFileSync(file, 'utf8')
      return Promise.resolve()
    },
    destroy: () => {
      seen.destroyed += 1
    },
    isDestroyed: () => seen.destroyed > 0,
    webContents: {
      printToPDF: (paper) => {
        seen.paper = paper
        return print()
      },
    },
  }
  return { seen, window }
}

const page = '<!doctype html><title>Årsrapport</title>'
const running = () => new AbortController().signal

describe('a PDF by the desktop window', () => {
  it('is tagged, has bookmarks and the page’s own paper, and leaves neither window nor file', async () => {
    const { seen, window } = standIn(() => Promise.resolve(Buffer.from('%PDF-1.7')))
    expect(String(await printPdfIn(() => window)(page, running()))).toBe('%PDF-1.7')
    expect(seen.page).toBe(page)
    expect(seen.paper).toMatchObject({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
    })
    expect(seen.destroyed).toBe(1)
    expect(existsSync(seen.file)).toBe(false)
  })

  it('runs no script and is never shown', () => {
    expect(printingOptions).toMatchObject({ show: false, webPreferences: { javascript: false, sandbox: true } })
  })

  it('ends at once when the user stops it', async () => {
    const stop = new AbortController()
    const { seen, window } = standIn(() => {
      stop.abort()
      return Promise.reject(new Error('Object has been destroyed'))
    })
    const refused: unknown = await printPdfIn(() => window)(page, stop.signal).catch((cause: unknown) => cause)
    expect(refused).toBeInstanceOf(AppError)
    expect((refused as AppError).data.code).toBe('CANCELLED')
    expect(seen.destroyed).toBe(1)
  })

  it('a fault is told as it is, and still leaves nothing', async () => {
    const { seen, window } = standIn(() => Promise.reject(new Error('printing failed')))
    await expect(printPdfIn(() => window)(page, running())).rejects.toThrow('printing failed')
    expect(seen.destroyed).toBe(1)
    expect(existsSync(seen.file)).toBe(false)
  })
})
