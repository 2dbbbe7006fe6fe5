import type { AnswerFigure, FollowUpQuestion, JudgementFigure } from '../../../../shared/contracts/individual'
import type { Dimension } from '../../../../shared/domain/individual/answer'
import {
  figureOf,
  figuresBy,
  type GroupFigure,
  largestPart,
  type Selection,
  smallNeighbours,
} from '../../../../shared/domain/individual/group'
import type { ProtectedYear } from '../../../../shared/domain/individual/protected-year'
import { listInWords } from '../../../../shared/domain/swedish'
import { followUpAnswerNames } from '../../../../shared/text/individual-names'

/** The judgements of a group. */
export const judgementFigure = (year: ProtectedYear, selection: Selection): JudgementFigure =>
  toJudgements(figureOf(year, 'judgement', selection))

/** A figure of judgements as it crosses the contract. */
export function toJudgements(figure: GroupFigure, because: string | null = null): JudgementFigure {
  if (figure.state === 'revealing') return { state: 'revealing', because }
  if (figure.state !== 'shown') return { state: figure.state }
  return shownOf(figure)
}

const shownOf = ({ rows, counts }: { rows: number; counts: ReadonlyMap<string | number, number> }) => ({
  state: 'shown' as const,
  answers: rows,
  poor: counts.get('poor') ?? 0,
  approved: counts.get('approved') ?? 0,
  veryGood: counts.get('veryGood') ?? 0,
  whole: true,
})

/** The answers to a question in a group, in the question's own order. */
export function answerFigure(year: ProtectedYear, question: FollowUpQuestion, selection: Selection): AnswerFigure {
  const figure = figureOf(year, question, selection)
  if (figure.state === 'revealing') return { state: 'revealing', because: null }
  if (figure.state !== 'shown') return { state: figure.state }
  const counts = Object.keys(followUpAnswerNames[question]).map((value) => ({
    value,
    count: figure.counts.get(value) ?? 0,
  }))
  return { state: 'shown', answered: counts.reduce((sum, one) => sum + one.count, 0), counts }
}

/**
 * The judgements of every value of a breakdown; a protected one names the small neighbours that it would give away, and
 * one that cuts across utförare is told of in part.
 * @param nameOf the name of a value of the breakdown
 */
export function figuresOfRows(
  year: ProtectedYear,
  dimension: Dimension,
  selection: Selection,
  nameOf: (value: string) => string,
): (value: string) => JudgementFigure {
  const figures = figuresBy(year, 'judgement', [dimension], selection)
  const neighbours = smallNeighbours(year, 'judgement', dimension, selection)
  return (value) => {
    const figure = figures.get(value) ?? { state: 'empty' as const }
    if (figure.state !== 'revealing') return toJudgements(figure)
    const own = { ...selection, [dimension]: new Set([value]) }
    const part = cutsAcross(own) ? judgementOrPart(year, own) : null
    if (part?.state === 'shown') return part
    const small = neighbours(value).map(nameOf)
    return { state: 'revealing', because: small.length === 0 ? null : listInWords(small) }
  }
}

/** Breakdowns across utförare: there is nearly always somebody too small in them, and still a picture to be given. */
const acrossProviders: ReadonlySet<Dimension> = new Set(['gender', 'tertial', 'district'])

const cutsAcross = (selection: Selection): boolean =>
  [...acrossProviders].some((dimension) => selection[dimension] !== undefined)

/** The judgements of a group; of one that cuts across utförare its whole blocks, when they are more than half of it. */
export function judgementOrPart(year: ProtectedYear, selection: Selection): JudgementFigure {
  const figure = judgementFigure(year, selection)
  if (figure.state !== 'revealing' || !cutsAcross(selection)) return figure
  const part = largestPart(year, 'judgement', selection)
  return part === null ? figure : { ...shownOf(part), whole: false }
}
