import { describe, expect, it } from 'vitest'
import { lackWords, lacksOf, type LackingNode } from '../../../../shared/domain/management-system/lacks'
import { lawToday } from '../../../../shared/domain/management-system/law-today'
import { startingSet } from '../../../../shared/domain/management-system/starting-set'
import {
  below,
  canMove,
  canPlace,
  inTreeOrder,
  levelsBelow,
  reordered,
} from '../../../../shared/domain/management-system/tree'

const today = '2026-11-22'
const nodes = [
  { id: 'p', parentId: null, level: 'process', position: 0 },
  { id: 'q', parentId: null, level: 'process', position: 1 },
  { id: 's', parentId: 'p', level: 'subProcess', position: 0 },
  { id: 'a', parentId: 's', level: 'activity', position: 1 },
  { id: 'b', parentId: 's', level: 'activity', position: 0 },
] as const

describe('the tree of a ledningssystem', () => {
  it('is process, delprocess, aktivitet; a small process may have activities directly', () => {
    expect(levelsBelow(null)).toEqual(['process'])
    expect(levelsBelow('process')).toEqual(['subProcess', 'activity'])
    expect(levelsBelow('subProcess')).toEqual(['activity'])
    expect(levelsBelow('activity')).toEqual([])
    expect(canPlace('subProcess', nodes[2])).toEqual({ ok: false, reason: 'En delprocess hör till en process.' })
  })

  it('is read with each right after what it belongs to', () => {
    expect(inTreeOrder(nodes).map(({ id, depth }) => `${id}${depth}`)).toEqual(['p1', 's2', 'b3', 'a3', 'q1'])
    expect(below(nodes, 'p').map(({ id }) => id)).toEqual(['s', 'a', 'b'])
  })

  it('lets nothing stand beneath itself, and keeps the levels', () => {
    expect(canMove(nodes, 's', 'q')).toEqual({ ok: true })
    expect(canMove(nodes, 'a', 'q')).toEqual({ ok: true })
    expect(canMove(nodes, 'p', 'q').ok).toBe(false)
    expect(canMove(nodes, 's', 's')).toMatchObject({ reason: expect.stringContaining('under sig självt') as string })
    expect(canMove(nodes, 's', null)).toMatchObject({ reason: 'En delprocess hör till en process.' })
  })

  it('puts what is moved where it is dropped', () => {
    expect(reordered(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b'])
    expect(reordered(['a', 'b'], 'x', 9)).toEqual(['a', 'b', 'x'])
  })
})

describe('what is lacking', () => {
  const activity: LackingNode = {
    level: 'activity',
    responsible: null,
    above: ['Enhetschef'],
    hasBelow: false,
    parts: [],
  }
  const routine = { kind: 'routine', responsible: 'Enhetschef', nextRevisionOn: '2027-01-01' } as const

  it('in an activity is a routine and an egenkontroll', () => {
    expect(lacksOf(activity, today)).toEqual(['noRoutine', 'noControl'])
    const control = { kind: 'control', responsible: null, nextRevisionOn: null } as const
    expect(lacksOf({ ...activity, parts: [routine, control] }, today)).toEqual([])
  })

  it('in a process is something beneath it, and a role that answers for it', () => {
    const process: LackingNode = { level: 'process', responsible: null, above: [], hasBelow: false, parts: [] }
    expect(lacksOf(process, today)).toEqual(['nothingBelow', 'noResponsible'])
    expect(lacksOf({ ...process, hasBelow: true, responsible: 'Kvalitetschef' }, today)).toEqual([])
  })

  it('in a routine is who answers, the day of revision, and that the day has not passed', () => {
    const whole = {
      ...activity,
      parts: [routine, { kind: 'control', responsible: null, nextRevisionOn: null } as const],
    }
    const lacking = (change: object) => lacksOf({ ...whole, parts: [{ ...routine, ...change }, ...whole.parts] }, today)
    expect(lacking({ responsible: ' ' })).toEqual(['routineWithoutResponsible'])
    expect(lacking({ nextRevisionOn: null })).toEqual(['routineWithoutDay'])
    expect(lacking({ nextRevisionOn: '2026-11-21' })).toEqual(['routineLate'])
    expect(lacking({ nextRevisionOn: today })).toEqual([])
  })

  it('is told with its number', () => {
    expect(lackWords('noRoutine', 3)).toBe('3 aktiviteter saknar rutin')
    expect(lackWords('noControl', 1)).toBe('1 aktivitet saknar egenkontroll')
    expect(lackWords('routineLate', 2)).toBe('2 delar har en rutin som har passerat sin översyn')
  })
})

describe('the law of a concept', () => {
  const reference = (law: string, where: string, validFrom: string | null, validTo: string | null) => ({
    concept: 'Lex Sarah',
    law,
    reference: where,
    validFrom,
    validTo,
    status: 'verifierad',
  })
  const references = [
    reference('SoL (2001:453)', '14 kap. 2-7 §§', '2011-07-01', '2025-06-30'),
    reference('SoL (2025:400)', '27 kap. 1 §', '2025-07-01', null),
    reference('SoL (2025:400)', '27 kap. 9 §', '2027-01-01', null),
  ]

  it('is shown as it holds today, with what held before and what comes', () => {
    expect(lawToday(references, 'lex sarah', today)).toEqual({
      concept: 'lex sarah',
      now: ['SoL (2025:400) 27 kap. 1 §'],
      changes: ['Före 2025-07-01: SoL (2001:453) 14 kap. 2–7 §§.', 'Från 2027-01-01: SoL (2025:400) 27 kap. 9 §.'],
    })
  })

  it('that nothing holds for today is empty, not guessed', () => {
    expect(lawToday(references, 'okänt', today)).toEqual({ concept: 'okänt', now: [], changes: [] })
  })
})

describe('the starting set', () => {
  it('is three levels with every name once in its place', () => {
    for (const { below: subs } of startingSet) {
      expect(new Set(subs.map(({ name }) => name)).size).toBe(subs.length)
      for (const sub of subs) {
        expect(sub.below.length).toBeGreaterThan(0)
        expect(sub.below.every((one) => one.below.length === 0)).toBe(true)
      }
    }
  })
})
