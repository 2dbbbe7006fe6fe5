import { AgreementForm, Outcome } from '../contracts/values'
import { outcomeName } from '../text/names'
import { nameKey } from './name-key'
import { wholePercent } from './percent'
import { compareSv } from './swedish'

export interface OutcomeCount {
  outcome: string
  count: number
}

/** `assessed` is the base of the shares; `percent` is whole, rounded half up each by itself, so they may add up to 99 or 101. */
export interface OutcomeShares {
  assessed: number
  outcomes: Array<OutcomeCount & { percent: number | null }>
}

/** From the best outcome to the worst, in the words of every form. */
const order = new Map(
  [null, ...AgreementForm.options].flatMap((form) =>
    Outcome.options.map((outcome, index): [string, number] => [nameKey(outcomeName(outcome, form)), index]),
  ),
)

/**
 * Shares over assessed reviews, best outcome first, words that the program doesn't know last in Swedish order. An outcome
 * that nobody got is left out: the counts that stand add up to the base.
 */
export function outcomeShares(counts: readonly OutcomeCount[]): OutcomeShares {
  const seen = counts.filter(({ count }) => count > 0)
  const assessed = seen.reduce((sum, { count }) => sum + count, 0)
  const place = ({ outcome }: OutcomeCount): number => order.get(nameKey(outcome)) ?? order.size
  const outcomes = seen
    .toSorted((a, b) => place(a) - place(b) || compareSv(a.outcome, b.outcome))
    .map(({ outcome, count }) => ({ outcome, count, percent: wholePercent(count, assessed) }))
  return { assessed, outcomes }
}

/** The outcome that a Swedish word stands for, in either form's words and any case; null for other words. */
export function outcomeOfWord(word: string): Outcome | null {
  const index = order.get(nameKey(word))
  return index === undefined ? null : (Outcome.options[index] ?? null)
}

export interface ReasonCount {
  reason: string
  count: number
}

/** Free-text reasons counted without regard to case, in the first spelling met, most common first. */
export function countReasons(reasons: readonly string[]): ReasonCount[] {
  const found = new Map<string, ReasonCount>()
  for (const reason of reasons) {
    const entry = found.get(nameKey(reason))
    if (entry === undefined) found.set(nameKey(reason), { reason: insideSentence(reason), count: 1 })
    else entry.count += 1
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || compareSv(a.reason, b.reason))
}

/** 'Avtal uppsagt' → 'avtal uppsagt'; an abbreviation keeps its capitals. */
function insideSentence(reason: string): string {
  const text = reason.trim()
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
