import { describe, expect, it } from 'vitest'
import { countedAddress, countedFigure } from '../../../../renderer/features/finding-analysis/rows-address'

const read = (address: string) => {
  const params = new URLSearchParams(address.split('?')[1] ?? '')
  const [rad, kolumn, matt, jamfort, ater] = ['rad', 'kolumn', 'matt', 'jamfort', 'ater'].map((name) =>
    params.get(name),
  )
  return countedFigure({
    rad: rad ?? null,
    kolumn: kolumn ?? null,
    matt: matt ?? null,
    jamfort: jamfort ?? null,
    ater: ater ?? null,
  })
}

describe('the address of a figure’s brister', () => {
  it('is read as it was written, signs in names and what is not told too', () => {
    const figure = {
      parts: [
        { dimension: 'law' as const, key: 'sol (2025:400) 5 kap. 1 §' },
        { dimension: 'severity' as const, key: null },
      ],
      measure: 'late' as const,
      period: 'before' as const,
      recurring: null,
    }
    const { recurring: _none, ...asked } = figure
    expect(read(countedAddress(asked))).toEqual(figure)
    expect(read(countedAddress({ recurring: 'area|p1|bemanning' })).recurring).toBe('area|p1|bemanning')
  })

  it('means every brist of the year where it says nothing, or something that is not known', () => {
    const all = { parts: [], measure: 'all', period: 'now', recurring: null }
    expect(countedAddress({})).toBe('/bedoma/bristanalys/brister')
    expect(read(countedAddress({}))).toEqual(all)
    expect(read('?rad=färg:röd&matt=ingen&jamfort=sen')).toEqual(all)
  })
})
