import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensions, type FollowUpAnswer, type Measure } from '../../../../shared/domain/individual/answer'
import { figureOf, figuresBy, wholeWithin } from '../../../../shared/domain/individual/group'
import {
  type Cell,
  countsOf,
  type ProtectedYear,
  protectYear,
} from '../../../../shared/domain/individual/protected-year'
import { variedMeasures, everySelection, smallYear } from './answers'
import { spanOf } from './span'

const limit = 5

/** Every figure that can be had, of every measure and every group, as the cells that it is counted over. */
function shownRows(year: ProtectedYear, measuresShown: readonly Measure[]): Cell[][] {
  return everySelection(year.cells).flatMap((selection) =>
    measuresShown.flatMap((measure) => {
      const whole = wholeWithin(year, measure, selection)
      const shown = figureOf(year, measure, selection).state === 'shown'
      const within = shown
        ? year.cells.filter(({ place }) =>
            dimensions.every((dimension, index) => selection[dimension]?.has(place[index] ?? '') ?? true),
          )
        : []
      return [whole, within].filter((cells) => cells.length > 0)
    }),
  )
}

const vectorOf = (year: ProtectedYear, cells: readonly Cell[]): number[] =>
  year.cells.map((cell) => (cells.includes(cell) ? 1 : 0))

const sizeOf = (cells: readonly Cell[]): number => cells.reduce((sum, { answers }) => sum + answers.length, 0)

function* groupsUnder(year: ProtectedYear): Generator<Cell[]> {
  for (let mask = 1; mask < 2 ** year.cells.length; mask += 1) {
    const group = year.cells.filter((_, index) => (mask >> index) % 2 === 1)
    if (sizeOf(group) < limit) yield group
  }
}

const unique = (rows: number[][]): number[][] => [...new Map(rows.map((row) => [row.join(), row])).values()]

describe('small groups in individuppföljning', () => {
  it('no sum or difference of all figures of all measures gives a group under the limit', () => {
    fc.assert(
      fc.property(smallYear, (answers) => {
        const year = protectYear(answers, limit)
        const canBeHad = spanOf(unique(shownRows(year, variedMeasures).map((cells) => vectorOf(year, cells))))
        for (const group of groupsUnder(year)) expect(canBeHad(vectorOf(year, group))).toBe(false)
      }),
      { numRuns: 60, seed: 25 },
    )
  })

  it('a total less what is shown of it leaves no group under the limit', () => {
    fc.assert(
      fc.property(smallYear, (answers) => {
        const year = protectYear(answers, limit)
        const shown = shownRows(year, ['judgement'])
        for (const total of shown) {
          for (const part of shown) {
            if (!part.every((cell) => total.includes(cell))) continue
            const left = sizeOf(total) - sizeOf(part)
            expect(left === 0 || left >= limit).toBe(true)
          }
        }
      }),
      { numRuns: 60, seed: 26 },
    )
  })

  it('a group with fewer than twice the limit is never shown with one and the same answer from all', () => {
    fc.assert(
      fc.property(smallYear, (answers) => {
        const year = protectYear(answers, limit)
        for (const measure of variedMeasures) {
          for (const selection of everySelection(year.cells)) {
            const figure = figureOf(year, measure, selection)
            if (figure.state !== 'shown') continue
            const answered = [...figure.counts.values()].reduce((sum, count) => sum + count, 0)
            expect(figure.rows).toBeGreaterThanOrEqual(limit)
            if (answered > 0) expect(answered).toBeGreaterThanOrEqual(limit)
            if (Math.max(answered, answered === 0 ? figure.rows : 0) < 2 * limit)
              expect(figure.counts.size).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: 60, seed: 27 },
    )
  })

  it('every block holds the limit, of every measure, and each answer is in exactly one', () => {
    fc.assert(
      fc.property(smallYear, (answers) => {
        const year = protectYear(answers, limit)
        for (const measure of variedMeasures) {
          const blocks = new Map<number, Cell[]>()
          year.cells.forEach((cell, index) => {
            const block = year.blocksFor(measure)[index] ?? -1
            blocks.set(block, [...(blocks.get(block) ?? []), cell])
          })
          blocks.delete(-1)
          for (const cells of blocks.values()) {
            expect(sizeOf(cells)).toBeGreaterThanOrEqual(limit)
            const answered = [...countsOf(measure, cells).values()].reduce((sum, count) => sum + count, 0)
            expect(answered === 0 || answered >= limit).toBe(true)
          }
        }
      }),
      { numRuns: 60, seed: 28 },
    )
  })

  it('one reading of the year gives the same figures as asking for each group by itself', () => {
    fc.assert(
      fc.property(smallYear, (answers) => {
        const year = protectYear(answers, limit)
        for (const [key, figure] of figuresBy(year, 'judgement', ['serviceType', 'provider'])) {
          const [serviceType = '', provider = ''] = key.split('\n')
          const alone = { serviceType: new Set([serviceType]), provider: new Set([provider]) }
          expect(figure).toEqual(figureOf(year, 'judgement', alone))
        }
      }),
      { numRuns: 60, seed: 30 },
    )
  })

  it('the order in which rows were registered decides nothing', () => {
    fc.assert(
      fc.property(
        smallYear.chain((answers) =>
          fc.tuple(
            fc.constant(answers),
            fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
          ),
        ),
        ([answers, shuffled]: [FollowUpAnswer[], FollowUpAnswer[]]) => {
          const [one, other] = [protectYear(answers, limit), protectYear(shuffled, limit)]
          for (const selection of everySelection(one.cells)) {
            expect(figureOf(other, 'judgement', selection).state).toBe(figureOf(one, 'judgement', selection).state)
          }
        },
      ),
      { numRuns: 50, seed: 29 },
    )
  })
})
