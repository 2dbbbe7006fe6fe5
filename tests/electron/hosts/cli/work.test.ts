import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { open } from '../../database/files'
import { openTerminal } from './cli-world'

const published = fileURLToPath(new URL('../../../fixtures/facts/historik-avtalsuppfoljning-2023.csv', import.meta.url))

describe('reading in', () => {
  it('published totals give the published percentages', async () => {
    const { cli, json } = openTerminal()
    expect(await cli('import', published, '--sheet', 'Historik')).toMatchObject({
      status: 0,
      out: 'Historik: 17 nya, 0 ändrade, 0 oförändrade.\n',
      err: '',
    })
    const { document } = await json('figures', 'avtalsuppfoljning', '--year', '2023')
    expect(document['serviceTypes']).toContainEqual(
      expect.objectContaining({
        name: 'Daglig verksamhet',
        form: 'LOV',
        agreements: 168,
        planned: 34,
        completed: 34,
        assessed: 34,
        outcomes: [
          { outcome: 'följer avtal', count: 19, percent: 56 },
          { outcome: 'följer avtal efter komplettering av brister', count: 15, percent: 44 },
        ],
      }),
    )
  })

  it('the same file twice changes nothing the second time', async () => {
    const { cli, json } = openTerminal()
    await cli('import', published, '--sheet', 'Historik')
    expect(await json('import', published, '--sheet', 'Historik')).toMatchObject({
      status: 0,
      document: { dryRun: false, sheets: [{ name: 'Historik', new: 0, changed: 0, unchanged: 17 }], issues: [] },
    })
  })

  it('--dry-run tells what would happen and makes no file, also beside an open program', async () => {
    const { cli, json, folder } = openTerminal()
    expect(await json('import', published, '--sheet', 'Historik', '--dry-run')).toMatchObject({
      status: 0,
      document: { dryRun: true, sheets: [{ name: 'Historik', new: 17, wrong: 0 }] },
    })
    expect(readdirSync(folder)).toEqual([])
    await cli('init')
    const held = open(`${folder}/data.db`)
    const again = await cli('import', published, '--sheet', 'Historik', '--dry-run')
    held.close()
    expect(again).toMatchObject({ status: 0, err: '' })
    expect(again.out).toContain('Provläsning: inget har ändrats.')
  })

  const rows = [
    'Namn;Organisationsnummer;Driftsform',
    'Aspens omsorg;556016-0680;privat',
    'Björkens omsorg;556016-0681;privat',
  ]

  it('one wrong row stops all of it: 1, with sheet, row and column, and no file is left', async () => {
    const { cli, file, folder } = openTerminal()
    writeFileSync(file('utforare.csv'), rows.join('\n'))
    const result = await cli('import', 'utforare.csv', '--sheet', 'Utförare')
    expect(result.status).toBe(1)
    expect(result.err).toMatch(/^Utförare, rad 3, kolumn Organisationsnummer \(”556016-0681”\): /m)
    expect(result.err).toContain('Inget har ändrats.')
    expect(readdirSync(folder)).toEqual(['utforare.csv'])
  })

  it('--skip-invalid reads the rest and says what it left out', async () => {
    const { cli, file } = openTerminal()
    writeFileSync(file('utforare.csv'), rows.join('\n'))
    const result = await cli('import', 'utforare.csv', '--sheet', 'Utförare', '--skip-invalid')
    expect(result).toMatchObject({ status: 0, out: 'Utförare: 1 nya, 0 ändrade, 0 oförändrade, 1 hoppades över.\n' })
    expect(result.err).toContain('rad 3')
  })

  it.each([
    ['is missing', null],
    ['is empty', ''],
    ['is something else', 'PK\u0003\u0004 inte en arbetsbok'],
  ])('a file that %s is refused with 1 and a sentence', async (_what, content) => {
    const { cli, file, folder } = openTerminal()
    if (content !== null) writeFileSync(file('a.xlsx'), content)
    const result = await cli('import', 'a.xlsx')
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toMatch(/^\S.*\.\n$/)
    expect(existsSync(`${folder}/data.db`)).toBe(false)
  })

  it('the empty workbook can be written and read back as nothing', async () => {
    const { cli, file } = openTerminal()
    expect((await cli('template', 'mall.xlsx')).status).toBe(0)
    expect(readFileSync(file('mall.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect((await cli('import', 'mall.xlsx')).status).toBe(0)
  })
})

describe('the example', () => {
  let kept: Buffer
  beforeAll(async () => {
    const terminal = openTerminal()
    await terminal.cli('init', '--example')
    kept = readFileSync(terminal.file('data.db'))
  })

  const withExample = () => {
    const terminal = openTerminal()
    writeFileSync(terminal.file('data.db'), kept)
    return terminal
  }

  it('ranks whom to review: points add up to the score, and every factor says why', async () => {
    const { json } = withExample()
    const { document } = await json('priorities', '--year', '2027')
    const ranked = document['rows'] as Array<{
      rank: number
      score: number
      factors: Array<{ points: number; because: string }>
    }>
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1))
    for (const { score, factors } of ranked) {
      expect(Math.round(factors.reduce((sum, { points }) => sum + points * 10, 0))).toBe(Math.round(score * 10))
      expect(factors.every(({ because }) => because.endsWith('.'))).toBe(true)
    }
  })

  it('an area narrows the list, and one that does not exist is told with those that do', async () => {
    const { cli, json } = withExample()
    const all = (await json('priorities', '--year', '2027')).document['rows'] as unknown[]
    const some = (await json('priorities', '--year', '2027', '--area', 'SÄRSKILT boende för äldre')).document[
      'rows'
    ] as unknown[]
    expect(some.length).toBeGreaterThan(0)
    expect(some.length).toBeLessThan(all.length)
    const wrong = await cli('priorities', '--year', '2027', '--area', 'Rymden')
    expect(wrong.status).toBe(1)
    expect(wrong.err).toContain('Hittade inte verksamhetsområdet Rymden.')
  })

  it('a plan is proposed within the days, and shown again as it stands', async () => {
    const { json } = withExample()
    const proposed = await json('plan', '--year', '2027', '--propose', '--days', '200')
    expect(proposed).toMatchObject({ status: 0, document: { year: 2027, status: 'utkast', daysAvailable: 200 } })
    expect((await json('plan', '--year', '2027')).document).toEqual(proposed.document)
    const { cli } = withExample()
    expect(await cli('plan', '--year', '2031')).toMatchObject({ status: 1, out: '' })
  })

  it.each(['riskmatris', 'planuppfyllelse', 'avtalsuppfoljning', 'individuppfoljning'])(
    'figures %s prints one JSON document',
    async (name) => {
      const { json } = withExample()
      expect(await json('figures', name, '--year', '2025')).toMatchObject({ status: 0, document: { year: 2025 } })
    },
  )

  it('what is written out and read into an empty database is the same register', async () => {
    const { cli, json, file } = withExample()
    await cli('export', 'allt.xlsx')
    const empty = openTerminal()
    copyFileSync(file('allt.xlsx'), empty.file('allt.xlsx'))
    expect((await empty.cli('import', 'allt.xlsx')).status).toBe(0)
    const figures = ['figures', 'avtalsuppfoljning', '--year', '2025']
    expect((await empty.json(...figures)).document).toEqual((await json(...figures)).document)
    const back = await json('import', 'allt.xlsx', '--dry-run')
    const sheets = back.document['sheets'] as Array<{ new: number; changed: number }>
    expect(sheets.every((sheet) => sheet.new === 0 && sheet.changed === 0)).toBe(true)
  })
})
