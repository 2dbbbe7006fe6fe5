import { describe, expect, it } from 'vitest'
import { unsavedSentence } from '../../../../electron/hosts/desktop/unsaved'

describe('a file that the window could not save', () => {
  it('is said with what to look for, and that the work is kept', () => {
    const sentence = unsavedSentence('interrupted', 'rapport.docx')
    expect(sentence).toContain('rapport.docx kunde inte sparas')
    expect(sentence).toContain('öppen i Word')
    expect(sentence).toContain('finns kvar i programmet')
  })

  it('is not said of one that was saved, or that nobody wanted', () => {
    expect(unsavedSentence('completed', 'a.docx')).toBeNull()
    expect(unsavedSentence('cancelled', 'a.docx')).toBeNull()
  })
})
