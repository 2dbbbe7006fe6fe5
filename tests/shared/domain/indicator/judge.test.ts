import { describe, expect, it } from 'vitest'
import { isBestGroup, isOwnGroup, orderedGroups } from '../../../../shared/domain/indicator/groups'
import { judge } from '../../../../shared/domain/indicator/judge'
import { isFromKolada, sourceLine } from '../../../../shared/domain/indicator/source'

describe('a value held against another', () => {
  it.each([
    [82, 73, 'higher', 'better'],
    [64, 76, 'higher', 'worse'],
    [6, 15, 'lower', 'better'],
    [4531, 3783, 'lower', 'worse'],
    [78, 78, 'higher', 'equal'],
    [78, 78, 'lower', 'equal'],
  ] as const)('%d against %d where %s is better: %s', (own, other, better, expected) => {
    expect(judge(own, other, better)).toBe(expected)
  })

  it('is not judged where a value or the direction is unknown', () => {
    expect(judge(null, 5456, 'lower')).toBeNull()
    expect(judge(4919, null, 'lower')).toBeNull()
    expect(judge(82, 73, null)).toBeNull()
    expect(judge(78, 78, null)).toBeNull()
  })
})

describe('groups', () => {
  it.each([
    ['Egen kommun', true],
    ['egen  Kommun', true],
    ['Solberga', true],
    ['Solberga kommun', true],
    ['Liknande kommuner', false],
    ['Kommun', false],
    ['', false],
  ])('%s is the own municipality: %s', (group, own) => {
    expect(isOwnGroup(group, 'Solberga kommun')).toBe(own)
  })

  it('keeps the s of a name that ends with it', () => {
    expect(isOwnGroup('Björkås', 'Björkås kommun')).toBe(true)
  })

  it('stand with the own first and the best last', () => {
    expect(
      orderedGroups(['Riket', 'Bästa kommun', 'Ölunda', 'Liknande kommuner', 'Asplunda', 'Egen kommun'], 'Solberga'),
    ).toEqual(['Egen kommun', 'Liknande kommuner', 'Asplunda', 'Ölunda', 'Riket', 'Bästa kommun'])
    expect(isBestGroup('bäst')).toBe(true)
  })
})

describe('sources', () => {
  it('are told once each', () => {
    expect(sourceLine([null, null])).toBeNull()
    expect(sourceLine(['Kolada', null, 'kolada'])).toBe('Källa: kolada')
    expect(sourceLine(['Kolada', 'Exempel'])).toBe('Källor: Exempel och Kolada')
    expect(isFromKolada('Kolada (RKA)')).toBe(true)
    expect(isFromKolada('Koladan')).toBe(false)
    expect(isFromKolada(null)).toBe(false)
  })
})
