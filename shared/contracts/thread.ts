import { z } from 'zod'
import { Id } from './common'
import { query } from './define'

const text = z.string().nullable()

/** The parts of a thread, from what the brist rests on to what it led to. */
export const ThreadPart = z.enum(['ground', 'review', 'finding', 'course', 'sanction', 'onward'])
export type ThreadPart = z.infer<typeof ThreadPart>

/** One link of the thread: a sentence with its day, and the way to what it tells of. */
export const ThreadNode = z.object({
  id: z.string(),
  part: ThreadPart,
  /** 'Krav', 'Varning', 'Nämndens beslut'. */
  heading: z.string(),
  /** 'YYYY-MM-DD'; null where the link has no day of its own. */
  date: text,
  sentence: z.string(),
  /** More, in its own words: an observation, a plan. */
  quote: text,
  path: text,
  /** Word on the link. */
  linkWords: text,
  /** The link should be there and isn't: the sentence says so. */
  missing: z.boolean(),
})
export type ThreadNode = z.infer<typeof ThreadNode>

export const Thread = z.object({
  findingId: Id,
  area: z.string(),
  description: z.string(),
  reviewId: Id,
  reviewNumber: z.string(),
  who: z.string(),
  municipality: z.string(),
  committeeName: text,
  today: z.string(),
  nodes: z.array(ThreadNode),
})
export type Thread = z.infer<typeof Thread>

export const threadContract = {
  /** Everything that hangs together with a brist, both ways: from law and clause to decision and next year's plan. */
  'act.thread': query(z.object({ findingId: Id }), Thread),
}
