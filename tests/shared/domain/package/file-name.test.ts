import { describe, expect, it } from 'vitest'
import { numberedName, safeName, splitName } from '../../../../shared/domain/package/file-name'

describe('a file name in a package', () => {
  it('holds nothing that Windows forbids, and nothing that can not be seen', () => {
    expect(safeName('Riskanalys: hemtjänst / "HVB" <2026>?*|\\')).toBe('Riskanalys hemtjänst HVB 2026')
    expect(safeName('a\u0000b\u200bc\u202ed\n e')).toBe('a b c d e')
  })

  it('never ends in a point or a space, and never is empty', () => {
    expect(safeName('Bilaga 1. . ')).toBe('Bilaga 1')
    expect(safeName('???')).toBe('Dokument')
  })

  it('is cut at a word when it is long', () => {
    const name = safeName('Tjänsteskrivelse om uppföljningsplan '.repeat(5))
    expect(name.length).toBeLessThanOrEqual(90)
    expect(name).toMatch(/\p{L}$/u)
  })

  it('keeps emoji whole and å as one sign however it was typed', () => {
    expect(safeName('A\u030arsrapport')).toBe('Årsrapport')
    expect(Array.from(safeName('👩‍👩‍👧'.repeat(60))).join('')).not.toContain('\ufffd')
  })

  it('begins with its number, so that the same title twice gives two names in order', () => {
    expect([1, 2].map((number) => numberedName(number, 2, 'Bilaga', '.pdf'))).toEqual([
      '01 Bilaga.pdf',
      '02 Bilaga.pdf',
    ])
    expect(numberedName(7, 100, 'Bilaga', '.pdf')).toBe('007 Bilaga.pdf')
  })

  it.each([
    ['Bilaga.PDF', ['Bilaga', '.pdf']],
    ['utan ändelse', ['utan ändelse', '']],
    ['rapport 2026.11.docx', ['rapport 2026.11', '.docx']],
  ])('%s is split before its ending', (name, parts) => {
    expect(splitName(name)).toEqual(parts)
  })
})
