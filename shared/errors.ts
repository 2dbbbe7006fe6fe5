import { z } from 'zod'

/**
 * The few kinds of failure that a caller must tell apart.
 * `INVALID_INPUT` the values sent were not of the agreed form; `RULE_BROKEN` a rule of the work forbids it; `NOT_FOUND` the
 * record is gone; `CONFLICT` somebody else saved first; `PERSONAL_DATA` a personnummer stood in free text; `DATABASE` the
 * file can't be opened or used; `FILE` a file that was given can't be read or written; `CANCELLED` the user stopped a job;
 * `USAGE` the call itself was wrong; `INTERNAL` anything unforeseen.
 */
export const ErrorCode = z.enum([
  'INVALID_INPUT',
  'RULE_BROKEN',
  'NOT_FOUND',
  'CONFLICT',
  'PERSONAL_DATA',
  'DATABASE',
  'FILE',
  'CANCELLED',
  'USAGE',
  'INTERNAL',
])
export type ErrorCode = z.infer<typeof ErrorCode>

/** One field of a record that two people changed: what this one sent, what stands in the database now. */
export const ConflictField = z.object({ field: z.string(), mine: z.json(), theirs: z.json() })
export type ConflictField = z.infer<typeof ConflictField>

/** What an error looks like when it crosses from the core to a window, a browser or a command line. */
export const ErrorData = z.object({
  code: ErrorCode,
  /** A Swedish sentence for the user: what is wrong, where, and what to do. */
  userMessage: z.string(),
  /** Field name → Swedish sentence, for forms. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Set on CONFLICT: who saved in between, when, the version now in the database, and the fields that differ. */
  conflict: z
    .object({ by: z.string(), at: z.string(), version: z.number(), fields: z.array(ConflictField) })
    .optional(),
  /** More sentences, where one is not enough (rows of an import, reasons why a plan can't be decided). */
  details: z.array(z.string()).optional(),
  /** Set on INTERNAL: where support finds the cause in the log. */
  logId: z.string().optional(),
})
export type ErrorData = z.infer<typeof ErrorData>

/** The one error class. Handlers throw it, the router turns it into an envelope, the client throws it again. */
export class AppError extends Error {
  readonly data: ErrorData

  constructor(data: ErrorData, options?: { cause?: unknown }) {
    super(data.userMessage, options)
    this.name = 'AppError'
    this.data = data
  }
}

/** A rule's answer: allowed, or a Swedish sentence that says why not. */
export type RuleCheck = { ok: true } | { ok: false; reason: string; details?: string[] }

/** Stops the command when a rule of the work says no. */
export function assertRule(check: RuleCheck): void {
  if (!check.ok) throw new AppError({ code: 'RULE_BROKEN', userMessage: check.reason, details: check.details })
}

/** The form of every answer, whichever door the question came through. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; error: ErrorData }
