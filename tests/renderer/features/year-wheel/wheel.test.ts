import { describe, expect, it } from 'vitest'
import { at, markRadius, placeMarks, rings, side, wordArc } from '../../../../renderer/features/year-wheel/geometry'
import { wheelFile } from '../../../../renderer/features/year-wheel/wheel-file'
import { type WheelActivity, yearWheelOf } from '../../../../shared/domain/year-wheel'

const activities = (count: number, month: number, ongoing = false): WheelActivity[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${month}-${index}-${ongoing}`,
    month,
    title: `Aktivitet ${index + 1}`,
    responsible: 'Kvalitetsstrateg',
    ongoing,
  }))
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y)
const middle = { x: side / 2, y: side / 2 }

describe('the drawn wheel', () => {
  it('begins January at twelve o’clock and goes with the sun', () => {
    expect(at(100, 0)).toEqual({ x: 320, y: 220 })
    expect(at(100, 90)).toEqual({ x: 420, y: 320 })
  })

  it.each([1, 3, 7, 8, 9, 25])('%i activities in a month lie in its sector, and never on each other', (count) => {
    const { marks, overflows } = placeMarks(yearWheelOf(activities(count, 4)))
    for (const mark of [...marks, ...overflows]) {
      const radius = distance(mark, middle)
      expect(radius).toBeGreaterThan(rings.activities + markRadius - 1)
      expect(radius).toBeLessThan(rings.months - markRadius)
      const degrees = (Math.atan2(mark.x - middle.x, middle.y - mark.y) * 180) / Math.PI
      expect(degrees).toBeGreaterThan(90)
      expect(degrees).toBeLessThan(120)
    }
    marks.forEach((mark, index) => {
      for (const other of marks.slice(index + 1)) expect(distance(mark, other)).toBeGreaterThan(2 * markRadius)
    })
    expect(marks.length + (overflows[0]?.count ?? 0)).toBe(count)
  })

  it('moves year-long activities of one month apart on their ring', () => {
    const { marks } = placeMarks(yearWheelOf(activities(5, 1, true)))
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(5)
  })

  it('writes no word upside down', () => {
    const runsToTheRight = (arc: string): boolean => {
      const [, fromX = '', toX = ''] = /^M([\d.]+) .* ([\d.]+) [\d.]+$/.exec(arc) ?? []
      return Number(fromX) < Number(toX)
    }
    for (const degrees of [0, 45, 135, 180, 225, 315]) expect(runsToTheRight(wordArc(100, degrees))).toBe(true)
  })
})

describe('the picture file', () => {
  it('stands by itself: a title, a description and every activity in words', () => {
    const file = wheelFile(yearWheelOf([...activities(2, 3), ...activities(1, 5, true)]), 'Årshjul, Solberga kommun')
    expect(file).toMatch(/^<\?xml [^>]*\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" xml:lang="sv"/)
    expect(file).toContain('<title>Årshjul, Solberga kommun</title>')
    expect(file).toContain('3 aktiviteter')
    for (const words of ['Mars', '1. Aktivitet 1, Kvalitetsstrateg', 'Löpande hela året', '3. Aktivitet 1']) {
      expect(file).toContain(words)
    }
    expect(file).not.toMatch(/undefined|NaN|var\(/)
  })

  it('is right XML also when a title holds the signs of XML', () => {
    const [activity] = activities(1, 1)
    if (activity === undefined) throw new Error('one')
    const file = wheelFile(yearWheelOf([{ ...activity, title: '<b>&"\u0007 slut' }]), 'Å & Ö')
    expect(file).toContain('1. &lt;b&gt;&amp;&quot; slut')
    expect(file).toContain('<title>Å &amp; Ö</title>')
  })
})
