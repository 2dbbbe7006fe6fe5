import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSv, listInWords, lowerSv, matchesSearch, similarName, sortKey } from '../../../shared/domain/swedish'

const collator = new Intl.Collator('sv', { sensitivity: 'base' })
const letters = 'abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖéÉèüÜæÆøØçñđßł'
const name = fc.string({ unit: fc.constantFrom(...Array.from(`${letters} 0123456789-,.:(/`)), maxLength: 12 })

function binaryOrder(a: string, b: string): number {
  return Math.sign(Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))))
}

describe('Swedish order', () => {
  it('puts å, ä and ö last, in that order', () =>
    expect(['Ö', 'ä', 'z', 'å', 'a', 'Öst', 'zon'].toSorted(compareSv)).toEqual([
      'a',
      'z',
      'zon',
      'å',
      'ä',
      'Ö',
      'Öst',
    ]))

  it('puts space and signs before digits, and digits before letters', () =>
    expect(['Ekenäs', 'Eken 2', 'Eken, norr', 'Eken', 'Eken-Syd', 'Eken Syd', 'Eken2'].toSorted(compareSv)).toEqual([
      'Eken',
      'Eken 2',
      'Eken Syd',
      'Eken-Syd',
      'Eken, norr',
      'Eken2',
      'Ekenäs',
    ]))

  it('keeps v and w apart, and é among e', () =>
    expect(['Wall', 'Vik', 'Vulkan', 'Idéum', 'Idefix', 'Idet'].toSorted(compareSv)).toEqual([
      'Idefix',
      'Idet',
      'Idéum',
      'Vik',
      'Vulkan',
      'Wall',
    ]))

  it('takes an å of two signs for an å', () => expect(sortKey('A\u030angermanland')).toBe(sortKey('Ångermanland')))

  it('by bytes is what the Swedish collation says', () =>
    fc.assert(
      fc.property(name, name, (a, b) => binaryOrder(a, b) === Math.sign(collator.compare(a, b))),
      {
        numRuns: 2000,
      },
    ))

  it('is the same in every run, for equal keys too', () =>
    fc.assert(fc.property(name, name, (a, b) => Math.sign(compareSv(a, b)) === -Math.sign(compareSv(b, a)) + 0)))
})

describe('search', () => {
  it('wants every word, in any order and case', () => {
    expect(matchesSearch('Utförare Björken, daglig verksamhet', 'VERKSAMHET björk')).toBe(true)
    expect(matchesSearch('Utförare Björken, daglig verksamhet', 'björk hvb')).toBe(false)
  })

  it('holds å apart from a and ö from o', () => {
    expect(matchesSearch('Åsgården', 'asg')).toBe(false)
    expect(matchesSearch('Aspen', 'åsp')).toBe(false)
    expect(matchesSearch('Björken', 'bjorken')).toBe(false)
    expect(matchesSearch('ÅSGÅRDEN', 'åsgå')).toBe(true)
  })

  it('lets other accents be left out', () => expect(matchesSearch('Café Linné', 'cafe linne')).toBe(true))
  it('finds everything with an empty needle', () => expect(matchesSearch('Eken', '  ')).toBe(true))
  it('lowers Swedish letters', () => expect(lowerSv('ÅÄÖ Éva')).toBe('åäö éva'))
})

describe('likeness of names', () => {
  it.each([
    ['björkan', 'Utförare Björken'],
    ['lindgarden', 'Lindgården'],
    ['Solbacken Omsorg AB', 'Solbackens omsorg AB'],
    ['Omsorg Solbacken', 'Solbacken Omsorg'],
  ])('%s is near %s', (a, b) => expect(similarName(a, b)).toBeGreaterThan(0.6))

  it.each([
    ['Utförare Eken', 'Lindgårdens HVB'],
    ['björkan', 'Utförare Eken'],
    ['Tallen', 'Granens korttidstillsyn'],
  ])('%s is far from %s', (a, b) => expect(similarName(a, b)).toBeLessThan(0.6))

  it('is whole for the same words, and none against nothing', () => {
    expect(similarName('Utförare  EKEN', 'utförare eken')).toBe(1)
    expect(similarName('', 'Eken')).toBe(0)
  })

  it('goes both ways and stays between nought and one', () =>
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = similarName(a, b)
        return likeness >= 0 && likeness <= 1 && Math.abs(likeness - similarName(b, a)) < 1e-12
      }),
    ))
})

describe('a list in words', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a och b'],
    [['a', 'b', 'c'], 'a, b och c'],
  ])('%j', (items, text) => expect(listInWords(items)).toBe(text))
})
