import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planLetterDocument } from '../../../electron/documents/plan-letter/document'
import { renderInWorker } from '../../../electron/documents/render-in-worker'
import { plainLook } from '../../../electron/documents/template/look'
import { openDocument } from './opened'
import { planLetter } from './plan-letter-sample'
import { templates } from './template/templates'

const folder = mkdtempSync(join(tmpdir(), 'arbetare-'))
const workerFile = join(folder, 'render-worker.mjs')
const content = planLetterDocument(planLetter())

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/documents/render-worker.ts',
      outDir: folder,
      target: 'node22',
      rollupOptions: { output: { entryFileNames: 'render-worker.mjs' } },
    },
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('rendering in a thread of its own', () => {
  it('gives the file and tells how far it has come', async () => {
    const steps: number[] = []
    const file = await renderInWorker(content, {
      mode: 'finished',
      signal: new AbortController().signal,
      report: ({ share }) => steps.push(share),
      workerFile,
    })
    expect(openDocument(file).text).toContain('Förslag till beslut')
    expect(steps.length).toBeGreaterThan(2)
  })

  it('a cancelled document ends at once with CANCELLED', async () => {
    const stop = new AbortController()
    const rendering = renderInWorker(content, {
      mode: 'finished',
      signal: stop.signal,
      report: () => stop.abort(),
      workerFile,
    })
    await expect(rendering).rejects.toMatchObject({ data: { code: 'CANCELLED' } })
  })

  it('a document cancelled beforehand never starts', async () => {
    const rendering = renderInWorker(content, {
      mode: 'quick',
      signal: AbortSignal.abort(),
      report: () => {},
      workerFile,
    })
    await expect(rendering).rejects.toMatchObject({ data: { code: 'CANCELLED' } })
  })

  it('draws in the template and the look that it was given', async () => {
    const file = await renderInWorker(content, {
      mode: 'quick',
      look: { ...plainLook, accent: '8A3B12' },
      template: templates['word-svensk.docx'],
      signal: new AbortController().signal,
      report: () => {},
      workerFile,
    })
    expect(openDocument(file).part('word/document.xml')).toContain('"Rubrik1"')
  })

  it('a template that can’t be used keeps its sentence', async () => {
    const rendering = renderInWorker(content, {
      mode: 'quick',
      template: Buffer.from('%PDF-1.7'),
      signal: new AbortController().signal,
      report: () => {},
      workerFile,
    })
    await expect(rendering).rejects.toMatchObject({ data: { code: 'FILE' } })
  })

  it('a fault in the thread becomes an error', async () => {
    const broken = {
      ...content,
      blocks: [
        {
          kind: 'table',
          caption: 'x',
          columns: [{ title: 'x', align: 'left', width: 1 }],
          rows: [{ cells: [], total: false }],
        },
      ],
    }
    const rendering = renderInWorker(broken as never, {
      mode: 'quick',
      signal: new AbortController().signal,
      report: () => {},
      workerFile,
    })
    await expect(rendering).rejects.toThrow()
  })
})
