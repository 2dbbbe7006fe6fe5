import {
  Audience,
  type CommunicationFrequency,
  CommunicationResult,
  type CommunicationResult as Result,
} from '../../contracts/act-values'
import { defaultMatrix } from './default-matrix'

/** What a cell of the communication matrix says: whether, how, how often, within how many days, and what ticks it off. */
export interface MatrixRule {
  /** False: this audience is not told of this result. */
  owed: boolean
  /** In words: 'dialog och minnesanteckningar'. */
  how: string | null
  frequency: CommunicationFrequency
  /** Days from the result, from the end of the year where it is told once a year; null: no day is set. 0–400. */
  days: number | null
  /** Kinds of document whose sending to the audience ticks the cell off. */
  documentKinds: readonly string[]
  /** The nämnd's decision in the matter ticks the cell off. */
  byDecision: boolean
}

export interface MatrixCell extends MatrixRule {
  result: CommunicationResult
  audience: Audience
}

/** A cell that somebody has changed; `committeeId` null: for all nämnder. */
export interface StoredCell extends MatrixCell {
  committeeId: string | null
}

/** Which of the three a cell comes from: the nämnd's own, the common one that was changed, or the program's suggestion. */
export type CellSource = 'own' | 'common' | 'default'

/** The cell that holds for a nämnd: its own where it has one, else the common one, else the program's suggestion. */
export function cellFor(
  stored: readonly StoredCell[],
  committeeId: string | null,
  result: Result,
  audience: Audience,
): MatrixCell & { source: CellSource } {
  const here = stored.filter((cell) => cell.result === result && cell.audience === audience)
  const own = committeeId === null ? undefined : here.find((cell) => cell.committeeId === committeeId)
  if (own !== undefined) return { ...own, source: 'own' }
  const common = here.find((cell) => cell.committeeId === null)
  if (common !== undefined) return { ...common, source: 'common' }
  return { result, audience, ...defaultMatrix[result][audience], source: 'default' }
}

/** All 32 cells that hold for a nämnd, row by row; null: the common matrix. */
export const matrixFor = (
  stored: readonly StoredCell[],
  committeeId: string | null,
): Array<MatrixCell & { source: CellSource }> =>
  CommunicationResult.options.flatMap((result) =>
    Audience.options.map((audience) => cellFor(stored, committeeId, result, audience)),
  )

/** A brukarundersökning is made once a year and has no rows of its own to be told one by one. */
export const canBeToldEach = (result: Result): boolean => result !== 'survey'

const withDocuments: readonly Result[] = ['qualityReview', 'promptedReview', 'providerData']

/**
 * Whether a document or a decision can tick the cell off: what is told once a year has documents about the year, and a
 * granskning and a uppgiftsbegäran have their own. A lex Sarah, an erfarenhet and a synpunkt have none, and are ticked off
 * by hand.
 */
export const canTickItself = (result: Result, frequency: CommunicationFrequency): boolean =>
  frequency === 'yearly' || withDocuments.includes(result)

/** What is wrong with a cell, by field. */
export function ruleErrors(
  result: Result,
  audience: Audience,
  { owed, how, frequency, byDecision }: MatrixRule,
): Partial<Record<'how' | 'frequency' | 'byDecision', string>> {
  return {
    ...(owed && (how ?? '').trim() === '' ? { how: 'Skriv hur resultatet meddelas, till exempel dialog.' } : {}),
    ...(frequency === 'each' && !canBeToldEach(result)
      ? { frequency: 'En brukarundersökning görs en gång om året. Välj en gång om året.' }
      : {}),
    ...(byDecision && audience !== 'committee'
      ? { byDecision: 'Bara det som går till nämnden kan prickas av med ett beslut.' }
      : {}),
  }
}
