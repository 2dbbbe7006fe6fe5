import type { GenderOrTotal } from '../../contracts/collect-values'
import { settledUnknowns } from './worked-out'

/** One result among those of the same survey, question and year. */
export interface SurveyCell {
  /** null: all areas together. */
  serviceAreaId: string | null
  gender: GenderOrTotal
  answers: number
  /** Percent, 0–100. */
  positiveShare: number
}

/** A sum with the parts that add up to it: all genders, or all verksamhetsområden. */
interface Sum<Cell> {
  whole: Cell
  parts: Cell[]
}

/** Everybody, or nobody: such a share tells how each one answered. Published shares are rounded to whole percent. */
const isExtreme = (share: number): boolean => share < 0.5 || share > 99.5

const tellsEveryAnswer = (answers: number, share: number, limit: number): boolean =>
  answers < 2 * limit && isExtreme(share)

/**
 * The results that are withheld (law.md "Small numbers"): groups with fewer answers than the limit, groups of less than
 * twice the limit where everybody or nobody is positive, and what else it takes for none of them to be worked out from
 * sums that are shown: total − women = men, and all areas − the other areas. What is left over in a sum, those who gave
 * no gender or no area, counts as a group of its own.
 *
 * Every year has its own persons who answer, so that two years give away nothing together.
 * @param cells all results of one survey, question and year
 * @param limit least number of answers that may be shown
 */
export function withheldCells<Cell extends SurveyCell>(cells: readonly Cell[], limit: number): ReadonlySet<Cell> {
  const mustBe = (cell: Cell): boolean =>
    cell.answers < limit || tellsEveryAnswer(cell.answers, cell.positiveShare, limit)
  const withheld = new Set(cells.filter(mustBe))
  const sums = sumsOf(cells)
  // What is withheld in one sum may open another: until nothing more has to be.
  do {
    while (sums.map((sum) => close(sum, withheld, limit)).includes(true));
  } while (closeTogether(sums, withheld, mustBe))
  return withheld
}

/**
 * Each sum by itself gives nothing away; several together may. Withholds one more where they do.
 * @returns whether it did
 */
function closeTogether<Cell extends SurveyCell>(
  sums: readonly Sum<Cell>[],
  withheld: Set<Cell>,
  mustBe: (cell: Cell) => boolean,
): boolean {
  const unknowns = [...withheld]
  const place = new Map(unknowns.map((cell, index) => [cell, index]))
  const equations = sums
    // Where somebody is left over, nobody outside knows how many.
    .filter(({ whole, parts }) => whole.answers === answersOf(parts))
    .map(({ whole, parts }) => {
      const equation = unknowns.map(() => 0)
      for (const [cell, sign] of [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
        const at = place.get(cell)
        if (at !== undefined) equation[at] = sign
      }
      return equation
    })
  const given = settledUnknowns(equations).map((index) => unknowns[index] as Cell)
  const open = given.find(mustBe)
  if (open === undefined) return false
  const beside = sums
    .filter(({ whole, parts }) => whole === open || parts.includes(open))
    .flatMap(({ whole, parts }) => [...parts, whole])
    .filter((cell) => !withheld.has(cell))
    .toSorted((a, b) => a.answers - b.answers)[0]
  const next = beside ?? sums.flatMap(({ whole, parts }) => [...parts, whole]).find((cell) => !withheld.has(cell))
  if (next === undefined) return false
  withheld.add(next)
  return true
}

function sumsOf<Cell extends SurveyCell>(cells: readonly Cell[]): Sum<Cell>[] {
  const sums = cells.flatMap((whole): Sum<Cell>[] => {
    const genders = cells.filter((part) => part.serviceAreaId === whole.serviceAreaId && part.gender !== 'total')
    const areas = cells.filter((part) => part.gender === whole.gender && part.serviceAreaId !== null)
    return [
      ...(whole.gender === 'total' ? [{ whole, parts: genders }] : []),
      ...(whole.serviceAreaId === null ? [{ whole, parts: areas }] : []),
    ]
  })
  return sums.filter(({ parts }) => parts.length > 0)
}

/** Withholds one more cell of a sum where what is withheld can be worked out. @returns whether it did */
function close<Cell extends SurveyCell>({ whole, parts }: Sum<Cell>, withheld: Set<Cell>, limit: number): boolean {
  const shown = parts.filter((part) => !withheld.has(part)).toSorted((a, b) => a.answers - b.answers)
  const smallest = shown[0]
  if (withheld.has(whole)) {
    // All its parts would add up to it.
    if (smallest === undefined || shown.length < parts.length) return false
    withheld.add(smallest)
    return true
  }
  if (isClosed(whole, parts, shown, limit)) return false
  withheld.add(smallest ?? whole)
  return true
}

function isClosed(
  whole: SurveyCell,
  parts: readonly SurveyCell[],
  shown: readonly SurveyCell[],
  limit: number,
): boolean {
  const hidden = parts.length - shown.length
  const rest = Math.max(0, whole.answers - answersOf(parts))
  if (hidden === 0 && (rest === 0 || rest >= limit)) return true
  const groups = hidden + (rest > 0 ? 1 : 0)
  const answers = whole.answers - answersOf(shown)
  if (groups < 2 || answers < limit) return false
  const positive = positiveOf([whole]) - positiveOf(shown)
  return !tellsEveryAnswer(answers, (100 * positive) / answers, limit)
}

const answersOf = (cells: readonly SurveyCell[]): number => cells.reduce((sum, { answers }) => sum + answers, 0)
const positiveOf = (cells: readonly SurveyCell[]): number =>
  cells.reduce((sum, { answers, positiveShare }) => sum + (answers * positiveShare) / 100, 0)
