import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { heading, paragraph, row } from '../../../../electron/documents/content/blocks'
import type { DocumentContent } from '../../../../electron/documents/content/model'
import { say } from '../../../../electron/documents/content/say'
import { renderHtml } from '../../../../electron/documents/html/page'
import { browserPdf } from '../../../../electron/documents/pdf/browser-pdf'
import { officePdf } from '../../../../electron/documents/pdf/office-pdf'
import { findPdfPrograms } from '../../../../electron/documents/pdf/programs'
import { renderDocument } from '../../../../electron/documents/render'
import { plainLook } from '../../../../electron/documents/template/look'
import { AppError } from '../../../../shared/errors'
import { installedBrowser } from '../../../support/installed-browser'
import { freshFolder } from '../../database/files'

const browser = installedBrowser()
const { office } = findPdfPrograms()
const canRead = spawnSync('pdfinfo', ['-v']).error === undefined

const content: DocumentContent = {
  documentType: 'Årsrapport',
  title: 'Avtalsuppföljning 2026',
  head: {
    municipality: 'Solberga kommun',
    department: null,
    committee: 'Socialnämnden',
    registryNumber: 'SN 2026/1',
    date: '2026-11-22',
    authorRole: 'Kvalitetsstrateg',
  },
  madeAt: '2026-11-22T12:00:00.000Z',
  status: 'Utkast',
  numberedHeadings: true,
  blocks: [
    heading(1, 'Urval'),
    paragraph(say`Tre avtal valdes ut.`),
    {
      kind: 'table',
      caption: 'Avtal',
      columns: [
        { title: 'Insats', align: 'left', width: 1 },
        { title: 'Antal', align: 'right', width: 1 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => row(`Insats ${index}`, '3')),
    },
    { kind: 'pageBreak' },
    heading(1, 'Resultat'),
    paragraph(say`Alla följer avtal.`),
  ],
}
const running = () => ({ signal: new AbortController().signal, timeout: 60_000 })
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('kvalitetshjulet-pdf-'))

function read(pdf: Buffer): { info: string; pages: string[] } {
  const file = join(freshFolder(), 'dokument.pdf')
  writeFileSync(file, pdf)
  const ask = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' })
  return { info: ask('pdfinfo', file), pages: ask('pdftotext', '-layout', file, '-').split('\f') }
}

const withBrowser = browser !== null && canRead
const withOffice = office !== null && canRead

describe('a PDF by an installed program', () => {
  it.skipIf(!withBrowser)(
    'a browser’s is tagged, A4, with head and "Sida 2 av 3" on each page (needs a browser and pdfinfo)',
    async () => {
      const before = leftBehind()
      const { info, pages } = read(await browserPdf(browser ?? '', renderHtml(content, plainLook), running()))
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(info).toMatch(/Title:\s+Avtalsuppföljning 2026 – Solberga kommun/)
      expect(info).toMatch(/Page size:.*A4/)
      const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1])
      expect(count).toBeGreaterThan(2)
      expect(pages[1]).toContain(`Sida 2 av ${count}`)
      expect(pages[1]).toContain('Dnr SN 2026/1')
      expect(pages[0]).not.toContain('Dnr SN 2026/1')
      // The head of a table that goes on is repeated.
      expect(pages[1]).toMatch(/Insats\s+Antal/)
      expect(leftBehind()).toEqual(before)
    },
    60_000,
  )

  it.skipIf(!withBrowser)(
    'stops at once when the user wants it, and leaves nothing (needs a browser)',
    async () => {
      const stop = new AbortController()
      const before = leftBehind()
      const made = browserPdf(browser ?? '', renderHtml(content, plainLook), { signal: stop.signal, timeout: 60_000 })
      stop.abort()
      const refused: unknown = await made.catch((cause: unknown) => cause)
      expect(refused).toBeInstanceOf(AppError)
      expect((refused as AppError).data.code).toBe('CANCELLED')
      expect(leftBehind()).toEqual(before)
    },
    60_000,
  )

  it('one that never ends is ended, and one that is not there is told of', async () => {
    await expect(browserPdf(process.execPath, '', { ...running(), timeout: 1 })).rejects.toThrow()
    await expect(browserPdf('/finns/inte', '', running())).rejects.toThrow()
  })

  it.skipIf(!withOffice)(
    'LibreOffice’s is tagged too, from the Word file (needs LibreOffice and pdfinfo)',
    async () => {
      const { info, pages } = read(await officePdf(office ?? '', await renderDocument(content, 'quick'), running()))
      expect(info).toMatch(/Tagged:\s+yes/)
      expect(pages.join('')).toContain('Alla följer avtal.')
    },
    120_000,
  )
})
