import { describe, expect, it } from 'vitest'
import { differenceOf, inLines } from '../../../../renderer/features/writing/word-difference'

describe('what differs between two texts', () => {
  it('is told word by word', () => {
    expect(differenceOf('71 synpunkter kom in.', '87 synpunkter kom in.')).toEqual([
      { kind: 'removed', text: '71' },
      { kind: 'added', text: '87' },
      { kind: 'same', text: ' synpunkter kom in.' },
    ])
  })

  it('keeps whole Swedish words with å, ä and ö', () => {
    const parts = differenceOf('Åtgärden är försenad', 'Åtgärden är genomförd')
    expect(parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text)).toEqual(['försenad', 'genomförd'])
  })

  it('is nothing between equal texts', () => {
    expect(differenceOf('lika', 'lika')).toEqual([{ kind: 'same', text: 'lika' }])
  })

  it('stands in the lines of the text', () => {
    expect(inLines(differenceOf('ett\ntvå', 'ett\ntre'))).toEqual([
      [{ kind: 'same', text: 'ett' }],
      [
        { kind: 'removed', text: 'två' },
        { kind: 'added', text: 'tre' },
      ],
    ])
  })
})
