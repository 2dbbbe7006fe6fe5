import { z } from 'zod'
import { Check, Id, listInput, listOf, Scope, Version, Year } from './common'
import { command, query } from './define'
import { FindingRow } from './assess'
import { Review, ReviewDraft } from './review'
import { AgreementForm, Outcome, ReviewKind, ReviewStatus } from './values'

const text = z.string().nullable()

export const ReviewRow = Review.extend({
  providerName: text,
  unitName: text,
  agreementNumber: text,
  /** The agreement's form, or egen regi where the utförare is; null when neither is known. */
  form: AgreementForm.nullable(),
  serviceTypeName: z.string(),
  serviceAreaName: z.string(),
  status: ReviewStatus,
  findings: z.int(),
  openFindings: z.int(),
})
export type ReviewRow = z.infer<typeof ReviewRow>

export const collectContract = {
  'collect.reviews': query(
    z.object({
      ...listInput,
      ...Scope,
      year: Year.nullable().default(null),
      kind: ReviewKind.nullable().default(null),
      status: ReviewStatus.nullable().default(null),
      /** 'any': assessed; 'none': carried out and still without outcome. */
      outcome: Outcome.or(z.enum(['any', 'none']))
        .nullable()
        .default(null),
      serviceTypeId: Id.nullable().default(null),
      serviceAreaId: Id.nullable().default(null),
      providerId: Id.nullable().default(null),
      /** 'unknown': neither agreement nor egen regi tells the form. */
      form: AgreementForm.or(z.literal('unknown')).nullable().default(null),
      /** Only those that the plan's figures count: all except påkallade. */
      countedOnly: z.boolean().default(false),
      notCompletedReason: z.string().max(200).nullable().default(null),
      /** Only these rows: the way back from a figure. */
      ids: z.array(Id).max(100_000).nullable().default(null),
    }),
    listOf(ReviewRow),
  ),
  'collect.review': query(
    z.object({ id: Id }),
    z.object({
      review: ReviewRow,
      findings: z.array(FindingRow),
      /** Brister of the same utförare from other granskningar, open ones first. */
      earlierFindings: z.array(FindingRow),
      planReasons: z.array(z.string()),
      outcomeChoices: z.array(z.object({ value: Outcome, label: z.string() })),
      canRecordOutcome: Check,
      /** Law references that held on the day of the review, as suggestions. */
      lawSuggestions: z.array(z.string()),
      areaSuggestions: z.array(z.string()),
      reasonSuggestions: z.array(z.string()),
    }),
  ),
  'collect.saveReview': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: ReviewDraft }),
    Review,
  ),
  'collect.archiveReview': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
}
