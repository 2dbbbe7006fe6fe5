import { describe, expect, it } from 'vitest'
import { jsonPieces } from '../../../../electron/hosts/cli/json-pieces'

const whole = (value: unknown): string => [...jsonPieces(value)].join('')

describe('JSON in pieces', () => {
  it.each([
    {
      year: 2027,
      rows: [
        { rank: 1, factors: [{ name: 'tid' }], override: null },
        { rank: 2, factors: [] },
      ],
    },
    { rows: [], missing: undefined, nothing: null, nested: { a: [1, 2], b: {} } },
    {},
    [1, { a: 'rad\nrad' }],
    'ord',
    null,
  ])('is the same text as all at once', (value) => {
    expect(whole(value)).toBe(JSON.stringify(value, null, 2))
  })

  it('asks for the items of a list one at a time', () => {
    function* numbers(): Generator<number> {
      yield 1
      yield 2
    }
    expect(JSON.parse(whole({ rows: numbers() }))).toEqual({ rows: [1, 2] })
  })
})
