import { describe, expect, it } from 'vitest'
import { leastWidth, nextSort, tracks } from '../../../renderer/ui/table/columns'
import { moveCursor, toLines } from '../../../renderer/ui/table/lines'

const rows = [
  { id: '1', area: 'Barn' },
  { id: '2', area: 'Barn' },
  { id: '3', area: 'Äldre' },
]

describe('lines of a table', () => {
  it('are the rows alone without groups', () => {
    expect(toLines(rows, undefined, new Set()).map((line) => line.kind)).toEqual(['row', 'row', 'row'])
  })

  it('have a head line before each group', () => {
    const lines = toLines(rows, (row) => row.area, new Set())
    expect(lines.map((line) => (line.kind === 'group' ? line.key : line.row.id))).toEqual([
      'Barn',
      '1',
      '2',
      'Äldre',
      '3',
    ])
  })

  it('leave out the rows of a folded group but keep its count', () => {
    const lines = toLines(rows, (row) => row.area, new Set(['Barn']))
    expect(lines.map((line) => line.kind)).toEqual(['group', 'group', 'row'])
    expect(lines[0]).toMatchObject({ folded: true, rows: [{ id: '1' }, { id: '2' }] })
  })
})

describe('the cursor of a table', () => {
  it('stays inside the list', () => {
    expect(moveCursor('ArrowUp', 0, 3, 10)).toBe(0)
    expect(moveCursor('PageDown', 1, 3, 10)).toBe(2)
    expect(moveCursor('End', 0, 3, 10)).toBe(2)
    expect(moveCursor('Home', 2, 3, 10)).toBe(0)
  })

  it('leaves other keys, and an empty list, alone', () => {
    expect(moveCursor('a', 0, 3, 10)).toBeNull()
    expect(moveCursor('ArrowDown', 0, 0, 10)).toBeNull()
  })
})

it('a head sorts ascending first, then turns', () => {
  expect(nextSort(null, 'name')).toEqual({ by: 'name', descending: false })
  expect(nextSort({ by: 'name', descending: false }, 'name')).toEqual({ by: 'name', descending: true })
  expect(nextSort({ by: 'name', descending: true }, 'days')).toEqual({ by: 'days', descending: false })
})

it('head and rows share their tracks', () => {
  const columns = [{ width: 12, grow: 2 }, { width: 5, grow: 0 }, { width: 8 }]
  expect(tracks(columns)).toBe('minmax(12rem, 2fr) 5rem minmax(8rem, 1fr)')
  expect(leastWidth(columns)).toBe(25)
})
