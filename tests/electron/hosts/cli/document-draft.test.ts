import { readFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { expect, it, vi } from 'vitest'
import { openDocument } from '../../documents/opened'
import { openTerminal } from './cli-world'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return { renderInWorker: (content: Parameters<typeof renderDocument>[0]) => renderDocument(content, 'quick') }
})

it('a document is what people write while it is in work, and the very file once the nämnd has decided', async () => {
  const { cli, json, file } = openTerminal()
  expect((await cli('init', '--example')).status).toBe(0)
  const asked = ['document', 'kvalitetsberattelse', '--year', '2026', '--out', 'berattelse.docx']

  const first = await json(...asked)
  expect(first.err).toMatch(/Skrivs från dokumentet i arbete \(\d+ av 31 avsnitt klara\)/)
  const { text } = openDocument(readFileSync(file('berattelse.docx')))
  expect(text).toContain('I år har arbetet börjat tidigare än förut')
  expect(text).not.toContain('Kommunens kvalitet i korthet (KKiK)')

  const db = new BetterSqlite3(file('data.db'))
  db.exec(`UPDATE document SET frozenAt = '2027-03-04T12:00:00.000Z';
    UPDATE documentDraft SET status = 'decided' WHERE id = (SELECT draftId FROM document)`)
  db.close()
  const again = await json(...asked)
  expect(again.err).toContain('Dokumentet är beslutat. Filen är den som beslutet gäller.')
  expect(again.document['sha256']).toBe(first.document['sha256'])
}, 90_000)
