import { describe, expect, it } from 'vitest'
import { placeBars, placeLabels } from '../../../../renderer/features/picture/place-labels'
import { sortLines } from '../../../../renderer/features/picture/sort-lines'

describe('labels in a lane', () => {
  it('stand to the right, else to the left, else nowhere', () => {
    const sides = placeLabels(
      [
        { x: 100, label: 50 },
        { x: 200, label: 300 },
        { x: 590, label: 60 },
      ],
      600,
      5,
    ).map(({ side }) => side)
    expect(sides).toEqual(['right', 'right', 'left'])
    expect(placeLabels([{ x: 590, label: 60 }], 600, 5)).toEqual([{ side: 'left' }])
  })

  it('never cover the mark before', () => {
    expect(
      placeLabels(
        [
          { x: 560, label: 10 },
          { x: 590, label: 60 },
        ],
        600,
        5,
      ).map(({ side }) => side),
    ).toEqual(['right', null])
  })

  it('bars never cover each other, whatever their words take', () => {
    const bars = placeBars(
      [
        { from: 10, to: 20, label: 60 },
        { from: 40, to: 300, label: 60 },
        { from: 595, to: 600, label: 80 },
      ],
      600,
      8,
    )
    for (const [index, bar] of bars.entries()) {
      const next = bars[index + 1]
      expect(bar.left + bar.width).toBeLessThanOrEqual(next?.left ?? 600)
    }
    expect(bars.map(({ labelled }) => labelled)).toEqual([false, true, true])
  })
})

describe('the order of the list', () => {
  const rows = [
    { id: '1', name: 'Åsen', rank: null },
    { id: '2', name: 'Björken', rank: 2 },
    { id: '3', name: 'Alen', rank: 1 },
  ]

  it('puts those without a place last, whichever way it is sorted', () => {
    expect(sortLines(rows, { by: 'rank', descending: false }).map(({ name }) => name)).toEqual([
      'Alen',
      'Björken',
      'Åsen',
    ])
    expect(sortLines(rows, { by: 'rank', descending: true }).map(({ name }) => name)).toEqual([
      'Björken',
      'Alen',
      'Åsen',
    ])
  })

  it('is Swedish by name', () => {
    expect(sortLines(rows, { by: 'name', descending: false }).map(({ name }) => name)).toEqual([
      'Alen',
      'Björken',
      'Åsen',
    ])
  })
})
