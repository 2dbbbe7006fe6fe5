import { nameKey } from './name-key'

/** What a risk was raised from: the record, and what it said at the time. */
export interface SignalMark {
  recordType: string
  recordId: string
  words: string
}

/** Records that say one thing each. Of the others (an utförare, an insats) many things can be said over a year. */
const saysOneThing: ReadonlySet<string> = new Set([
  'review',
  'finding',
  'sanction',
  'economicControl',
  'feedback',
  'deviation',
  'lexSarah',
  'goal',
  'developmentArea',
  'systemMeasure',
])

/** Whether two signals are the same, so that the second raises no risk of its own. */
export function isSameSignal(a: SignalMark, b: SignalMark): boolean {
  if (a.recordType !== b.recordType || a.recordId !== b.recordId) return false
  return saysOneThing.has(a.recordType) || nameKey(a.words) === nameKey(b.words)
}
