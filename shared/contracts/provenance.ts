import { z } from 'zod'
import { Id, Moment } from './common'
import { query } from './define'
import { RecordType } from './values'

const text = z.string().nullable()

/** One row behind a figure, as it was when the figure was taken, and what has happened to it since. */
export const FigureRow = z.object({
  id: Id,
  /** 'Synpunkt SYN-2026-014'. */
  title: z.string(),
  /** The telling fields, as they stood then. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The row's own page or list; null where it has none. */
  path: text,
  state: z.enum(['same', 'changed', 'removed']),
  /** Fields that differ now, with what stood there then. */
  changes: z.array(z.object({ label: z.string(), before: text, after: text })),
})
export type FigureRow = z.infer<typeof FigureRow>

export const provenanceContract = {
  /** The rows behind a figure as they were at a moment, in the order that the figure keeps them. */
  'report.figureRows': query(
    z.object({
      /** A sum can rest on more than one kind: granskningar and Historik. */
      recordTypes: z.array(RecordType).min(1).max(20),
      ids: z.array(Id).max(100_000),
      takenAt: Moment,
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(200).default(20),
    }),
    z.object({
      rows: z.array(FigureRow),
      total: z.int(),
      /** How many of all the rows have been touched since. */
      touched: z.int(),
      /** Why the rows can't be shown one by one; null where they can. */
      withheld: text,
    }),
  ),
  /** Which figures of a written document would be others today; nothing is changed. */
  'report.compareDocument': query(
    z.object({ id: Id }),
    z.object({
      /** Null where today's register can't write the document at all; the reason says why. */
      reason: text,
      compared: z.int(),
      differing: z.array(
        z.object({ label: z.string(), description: z.string(), before: z.string(), after: z.string().nullable() }),
      ),
    }),
  ),
}
