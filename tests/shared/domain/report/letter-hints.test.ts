import { describe, expect, it } from 'vitest'
import { LetterPart } from '../../../../shared/contracts/document-settings'
import { sectionHint } from '../../../../shared/domain/report/letter-hints'

describe('what to write in an empty section', () => {
  it.each(LetterPart.options)('is told for %s, as a whole sentence', (part) => {
    expect(sectionHint(part)).toMatch(/^(Skriv|Beskriv|Ange) .+\.$/)
  })

  it('is told of letters alone', () => {
    expect(sectionHint('sammanfattning')).toBeNull()
  })
})
