import type { AnswerKind } from '../../contracts/collect-values'

/** The answers to one question counted: `base` is how many answered it, among those whose file is read. */
export interface QuestionFigures {
  base: number
  /** Ja/nej and choices in the question's order, also those nobody chose; empty for the other kinds. */
  counts: Array<{ answer: string; count: number }>
  /** Of numbers and percentages: middle of the ordered answers and the outer ones; null without answers. */
  spread: { median: number; least: number; most: number } | null
}

/** @param answers stored answers, null where the question was left empty */
export function questionFigures(
  kind: AnswerKind,
  choices: readonly string[],
  answers: ReadonlyArray<string | null>,
): QuestionFigures {
  const given = answers.filter((answer) => answer !== null)
  const offered = kind === 'yesNo' ? ['ja', 'nej'] : kind === 'choice' ? choices : []
  return {
    base: given.length,
    counts: offered.map((answer) => ({ answer, count: given.filter((one) => one === answer).length })),
    spread: kind === 'number' || kind === 'percent' ? spreadOf(given.map(Number)) : null,
  }
}

function spreadOf(numbers: readonly number[]): QuestionFigures['spread'] {
  const ordered = numbers.toSorted((a, b) => a - b)
  const [least, most] = [ordered[0], ordered.at(-1)]
  if (least === undefined || most === undefined) return null
  const half = Math.floor(ordered.length / 2)
  const upper = ordered[half] ?? most
  const median = ordered.length % 2 === 1 ? upper : ((ordered[half - 1] ?? least) + upper) / 2
  return { median, least, most }
}
