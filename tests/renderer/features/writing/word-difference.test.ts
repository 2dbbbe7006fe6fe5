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

  it('holds words changed one after another together', () => {
    expect(differenceOf('fler än 2024 (61).', 'fler än under samma period (62).')).toEqual([
      { kind: 'same', text: 'fler än ' },
      { kind: 'removed', text: '2024' },
      { kind: 'added', text: 'under samma period' },
      { kind: 'same', text: ' (' },
      { kind: 'removed', text: '61' },
      { kind: 'added', text: '62' },
      { kind: 'same', text: ').' },
    ])
    expect(differenceOf('lika många som förr', 'färre än förr')).toEqual([
      { kind: 'removed', text: 'lika många som' },
      { kind: 'added', text: 'färre än' },
      { kind: 'same', text: ' förr' },
    ])
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
