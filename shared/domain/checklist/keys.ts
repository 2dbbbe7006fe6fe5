import { ChecklistAnswerValue } from '../../contracts/collect-values'

/** What a key does while a checklist is answered. */
export type AnswerKey =
  | { does: 'answer'; answer: ChecklistAnswerValue }
  | { does: 'next' | 'previous' | 'evidence' | 'finding' | 'nextArea' | 'previousArea' }

const others: Readonly<Record<string, AnswerKey>> = {
  n: { does: 'next' },
  enter: { does: 'next' },
  arrowdown: { does: 'next' },
  arrowup: { does: 'previous' },
  pagedown: { does: 'nextArea' },
  pageup: { does: 'previousArea' },
  u: { does: 'evidence' },
  b: { does: 'finding' },
}

/** 1–4 answer in the fixed order of the keys on screen; null for a key that means nothing here. */
export function answerKey(key: string): AnswerKey | null {
  const number = /^[1-4]$/.test(key) ? Number(key) : null
  const answer = number === null ? undefined : ChecklistAnswerValue.options[number - 1]
  return answer === undefined ? (others[key.toLowerCase()] ?? null) : { does: 'answer', answer }
}

/** A key that is one sign: these can be switched off, because speech and twitches press them by mistake (WCAG 2.1.4). */
export const isLetterKey = (key: string): boolean => key.length === 1
