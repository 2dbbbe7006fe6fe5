import { z } from 'zod'
import { FindingRow } from './assess'
import { Id, listInput, listOf, Scope, Year } from './common'
import { query } from './define'
import { Severity } from './values'

/** What brister are divided by. */
export const FindingDimension = z.enum([
  'qualityArea',
  'area',
  'serviceType',
  'serviceArea',
  'law',
  'severity',
  'provider',
  'operatingForm',
])
export type FindingDimension = z.infer<typeof FindingDimension>

/** Which of the brister a figure counts. Mended is done or verified; late is not mended when the last day has passed. */
export const FindingMeasure = z.enum([
  'all',
  'serious',
  'notMended',
  'late',
  'mended',
  'mendedDated',
  'mendedInTime',
  'mendedLate',
  'mendedWithoutDue',
  'verified',
  'verifiedDated',
])
export type FindingMeasure = z.infer<typeof FindingMeasure>

/** The year's brister, or those of the year before that they are compared with. */
export const FindingPeriod = z.enum(['now', 'before'])
export type FindingPeriod = z.infer<typeof FindingPeriod>

const count = z.int()
/** null: the register holds no granskning of the year before. */
const before = z.int().nullable()

const Rate = z.object({
  /** Carried-out granskningar. */
  reviews: count,
  /** Brister found in them, to one decimal a granskning; null where none was carried out. */
  perReview: z.number().nullable(),
  /** Too few granskningar to compare by. */
  small: z.boolean(),
})
export type Rate = z.infer<typeof Rate>

export const FindingAnalysisRow = z.object({
  /** null: not told on the brist. */
  key: z.string().nullable(),
  name: z.string(),
  count,
  percent: count.nullable(),
  serious: count,
  notMended: count,
  late: count,
  before,
  change: before,
  grown: z.boolean(),
  /** null for what a granskning is not of: a granskning has no severity, a brist has. */
  rate: Rate.nullable(),
  rateBefore: Rate.nullable(),
})
export type FindingAnalysisRow = z.infer<typeof FindingAnalysisRow>

export const FindingBase = z.object({
  findings: count,
  /** Carried-out granskningar, påkallade among them. */
  reviews: count,
  reviewsWithFindings: count,
  /** Brister of granskningar without a day: in the counts, not in brister per granskning. */
  undated: count,
})
export type FindingBase = z.infer<typeof FindingBase>

export const FindingAnalysis = z.object({
  year: count,
  ongoing: z.boolean(),
  /** 'samma tid 2025', '2025'. */
  beforeWords: z.string(),
  base: FindingBase,
  before: FindingBase.nullable(),
  sentences: z.array(z.string()),
  /** What has to be known to read the table right. */
  notes: z.array(z.string()),
  rows: z.array(FindingAnalysisRow),
})
export type FindingAnalysis = z.infer<typeof FindingAnalysis>

const Group = z.object({ key: z.string().nullable(), name: z.string(), count })

export const FindingCross = z.object({
  total: count,
  columns: z.array(Group),
  rows: z.array(Group.extend({ cells: z.array(count) })),
})
export type FindingCross = z.infer<typeof FindingCross>

/** Days from the granskning; `middle` holds half of them, null for fewer than four. */
export const DayCount = z.object({
  base: count,
  median: z.number(),
  least: count,
  most: count,
  middle: z.object({ from: z.number(), until: z.number() }).nullable(),
})
export type DayCount = z.infer<typeof DayCount>

export const MendingRow = z.object({
  /** 'all', a severity, or null for brister without one. */
  severity: z.union([z.literal('all'), Severity]).nullable(),
  findings: count,
  mended: count,
  /** null: none has both days. */
  done: DayCount.nullable(),
  verified: count,
  verification: DayCount.nullable(),
  notMended: count,
  late: count,
  inTime: count,
  tooLate: count,
  withoutDue: count,
})
export type MendingRow = z.infer<typeof MendingRow>

export const RecurringGround = z.enum(['question', 'requirement', 'area'])
export type RecurringGround = z.infer<typeof RecurringGround>

export const RecurringFinding = z.object({
  key: z.string(),
  providerId: Id,
  providerName: z.string(),
  ground: RecurringGround,
  what: z.string(),
  /** Oldest first; several brister of a granskning are one time. */
  occasions: z.array(z.object({ reviewId: Id, number: z.string(), on: z.string().nullable(), findings: count })),
  findings: count,
  notMended: count,
})
export type RecurringFinding = z.infer<typeof RecurringFinding>

const Part = z.object({ dimension: FindingDimension, key: z.string().max(400).nullable() })
export type FindingPart = z.infer<typeof Part>

const ofYear = { ...Scope, year: Year }

export const findingAnalysisContract = {
  'assess.findingAnalysis': query(z.object({ ...ofYear, dimension: FindingDimension }), FindingAnalysis),
  'assess.findingCross': query(
    z.object({ ...ofYear, rows: FindingDimension, columns: FindingDimension }),
    FindingCross,
  ),
  'assess.mendingTimes': query(
    z.object(ofYear),
    z.object({ sentences: z.array(z.string()), rows: z.array(MendingRow) }),
  ),
  'assess.recurringFindings': query(
    z.object(ofYear),
    z.object({
      sentence: z.string(),
      /** Brister of the year without utförare: they can't be followed. */
      withoutProvider: count,
      rows: z.array(RecurringFinding),
    }),
  ),
  /** The rows behind a figure of the four above: counted by the same rules. */
  'assess.countedFindings': query(
    z.object({
      ...listInput,
      ...ofYear,
      period: FindingPeriod.default('now'),
      measure: FindingMeasure.default('all'),
      parts: z.array(Part).max(2).default([]),
      /** Key of a recurring brist: all its times, whatever year. */
      recurring: z.string().max(400).nullable().default(null),
    }),
    listOf(FindingRow).extend({ words: z.string() }),
  ),
}
