import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../../../../electron/hosts/cli/commands/write-folder'
import { freshFolder } from '../../database/files'
import { openTerminal } from './cli-world'

describe('package', () => {
  it.each([
    ['the day', ['--committee', 'Socialnämnden', '--out', 'p.zip'], 'Ange sammanträdets dag'],
    ['a day that exists', ['--meeting', '2026-02-30', '--committee', 'S', '--out', 'p.zip'], 'Ange sammanträdets dag'],
    ['the nämnd', ['--meeting', '2026-12-09', '--out', 'p.zip'], 'Ange nämnden'],
    ['where to', ['--meeting', '2026-12-09', '--committee', 'Socialnämnden'], 'Ange vart paketet ska skrivas'],
  ])('wants %s', async (_what, flags, words) => {
    const { cli } = openTerminal()
    await cli('init')
    const result = await cli('package', ...flags)
    expect(result).toMatchObject({ status: 2, out: '' })
    expect(result.err).toContain(words)
  })

  it('says which nämnder there are when the name is unknown, and writes nothing', async () => {
    const { cli, file } = openTerminal()
    await cli('init')
    const result = await cli('package', '--meeting', '2026-12-09', '--committee', 'Socialnämnden', '--out', 'p.zip')
    expect(result.status).toBe(1)
    expect(result.err).toContain('Hittade inte nämnden Socialnämnden.')
    expect(existsSync(file('p.zip'))).toBe(false)
  })
})

describe('a package as a folder', () => {
  const packed = Buffer.from(zipSync({ '00 Innehåll.html': strToU8('lista'), '01 Bilaga.txt': strToU8('text') }))

  it('holds the same files as the zip', () => {
    const folder = join(freshFolder(), 'handlingar')
    writeFolder(folder, packed)
    expect(readdirSync(folder).toSorted()).toEqual(['00 Innehåll.html', '01 Bilaga.txt'])
    expect(readFileSync(join(folder, '01 Bilaga.txt'), 'utf8')).toBe('text')
  })

  it('is never mixed with what lies there already', () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'min.txt'), 'min')
    expect(() => writeFolder(folder, packed)).toThrow('är inte tom')
    expect(readdirSync(folder)).toEqual(['min.txt'])
  })
})
