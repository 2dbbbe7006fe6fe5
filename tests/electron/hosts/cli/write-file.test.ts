import { describe, expect, it } from 'vitest'
import { type Disk, writeFile } from '../../../../electron/hosts/cli/files'
import { writeFailure } from '../../../../electron/hosts/write-failure'

const failure = (code: string) => Object.assign(new Error(code), { code })
const file = { fileName: 'rapport.docx', contentBase64: Buffer.from('ny').toString('base64') }

/** A disk with one report on it. */
function diskWith(fails: Partial<Record<'write' | 'rename', string>>) {
  const files = new Map([['rapport.docx', 'gammal']])
  const disk: Disk = {
    writeFileSync: (path, bytes) => {
      files.set(path, Buffer.from(bytes).toString())
      if (fails.write) throw failure(fails.write)
    },
    renameSync: (from, to) => {
      if (fails.rename) throw failure(fails.rename)
      files.set(to, files.get(from) ?? '')
      files.delete(from)
    },
    rmSync: (path) => void files.delete(path),
  }
  return { files, disk }
}

describe('writing a made file', () => {
  it('takes the place of the one before', () => {
    const { files, disk } = diskWith({})
    writeFile('rapport.docx', file, disk)
    expect([...files]).toEqual([['rapport.docx', 'ny']])
  })

  it.each([
    ['a full disk', { write: 'ENOSPC' }, 'Disken är full. Frigör plats eller välj en annan disk.'],
    ['a file open in Word', { rename: 'EBUSY' }, 'Den är öppen i ett annat program. Stäng den i Word'],
    ['a file that Windows holds', { rename: 'EPERM' }, 'öppen i ett annat program eller skrivskyddad'],
    ['a folder that may not be written in', { write: 'EACCES' }, 'skrivskyddad'],
  ])('%s is said as it is, and what stood there is whole', (_what, fails, sentence) => {
    const { files, disk } = diskWith(fails)
    expect(() => writeFile('rapport.docx', file, disk)).toThrow(sentence)
    expect([...files]).toEqual([['rapport.docx', 'gammal']])
  })

  it('an unknown fault says what to look for', () => {
    expect(writeFailure(new Error('x'))).toContain('Kontrollera att mappen finns')
    expect(writeFailure('x')).toContain('Kontrollera att mappen finns')
  })
})
