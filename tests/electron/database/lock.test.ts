import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startChild } from '../../support/child'
import { addCommittee, committeesOf, freshFolder, open, refusalOf } from './files'

describe('two programs and one file', () => {
  it('the second that would write is told that it is open elsewhere; one that reads gets in and sees what is written', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    expect(refusalOf(() => open(file))).toMatchObject({
      code: 'DATABASE',
      userMessage: expect.stringContaining('öppen i ett annat program'),
    })
    const reader = open(file, { readOnly: true })
    addCommittee(first, 'Socialnämnden')
    expect(committeesOf(reader)).toEqual(['Socialnämnden'])
    expect(() => addCommittee(reader, 'Annan')).toThrow('readonly')
  })

  it('closing gives the file back, and closing twice does no harm', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    first.close()
    first.close()
    expect(open(file).faults).toEqual([])
  })

  it('an opening that failed does not keep the lock', () => {
    const file = join(freshFolder(), 'a.db')
    const first = open(file, { create: true })
    const newest = first.db.raw.pragma('user_version', { simple: true }) as number
    first.db.raw.pragma(`user_version = ${newest + 1}`)
    first.close()
    refusalOf(() => open(file))
    expect(refusalOf(() => open(file)).userMessage).toContain('nyare version')
  })

  it('another process holds the file until it is killed, and then not a moment longer', async () => {
    const file = join(freshFolder(), 'a.db')
    const child = startChild(file, 'hold')
    await child.until(1)
    expect(refusalOf(() => open(file)).userMessage).toContain('öppen i ett annat program')
    await child.kill()
    expect(open(file).faults).toEqual([])
  })

  it('a lock that can’t be made at all is told as a folder that can’t be written to', () => {
    const file = join(freshFolder(), 'a.db')
    open(file, { create: true }).close()
    rmSync(`${file}.las`)
    mkdirSync(`${file}.las`)
    expect(refusalOf(() => open(file)).userMessage).toContain('inte att skriva i mappen')
  })
})
