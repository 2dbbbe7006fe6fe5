import type { Check } from '../../../shared/contracts/common'
import type { DocumentContent } from '../../documents/content/model'
import type { Context } from '../context'
import type { DocumentChoice } from './head'

/** What the document will say and what it lacks; no content where it can't be written. */
export interface Composed {
  canWrite: Check
  missing: string[]
  content: DocumentContent | null
}

/** One kind of document: reads the register in one go and says what will stand in it. */
export type Composer = (context: Context, choice: DocumentChoice) => Composed

export const written = (content: DocumentContent, missing: string[]): Composed => ({
  canWrite: { ok: true, reasons: [] },
  missing,
  content,
})

/** There is nothing to write about; the reason says what to do first. */
export const notYet = (reason: string): Composed => ({
  canWrite: { ok: false, reasons: [reason] },
  missing: [],
  content: null,
})
