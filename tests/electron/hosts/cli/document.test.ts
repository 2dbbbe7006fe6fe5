import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { DocumentKind } from '../../../../shared/contracts/values'
import { openApplication } from '../../../../electron/core/application'
import { demoChoice } from '../../../../electron/hosts/cli/commands/demo-documents'
import { openDocument } from '../../documents/opened'
import { openTerminal } from './cli-world'

/** The thread is the machine's edge; its own test builds and runs it. Here the same rendering runs in this thread. */
vi.mock('../../../../electron/documents/render-in-worker', async () => {
  const { renderDocument } = await import('../../../../electron/documents/render')
  return { renderInWorker: (content: Parameters<typeof renderDocument>[0]) => renderDocument(content, 'quick') }
})

let kept: Buffer
beforeAll(async () => {
  const terminal = openTerminal()
  expect((await terminal.cli('init', '--example')).status).toBe(0)
  kept = readFileSync(terminal.file('data.db'))
}, 60_000)

const withExample = () => {
  const terminal = openTerminal()
  writeFileSync(terminal.file('data.db'), kept)
  return terminal
}

describe('a document about one utförare or insats', () => {
  it('is named by --provider or --service-type, whatever the case', async () => {
    const { cli, file } = withExample()
    const written = ['document', 'lagesbild', '--year', '2026', '--out', 'bild.docx']
    expect(await cli(...written, '--provider', 'utförare SÄLGEN')).toMatchObject({ status: 0, err: '' })
    expect(openDocument(readFileSync(file('bild.docx'))).text).toContain('Utförare Sälgen 2026')
    expect(await cli(...written, '--service-type', 'hemtjänst')).toMatchObject({ status: 0, err: '' })
    expect(openDocument(readFileSync(file('bild.docx'))).text).toContain('Utförarna jämförda')
  }, 30_000)

  it.each([
    [
      'a name that does not exist is told with the nearest one',
      ['--provider', 'Utförare Salgen'],
      'Hittade inte utföraren Utförare Salgen. Menade du Utförare Sälgen?',
    ],
    ['an unknown insats too', ['--service-type', 'Rymdfart'], 'Hittade inte insatsen Rymdfart.'],
    ['and an unknown verksamhetsområde', ['--area', 'Rymden'], 'Hittade inte verksamhetsområdet Rymden.'],
  ])('%s, and nothing is written', async (_what, about, sentence) => {
    const { cli, file } = withExample()
    const result = await cli('document', 'lagesbild', '--year', '2026', '--out', 'bild.docx', ...about)
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toContain(sentence)
    expect(existsSync(file('bild.docx'))).toBe(false)
  })

  it('a verksamhetsrapport is written of the one that --provider names', async () => {
    const { cli, file } = withExample()
    const written = ['document', 'verksamhetsrapport', '--year', '2026', '--out', 'rapport.docx']
    expect(await cli(...written)).toMatchObject({ status: 2, out: '' })
    expect(await cli(...written, '--provider', 'Utförare Sälgen')).toMatchObject({ status: 0, err: '' })
    expect(openDocument(readFileSync(file('rapport.docx'))).text).toContain('Utförare Sälgen utför')
  }, 30_000)

  it('a letter in a free matter is about what --subject says', async () => {
    const { cli, file } = withExample()
    const written = ['document', 'tjansteskrivelse', '--year', '2026', '--out', 'brev.docx']
    expect((await cli(...written)).err).toContain('ange --subject "Vad den gäller".')
    expect(existsSync(file('brev.docx'))).toBe(false)
    expect(await cli(...written, '--subject', 'Skyltar i den påhittade parken')).toMatchObject({ status: 0, err: '' })
    expect(openDocument(readFileSync(file('brev.docx'))).text).toContain(
      'Ärendet gäller skyltar i den påhittade parken.',
    )
  }, 30_000)

  it('without either the call is wrong, and says which flags to give', async () => {
    const { cli, file } = withExample()
    const result = await cli('document', 'lagesbild', '--year', '2026', '--out', 'bild.docx')
    expect(result).toMatchObject({ status: 2, out: '' })
    expect(result.err).toContain('ange --provider NAMN eller --service-type INSATS.')
    expect(existsSync(file('bild.docx'))).toBe(false)
  })
})

describe('what demo writes', () => {
  it('the example has something to write every kind of', () => {
    const terminal = withExample()
    const app = openApplication({
      databaseFile: terminal.file('data.db'),
      now: () => new Date('2026-11-22T09:00:00.000Z'),
    })
    try {
      const frame = app.router.call('settings.frame', {})
      if (!frame.ok) throw new Error(frame.error.userMessage)
      const { committees } = frame.value as { committees: Array<{ id: string; name: string }> }
      const committeeId = committees.find(({ name }) => /social/i.test(name))?.id ?? null
      const reasons = DocumentKind.options.flatMap((kind) => {
        const found = demoChoice(app, kind, { year: 2026, committeeId })
        return 'reasons' in found ? [`${kind}: ${found.reasons.join(' ')}`] : []
      })
      expect(reasons).toEqual([])
    } finally {
      app.close()
    }
  }, 30_000)
})
