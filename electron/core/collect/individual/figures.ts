import type { AnswerFigure, FollowUpQuestion, JudgementFigure } from '../../../../shared/contracts/individual'
import type { Dimension } from '../../../../shared/domain/individual/answer'
import { figureOf, type GroupFigure, type Selection, wouldReveal } from '../../../../shared/domain/individual/group'
import type { ProtectedYear } from '../../../../shared/domain/individual/protected-year'
import { listInWords } from '../../../../shared/domain/swedish'
import { followUpAnswerNames } from '../../../../shared/text/individual-names'

const count = (figure: Extract<GroupFigure, { state: 'shown' }>, value: string): number => figure.counts.get(value) ?? 0

/** The judgements of a group. */
export const judgementFigure = (year: ProtectedYear, selection: Selection): JudgementFigure =>
  toJudgements(figureOf(year, 'judgement', selection))

/** A figure of judgements as it crosses the contract. */
export function toJudgements(figure: GroupFigure, because: string | null = null): JudgementFigure {
  if (figure.state === 'revealing') return { state: 'revealing', because }
  if (figure.state !== 'shown') return { state: figure.state }
  return {
    state: 'shown',
    answers: figure.rows,
    poor: count(figure, 'poor'),
    approved: count(figure, 'approved'),
    veryGood: count(figure, 'veryGood'),
  }
}

/** The answers to a question in a group, in the question's own order. */
export function answerFigure(year: ProtectedYear, question: FollowUpQuestion, selection: Selection): AnswerFigure {
  const figure = figureOf(year, question, selection)
  if (figure.state === 'revealing') return { state: 'revealing', because: null }
  if (figure.state !== 'shown') return { state: figure.state }
  const counts = Object.keys(followUpAnswerNames[question]).map((value) => ({ value, count: count(figure, value) }))
  return { state: 'shown', answered: counts.reduce((sum, one) => sum + one.count, 0), counts }
}

/**
 * The judgements of one value of a breakdown; a protected one names the small neighbours that it would give away.
 * @param nameOf the name of another value of the same breakdown
 */
export function rowFigure(
  year: ProtectedYear,
  dimension: Dimension,
  value: string,
  selection: Selection,
  nameOf: (value: string) => string,
): JudgementFigure {
  const own = { ...selection, [dimension]: new Set([value]) }
  const figure = judgementFigure(year, own)
  if (figure.state !== 'revealing') return figure
  const small = wouldReveal(year, 'judgement', dimension, value, selection).map(nameOf)
  return { state: 'revealing', because: small.length === 0 ? null : listInWords(small) }
}
