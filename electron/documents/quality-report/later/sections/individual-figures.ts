import type { FollowUpRow, JudgementFigure } from '../../../../../shared/contracts/individual'
import type { ComparedWords } from '../../../content/change-words'
import type { Figure } from '../../../content/figure'
import { figure } from '../figures'

/** A figure that may be told. */
export type Shown = Extract<JudgementFigure, { state: 'shown' }>
/** Best first. */
export const levels = [
  ['veryGood', 'mycket bra'],
  ['approved', 'godkänt'],
  ['poor', 'bristande'],
] as const

/** The figures carry no ids: a way back to the rows would undo the protection. */
export const of = (value: number, what: string, base: number | null = null): Figure =>
  figure(value, what, 'individualFollowUp', [], base)

export const wordsFor = (year: number): ComparedWords => ({
  when: `under ${year}`,
  than: String(year - 1),
  during: `under ${year - 1}`,
  before: year - 1,
})

export const levelOf = (judged: Shown, level: (typeof levels)[number][0], name: string, year: number): Figure =>
  of(judged[level], `Bedömningen ${name} ${year}`, judged.answers)

export const shownRows = (rows: readonly FollowUpRow[]): (FollowUpRow & { all: Shown })[] =>
  rows.flatMap((one) => (one.all.state === 'shown' ? [{ ...one, all: one.all }] : []))
