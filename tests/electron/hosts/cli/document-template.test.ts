import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openDocument } from '../../documents/opened'
import { templates, wordFile } from '../../documents/template/templates'
import { openTerminal } from './cli-world'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return {
    renderInWorker: (
      content: Parameters<typeof renderDocument>[0],
      { template }: Parameters<typeof renderDocument>[2] & object,
    ) => renderDocument(content, 'quick', template ? { template } : {}),
  }
})

let kept: Buffer
beforeAll(async () => {
  const terminal = openTerminal()
  expect((await terminal.cli('init', '--example')).status).toBe(0)
  kept = readFileSync(terminal.file('data.db'))
}, 60_000)

function withExample() {
  const terminal = openTerminal()
  writeFileSync(terminal.file('data.db'), kept)
  const write = (template: string) =>
    terminal.cli('document', 'riskanalys', '--year', '2026', '--out', 'riskanalys.docx', '--template', template)
  return { ...terminal, write }
}

describe('document --template', () => {
  it('draws this document in a .dotx, and what comes out is a document', async () => {
    const name = 'forsattsblad.dotx'
    const { write, file } = withExample()
    writeFileSync(file(name), templates[name])
    expect(await write(name)).toMatchObject({ status: 0, err: '' })
    const written = openDocument(readFileSync(file('riskanalys.docx')))
    expect(written.part('word/document.xml')).toContain('"Rubrik1"')
    expect(written.part('[Content_Types].xml')).not.toContain('template.main+xml')
  })

  it.each([
    [
      'a macro file',
      () =>
        wordFile({}, (parts) => {
          parts['word/vbaProject.bin'] = new Uint8Array([1])
        }),
      'innehåller makron',
    ],
    ['something else than Word', () => Buffer.from('%PDF-1.7'), 'är inte ett Word-dokument'],
    [
      'one without what the kind needs',
      () => wordFile({ body: '<w:p/>', head: '<w:p/>', foot: '<w:p/>', firstHead: '<w:p/>' }),
      'Mallen saknar {{titel}}',
    ],
  ])('%s is refused with what to do, and nothing is written', async (_what, bytes, sentence) => {
    const { write, file } = withExample()
    writeFileSync(file('mall.docx'), bytes())
    const result = await write('mall.docx')
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toContain(sentence)
    expect(existsSync(file('riskanalys.docx'))).toBe(false)
  })

  it('one of 50 MB is refused before it is read, and one that does not exist says so', async () => {
    const { write, file } = withExample()
    writeFileSync(file('stor.docx'), '')
    truncateSync(file('stor.docx'), 50 * 1024 * 1024)
    expect((await write('stor.docx')).err).toContain('stor.docx är 50 MB, och en mall får vara högst 10 MB.')
    expect((await write('finns-inte.docx')).err).toContain('finns-inte.docx kan inte läsas')
  })
})
