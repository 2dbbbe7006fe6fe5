import { z } from 'zod'
import { ClockTime } from './calendar'
import { archivable, Check, FileContent, Id, IsoDay, optionalText, recordBase, requiredText, Version } from './common'
import { AreaJudgementValue, InterviewGroup, RaisedBy, VisitPlace } from './collect-values'
import { command, query } from './define'
import { RequestRow } from './information-request'
import { AgreementForm, Outcome, ReviewKind } from './values'

const text = z.string().nullable()
const workTab = z.enum(['forberedelse', 'besok', 'intervjuer', 'checklista', 'bedomning'])

export const ReviewScopeDraft = z.object({
  scope: optionalText().meta({ label: 'Vad som granskas och hos vilka' }),
  reason: optionalText().meta({ label: 'Skäl' }),
  decidedBy: optionalText(120).meta({ label: 'Beslutad av (roll)' }),
  decidedOn: IsoDay.nullable().meta({ label: 'Beslutad' }),
  raised: optionalText().meta({ label: 'Vad som har framförts' }),
  raisedBy: RaisedBy.nullable().meta({ label: 'Framfört av' }),
  raisedOn: IsoDay.nullable().meta({ label: 'Framfört' }),
})
export const ReviewScope = ReviewScopeDraft.extend({
  version: z.int(),
  widenedBy: text,
  widenedOn: text,
  widenedReason: text,
})

export const VisitWorkDraft = z.object({
  visitOn: IsoDay.nullable().meta({ label: 'Bokat till' }),
  visitStart: ClockTime.nullable().meta({ label: 'Börjar' }),
  visitEnd: ClockTime.nullable().meta({ label: 'Slutar' }),
  announced: z.boolean().nullable().meta({ label: 'Föranmält' }),
  place: VisitPlace.nullable().meta({ label: 'Besökets form' }),
  /** Empty until it has been made. */
  visitedOn: IsoDay.nullable().meta({ label: 'Besöket gjordes' }),
  participants: optionalText(1000).meta({ label: 'Vilka som deltog (roller)' }),
  summary: optionalText().meta({ label: 'Sammanfattning av besöket' }),
})

export const InterviewDraft = z.object({
  group: InterviewGroup.meta({ label: 'Grupp' }),
  heldOn: IsoDay.nullable().meta({ label: 'Dag' }),
  method: optionalText(60).meta({ label: 'Sätt' }),
  roles: optionalText(300).meta({ label: 'Roller' }),
  persons: z.int('Ange ett helt antal.').min(0).max(500).nullable().meta({ label: 'Antal personer' }),
  summary: optionalText().meta({ label: 'Sammanfattning' }),
})
export const InterviewNote = z.object({ ...recordBase, interviewId: Id, questionId: Id.nullable(), text: z.string() })
export const Interview = z.object({
  ...recordBase,
  reviewId: Id,
  ...InterviewDraft.shape,
  notes: z.array(InterviewNote),
})
export type Interview = z.infer<typeof Interview>

export const ObservationDraft = z.object({
  area: optionalText(120).meta({ label: 'Område' }),
  text: requiredText('Skriv vad som sågs.', 4000).meta({ label: 'Iakttagelse' }),
  observedOn: IsoDay.nullable().meta({ label: 'Dag' }),
})
export const Observation = z.object({ ...recordBase, reviewId: Id, ...ObservationDraft.shape })
export type Observation = z.infer<typeof Observation>

export const EvidenceFile = z.object({
  ...archivable,
  reviewId: Id,
  questionId: Id.nullable(),
  requestItemId: Id.nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  sha256: z.string(),
  byteLength: z.int(),
  note: text,
  /** What it hangs on, in words: the question or the requested document. */
  aboutWords: text,
  /** false: the file lies no longer beside the database. */
  isThere: z.boolean(),
})
export type EvidenceFile = z.infer<typeof EvidenceFile>

export const AreaJudgementRow = z.object({
  qualityArea: z.string(),
  version: Version.nullable(),
  judgement: AreaJudgementValue.nullable(),
  reason: text,
  /** Answers of the checklist in this kvalitetsområde; null where no question belongs to it. */
  counts: z
    .object({ fulfilled: z.int(), partly: z.int(), notFulfilled: z.int(), notApplicable: z.int(), left: z.int() })
    .nullable(),
})
export type AreaJudgementRow = z.infer<typeof AreaJudgementRow>
export const AreaJudgementDraft = z.object({
  judgement: AreaJudgementValue.nullable().meta({ label: 'Bedömning' }),
  reason: optionalText(2000).meta({ label: 'Skäl' }),
})

export const IncludedItem = z.object({
  key: z.string(),
  label: z.string(),
  state: z.enum(['there', 'partly', 'lacking', 'optional']),
  words: z.string(),
  tab: z.enum(['forberedelse', 'besok', 'intervjuer', 'checklista', 'brister', 'bedomning', 'sanktioner']),
})
export type IncludedItem = z.infer<typeof IncludedItem>

export const ReviewWork = z.object({
  reviewId: Id,
  scope: ReviewScope.nullable(),
  visit: VisitWorkDraft.extend({ reviewVersion: z.int(), version: z.int().nullable() }),
  included: z.array(IncludedItem),
  /** What lacks, as sentences' parts; an outcome can be recorded all the same. */
  done: z.record(workTab, z.boolean()),
  next: workTab,
  requests: z.array(RequestRow),
  interviews: z.array(Interview),
  observations: z.array(Observation),
  evidence: z.array(EvidenceFile),
  judgements: z.array(AreaJudgementRow),
  /** The questions that are asked, in order, for notes of an interview. */
  questions: z.array(z.object({ id: Id, area: z.string(), text: z.string() })),
  earlierReviews: z.array(
    z.object({
      id: Id,
      number: z.string(),
      kind: ReviewKind,
      completedOn: z.string(),
      outcome: Outcome.nullable(),
      form: AgreementForm.nullable(),
      openFindings: z.int(),
    }),
  ),
  canWiden: Check,
  /** Roles that stand in other interviews and visits, as suggestions. */
  areaSuggestions: z.array(z.string()),
})
export type ReviewWork = z.infer<typeof ReviewWork>

const ofReview = { reviewId: Id, version: Version.nullable() }

export const reviewWorkContract = {
  /** Everything beside facts, brister and checklist: read together in one go. */
  'collect.reviewWork': query(z.object({ id: Id }), ReviewWork),
  'collect.saveReviewScope': command(z.object({ ...ofReview, draft: ReviewScopeDraft }), z.null()),
  /** A påkallad granskning becomes a full kvalitetsgranskning, by the gruppchef's decision; null takes it back. */
  'collect.widenReview': command(
    z.object({
      ...ofReview,
      widening: z
        .object({
          widenedBy: requiredText('Ange vem som har beslutat.', 120),
          widenedOn: IsoDay,
          widenedReason: requiredText('Skriv skälet till utvidgningen.', 1000),
        })
        .nullable(),
    }),
    z.null(),
  ),
  'collect.saveVisit': command(
    z.object({ ...ofReview, reviewVersion: Version, draft: VisitWorkDraft }),
    z.object({ warnings: z.array(z.string()) }),
  ),
  'collect.saveInterview': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), reviewId: Id, draft: InterviewDraft }),
    z.object({ id: Id }),
  ),
  /** With its notes. */
  'collect.removeInterview': command(z.object({ id: Id, version: Version }), z.null()),
  /** A note of a question (one an interview) or a free one; an emptied note is taken away. */
  'collect.saveInterviewNote': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      interviewId: Id,
      questionId: Id.nullable(),
      text: optionalText(),
    }),
    z.null(),
  ),
  'collect.saveObservation': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), reviewId: Id, draft: ObservationDraft }),
    z.object({ id: Id }),
  ),
  'collect.removeObservation': command(z.object({ id: Id, version: Version }), z.null()),
  'collect.addEvidence': command(
    z.object({
      reviewId: Id,
      questionId: Id.nullable().default(null),
      requestItemId: Id.nullable().default(null),
      note: optionalText(500).default(null),
      file: FileContent.extend({ fileName: requiredText('Filen saknar namn.', 200) }),
    }),
    z.object({ id: Id }),
  ),
  /** The file itself, checked against what was stored. */
  'collect.evidenceFile': query(z.object({ id: Id }), FileContent),
  'collect.archiveEvidence': command(z.object({ id: Id, version: Version, archived: z.boolean() }), z.null()),
  'collect.saveJudgement': command(
    z.object({ ...ofReview, qualityArea: z.string().min(1).max(120), draft: AreaJudgementDraft }),
    z.null(),
  ),
}
