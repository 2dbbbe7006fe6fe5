import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../../electron/hosts/cli/commands'
import { openTerminal } from './cli-world'

describe('how the program is called', () => {
  it('tells what there is, on request with 0, without a command with 2', async () => {
    const { cli } = openTerminal()
    for (const word of ['help', '--help']) expect((await cli(word)).status).toBe(0)
    const bare = await cli()
    expect(bare.status).toBe(2)
    for (const { name } of commands) expect(bare.out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  it.each(commands.map(({ name, usage, summary }) => ({ name, usage, summary })))(
    '$name explains itself with --help and touches no file',
    async ({ name, usage, summary }) => {
      const { cli, folder } = openTerminal()
      expect(await cli(name, '--help')).toEqual({ status: 0, out: `${usage}\n  ${summary}\n`, err: '' })
      expect(readdirSync(folder)).toEqual([])
    },
  )

  it.each([
    ['an unknown command', ['gissa'], 'Kommandot gissa finns inte.'],
    ['an unknown flag', ['check', '--hastigt'], 'Flaggan --hastigt finns inte.'],
    ['a flag without its value', ['priorities', '--year'], 'En flagga saknar sitt värde.'],
    ['a word too many', ['check', 'nu'], 'Det står för mycket: nu.'],
    ['a word too few', ['import'], 'Något saknas.'],
    ['no year', ['priorities'], 'Ange året, till exempel --year 2026.'],
    ['a year that is none', ['priorities', '--year', '26'], 'Året 26 går inte att använda.'],
    [
      'an unknown figure',
      ['figures', 'väder', '--year', '2026'],
      'Siffrorna väder finns inte. Välj bland: avtalsuppfoljning',
    ],
    ['a figure that every object has', ['figures', 'constructor', '--year', '2026'], 'finns inte'],
    [
      'an unknown document',
      ['document', 'dikt', '--year', '2026', '--out', 'a.docx'],
      'Dokumentet dikt finns inte. Välj bland: ',
    ],
    [
      'a document without a file',
      ['document', 'tjansteskrivelse-plan', '--year', '2026'],
      'Ange vart dokumentet ska skrivas',
    ],
    ['days without a proposal', ['plan', '--year', '2027', '--days', '9'], '--days hör till --propose'],
    ['a proposal without days', ['plan', '--year', '2027', '--propose'], 'Ange antal arbetsdagar'],
    ['days that are none', ['plan', '--year', '2027', '--propose', '--days', 'många'], 'många är inte ett antal dagar'],
    ['a port that is none', ['serve', '--port', '70000'], '70000 är ingen port'],
  ])('%s is a wrong call: 2, a Swedish sentence on standard error, nothing made', async (_what, written, sentence) => {
    const { cli, folder } = openTerminal()
    const result = await cli(...written)
    expect(result).toMatchObject({ status: 2, out: '' })
    expect(result.err).toContain(sentence)
    expect(readdirSync(folder)).toEqual([])
  })

  it('with --json a refusal is one JSON document too', async () => {
    const { json } = openTerminal()
    const result = await json('check')
    expect(result.status).toBe(1)
    expect(result.document).toMatchObject({ error: { code: 'DATABASE' } })
    expect(result.err).toContain('finns inte')
  })

  it.each([
    ['export', 'a.xlsx'],
    ['priorities', '--year', '2026'],
    ['plan', '--year', '2026'],
    ['plan', '--year', '2026', '--propose', '--days', '10'],
    ['figures', 'avtalsuppfoljning', '--year', '2026'],
    ['document', 'arsrapport-avtalsuppfoljning', '--year', '2026', '--out', 'a.docx'],
    ['backup', 'a.db'],
    ['check'],
    ['serve'],
  ])('%s refuses a missing database with 1 and makes none', async (...written) => {
    const { cli, file } = openTerminal()
    const result = await cli(...written)
    expect(result).toMatchObject({ status: 1, out: '' })
    expect(result.err).toContain(`Databasen ${file('data.db')} finns inte.`)
    expect(existsSync(file('data.db'))).toBe(false)
  })

  it('--db goes before the environment, and is read from where the user stands', async () => {
    const { cli, file } = openTerminal()
    expect((await cli('init', '--db', 'annan.db')).status).toBe(0)
    expect(existsSync(file('annan.db'))).toBe(true)
    expect(existsSync(file('data.db'))).toBe(false)
  })
})
