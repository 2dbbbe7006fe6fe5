import { z } from 'zod'
import { Id, Moment } from './common'
import { query } from './define'

/** stop: must be mended before the finished version can be written; warn: to be looked at, the writer decides. */
export const FinishDegree = z.enum(['stop', 'warn'])
export type FinishDegree = z.infer<typeof FinishDegree>

export const FinishRule = z.enum([
  'title',
  'language',
  'noText',
  'headingOrder',
  'headingEmpty',
  'headingTwice',
  'tableHead',
  'tableWidth',
  'caption',
  'altText',
  'emptySection',
  'missingFigure',
  'changedFigure',
  'notReady',
  'commentMissing',
  'personalData',
  'smallGroup',
  'registryNumber',
  'author',
  'placeholder',
])
export type FinishRule = z.infer<typeof FinishRule>

export const FinishFinding = z.object({
  rule: FinishRule,
  degree: FinishDegree,
  /** What is wrong, where, and what to do. */
  sentence: z.string(),
  /** The section to open; null where the whole document is meant. */
  sectionId: Id.nullable(),
  /** The heading it stands under. */
  heading: z.string().nullable(),
})
export type FinishFinding = z.infer<typeof FinishFinding>

export const finishCheckContract = {
  /** Everything that is to be seen to before the finished version is written: stops first, then in reading order. */
  'report.finishCheck': query(
    z.object({ draftId: Id }),
    z.object({ findings: z.array(FinishFinding), stops: z.int(), warnings: z.int(), checkedAt: Moment }),
  ),
}
