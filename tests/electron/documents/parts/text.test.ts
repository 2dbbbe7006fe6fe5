import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../electron/documents/parts/table'
import { TEXT_WIDTH } from '../../../../electron/documents/parts/look'
import { cleanText } from '../../../../electron/documents/parts/text'

describe('text that people wrote', () => {
  it('is never taken for a placeholder', () => {
    expect(cleanText('Se {{titel}} här')).not.toMatch(/\{\{|\}\}/)
    expect(cleanText('{{{x}}}')).not.toMatch(/\{\{|\}\}/)
  })

  it('loses control characters and lone surrogates, and keeps emoji', () => {
    expect(cleanText('a\u0000b\u0007c\u001fd\ud83d')).toBe('abcd')
    expect(cleanText('Bra 👍🏽')).toBe('Bra 👍🏽')
  })

  it('becomes one line', () => {
    expect(cleanText('rad ett\r\nrad\ttvå')).toBe('rad ett rad två')
  })
})

describe('column widths', () => {
  it('add up to the width of the text', () => {
    const columns = [3.4, 1.5, 1.2, 1.3, 1.2].map((width) => ({ title: 'x', align: 'left' as const, width }))
    expect(columnWidths(columns, TEXT_WIDTH).reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH)
  })
})
