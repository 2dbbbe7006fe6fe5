import { describe, expect, it } from 'vitest'
import type { GenderOrTotal } from '../../../../shared/contracts/collect-values'
import { type SurveyCell, withheldCells } from '../../../../shared/domain/survey/protect'
import { createRandom } from '../../../../resources/example/random'

const cell = (
  gender: GenderOrTotal,
  answers: number,
  positiveShare = 80,
  serviceAreaId: string | null = null,
): SurveyCell => ({ gender, answers, positiveShare, serviceAreaId })

const shown = (cells: SurveyCell[], limit = 5): string[] => {
  const withheld = withheldCells(cells, limit)
  return cells.filter((one) => !withheld.has(one)).map((one) => `${one.serviceAreaId ?? 'alla'} ${one.gender}`)
}

describe('what is withheld of a survey', () => {
  it('nothing, where every group is large', () => {
    expect(shown([cell('total', 40), cell('woman', 22), cell('man', 18)])).toHaveLength(3)
  })

  it('a group under the limit, and the other gender with it: total − women = men', () => {
    expect(shown([cell('total', 40), cell('woman', 36), cell('man', 4)])).toEqual(['alla total'])
  })

  it('everything, where all together are under the limit', () => {
    expect(shown([cell('total', 4), cell('woman', 2), cell('man', 2)])).toEqual([])
  })

  it('both genders, where the few who gave none could be worked out', () => {
    expect(shown([cell('total', 40), cell('woman', 20), cell('man', 18)])).toEqual(['alla total', 'alla woman'])
  })

  it('nobody more, where the group that has no gender is large or does not exist', () => {
    expect(shown([cell('total', 40), cell('woman', 20), cell('man', 10)])).toHaveLength(3)
  })

  it.each([0, 100, 0.3])('a small group where the share is %d %%: it tells what each one answered', (share) => {
    expect(shown([cell('total', 60), cell('woman', 52), cell('man', 8, share)])).toEqual(['alla total'])
  })

  it('no large group, even where all are positive', () => {
    expect(shown([cell('total', 60, 100), cell('woman', 40, 100), cell('man', 20, 100)])).toHaveLength(3)
  })

  it('a second area, where the small one is all areas minus the others', () => {
    const cells = [cell('total', 60), cell('total', 30, 80, 'A'), cell('total', 27, 80, 'B'), cell('total', 3, 80, 'C')]
    expect(shown(cells)).toEqual(['alla total', 'A total'])
  })

  it('follows the limit that the municipality has set', () => {
    const cells = [cell('total', 40), cell('woman', 31), cell('man', 9)]
    expect(shown(cells, 9)).toHaveLength(3)
    expect(shown(cells, 10)).toEqual(['alla total'])
  })
})

/**
 * What can be worked out: every shown number is an equation, every sum too. A withheld group that comes out alone has been
 * given away. The one who reckons may know that nothing is left over in a sum.
 */
function givenAway(cells: readonly SurveyCell[], withheld: ReadonlySet<SurveyCell>): SurveyCell[] {
  const unknowns = cells.filter((one) => withheld.has(one))
  const equations: number[][] = []
  for (const whole of cells) {
    const sides = [
      whole.gender === 'total'
        ? cells.filter((part) => part.serviceAreaId === whole.serviceAreaId && part.gender !== 'total')
        : [],
      whole.serviceAreaId === null
        ? cells.filter((part) => part.gender === whole.gender && part.serviceAreaId !== null)
        : [],
    ]
    for (const parts of sides) {
      if (parts.length === 0) continue
      const left = whole.answers - parts.reduce((sum, { answers }) => sum + answers, 0)
      if (left !== 0) continue
      equations.push(unknowns.map((unknown) => (unknown === whole ? 1 : 0) - (parts.includes(unknown) ? 1 : 0)))
    }
  }
  const reduced = rowReduced(equations)
  return unknowns.filter((_, column) =>
    reduced.some((row) => row.every((value, at) => (at === column) === Math.abs(value) > 1e-9)),
  )
}

function rowReduced(matrix: readonly number[][]): number[][] {
  const rows = matrix.map((row) => [...row])
  let at = 0
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= at && Math.abs(row[column] ?? 0) > 1e-9)
    if (pivot < 0) continue
    const [row = []] = rows.splice(pivot, 1)
    const scaled = row.map((value) => value / (row[column] ?? 1))
    rows.splice(at, 0, scaled)
    for (const [index, other] of rows.entries()) {
      const factor = other[column] ?? 0
      if (index !== at && Math.abs(factor) > 1e-9) {
        rows[index] = other.map((value, place) => value - factor * (scaled[place] ?? 0))
      }
    }
    at += 1
  }
  return rows
}

describe('for any survey', () => {
  const random = createRandom(7)
  const surveys = Array.from({ length: 2000 }, () => anySurvey())

  /** One to four areas, two or three genders, each group of 0–30, sums that add up; sometimes a sum is missing. */
  function anySurvey(): SurveyCell[] {
    const areas = Array.from({ length: random.int(1, 4) }, (_, index) => `A${index}`)
    const genders: GenderOrTotal[] = random.chance(0.3) ? ['woman', 'man', 'other'] : ['woman', 'man']
    const parts = areas.flatMap((area) =>
      genders.map((gender) =>
        cell(gender, random.chance(0.3) ? random.int(0, 6) : random.int(5, 30), random.int(0, 100), area),
      ),
    )
    const sum = (some: SurveyCell[], gender: GenderOrTotal, area: string | null): SurveyCell => {
      const answers = some.reduce((total, one) => total + one.answers, 0)
      const positive = some.reduce((total, one) => total + (one.answers * one.positiveShare) / 100, 0)
      return cell(gender, answers, answers === 0 ? 0 : (100 * positive) / answers, area)
    }
    const totals = areas.map((area) =>
      sum(
        parts.filter(({ serviceAreaId }) => serviceAreaId === area),
        'total',
        area,
      ),
    )
    const all = [...genders, 'total' as const].map((gender) =>
      sum(gender === 'total' ? parts : parts.filter((one) => one.gender === gender), gender, null),
    )
    return [...parts, ...totals, ...all].filter(() => random.chance(0.95))
  }

  it('no shown group is under the limit', () => {
    for (const survey of surveys) {
      const withheld = withheldCells(survey, 5)
      expect(survey.filter((one) => !withheld.has(one) && one.answers < 5)).toEqual([])
    }
  })

  it('no withheld group of one to four can be worked out from what is shown', () => {
    for (const survey of surveys) {
      const withheld = withheldCells(survey, 5)
      expect(givenAway(survey, withheld).filter(({ answers }) => answers > 0 && answers < 5)).toEqual([])
    }
  })

  it('some are shown: the rule does not simply withhold all', () => {
    const shares = surveys.map((survey) => 1 - withheldCells(survey, 5).size / survey.length)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.4)
  })
})
