import { z } from 'zod'
import { Check, FileContent, freeText, Id, Moment, optionalText, recordBase, Scope, Year } from './common'
import { job, query } from './define'
import { DocumentKind } from './values'

const text = z.string().nullable()

/** Where a figure came from: the question in words, the kind of rows, their ids. */
export const TracedFigure = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string(),
  recordType: z.string(),
  ids: z.array(Id),
})
export type TracedFigure = z.infer<typeof TracedFigure>

export const DocumentRecord = z.object({
  ...recordBase,
  kind: DocumentKind,
  year: z.int(),
  committeeId: Id.nullable(),
  committeeName: text,
  title: z.string(),
  registryNumber: text,
  author: text,
  fileName: z.string(),
  sha256: z.string(),
  byteLength: z.int(),
  providerId: Id.nullable(),
  serviceTypeId: Id.nullable(),
  serviceAreaId: Id.nullable(),
  /** The granskning or the uppgiftsbegäran that it was written from. */
  reviewId: Id.nullable(),
  requestId: Id.nullable(),
  /** The step of the ladder, decided or prepared, that it was written from. */
  sanctionId: Id.nullable(),
  proposalId: Id.nullable(),
  /** The document in work that it was written from, and the municipality's template it was drawn in. */
  draftId: Id.nullable(),
  templateId: Id.nullable(),
  mode: z.enum(['quick', 'finished']).nullable(),
  /** Decided: neither the document nor its figures change any more. */
  frozenAt: Moment.nullable(),
  /** The utförare, insats or verksamhetsområde it is about; null where it is about a whole year. */
  aboutName: text,
})
export type DocumentRecord = z.infer<typeof DocumentRecord>

/** What a tjänsteskrivelse weighs beside the figures. */
export const Perspective = z.enum(['economy', 'goals', 'equality', 'children', 'consultation', 'negotiation'])
export type Perspective = z.infer<typeof Perspective>

/** Weighed and not relevant, or in people's own words. A perspective without a statement is said to lack one. */
export const Statement = z.object({ perspective: Perspective, relevant: z.boolean(), text: optionalText(4000) })
export type Statement = z.infer<typeof Statement>

const choice = {
  kind: DocumentKind,
  year: Year,
  ...Scope,
  /** What a document about one utförare, insats or verksamhetsområde is about; null for the kinds that take a whole year. */
  providerId: Id.nullable().default(null),
  serviceTypeId: Id.nullable().default(null),
  serviceAreaId: Id.nullable().default(null),
  /** The granskning of minnesanteckningar, and the uppgiftsbegäran of its letter. */
  reviewId: Id.nullable().default(null),
  requestId: Id.nullable().default(null),
  /** The step of the ladder: decided, or prepared for a decision. */
  sanctionId: Id.nullable().default(null),
  proposalId: Id.nullable().default(null),
  registryNumber: z.string().trim().max(100).nullable(),
  /** Role; the role under Inställningar when left empty. */
  author: optionalText(120),
  /** Used by the tjänsteskrivelse only, as the two that follow. */
  statements: z.array(Statement).max(Perspective.options.length).default([]),
  /** Role of the responsible manager, who signs beside the author. */
  approver: optionalText(120).default(null),
  recipients: z.array(freeText(200)).max(30).default([]),
  /** What a free tjänsteskrivelse is about. */
  subject: optionalText(200).default(null),
  /** The municipality's template; null takes the one that is set for the kind, or the built-in look. */
  templateId: Id.nullable().default(null),
  /** The document in work that it is written from; null writes what the register alone says. */
  draftId: Id.nullable().default(null),
}

/** Everything that is chosen and stated before a document is made. */
export const DocumentChoice = z.object(choice)
export type DocumentChoice = z.infer<typeof DocumentChoice>

export const PreviewBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), level: z.int(), text: z.string() }),
  z.object({ type: z.literal('paragraph'), text: z.string() }),
  z.object({ type: z.literal('list'), numbered: z.boolean(), items: z.array(z.string()) }),
  z.object({
    type: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({ type: z.literal('figure'), caption: z.string(), alt: z.string() }),
])
export type PreviewBlock = z.infer<typeof PreviewBlock>

export const reportContract = {
  /** What the document will say, before anything is written to a file. */
  'report.preview': query(
    DocumentChoice,
    z.object({
      title: z.string(),
      canWrite: Check,
      missing: z.array(z.string()),
      blocks: z.array(PreviewBlock),
      figures: z.array(TracedFigure),
    }),
  ),
  /** `quick` leaves page numbers out of the contents list; `finished` fills them. */
  'report.create': job(
    z.object({
      ...choice,
      mode: z.enum(['quick', 'finished']),
      /** A template for this document alone; it is checked as when one is added, and not kept. */
      templateFile: FileContent.nullable().default(null),
    }),
    z.object({ document: DocumentRecord, file: FileContent }),
  ),
  'report.documents': query(z.object({ ...Scope, year: Year.nullable() }), z.object({ rows: z.array(DocumentRecord) })),
  'report.document': query(
    z.object({ id: Id }),
    z.object({ document: DocumentRecord, figures: z.array(TracedFigure) }),
  ),
}
