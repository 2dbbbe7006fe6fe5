import { z } from 'zod'
import { Check, freeText, Id, Moment, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { DocumentChoice, DocumentRecord, TracedFigure } from './report'
import { RichText, WrittenText } from './rich-text'
import { DocumentKind } from './values'

const text = z.string().nullable()

/** writing: in work; decided: frozen with its decision; superseded: a later version of it is decided. */
export const DraftStatus = z.enum(['writing', 'decided', 'superseded'])
export type DraftStatus = z.infer<typeof DraftStatus>

/** How far the writing has come, over the sections that are included. */
const progress = { sections: z.int(), ready: z.int() }

export const DraftRow = z.object({
  id: Id,
  version: Version,
  kind: DocumentKind,
  year: z.int(),
  committeeId: Id.nullable(),
  committeeName: text,
  aboutName: text,
  title: z.string(),
  status: DraftStatus,
  revision: z.int(),
  ...progress,
  /** Roles that have sections left to write. */
  waitsFor: z.array(z.string()),
  updatedAt: Moment,
  updatedBy: text,
})
export type DraftRow = z.infer<typeof DraftRow>

/** One line of the list of sections beside the sheet. */
export const SectionRow = z.object({
  id: Id,
  version: Version,
  key: z.string(),
  /** As it will stand in the document. */
  heading: z.string(),
  /** What the kind calls it; differs when somebody gave it a heading of its own. */
  kindHeading: z.string(),
  position: z.int(),
  included: z.boolean(),
  readyOn: text,
  readyBy: text,
  assignedTo: text,
  needsComment: z.boolean(),
  commentAskedOn: text,
  commentOn: text,
  /** Somebody has written in it; otherwise it follows the figures by itself. */
  isHandwritten: z.boolean(),
  /** Figures in a handwritten text have changed since it was last read through. */
  figuresChangedAt: text,
  /** Why it can't be marked as ready yet; shown beside the button. */
  canBeReady: Check,
})
export type SectionRow = z.infer<typeof SectionRow>

/** What stands in the place of a figure, table or chart. */
export const FigureView = z.object({
  key: z.string(),
  form: z.enum(['figure', 'table', 'chart', 'fixed']),
  /** The text of a figure; the caption of a table or chart; what a fixed part is. */
  text: z.string(),
  /** What stood there before the last refresh, in words, until the text has been read through; null where it is the same. */
  before: text,
  table: z
    .object({ head: z.array(z.string()), rows: z.array(z.array(z.string())), right: z.array(z.boolean()) })
    .nullable(),
  chart: z
    .object({
      form: z.enum(['bars', 'shares', 'columns', 'wheel']),
      alt: z.string(),
      categories: z.array(z.string()),
      series: z.array(
        z.object({ name: z.string(), values: z.array(z.number().nullable()), labels: z.array(z.string()).nullable() }),
      ),
    })
    .nullable(),
  /** Where it came from; a table has the sources of its cells. */
  sources: z.array(TracedFigure),
  takenAt: Moment,
  /** The register no longer gives this figure: it stands as it was. */
  isGone: z.boolean(),
})
export type FigureView = z.infer<typeof FigureView>

export const Section = z.object({
  row: SectionRow,
  /** The version of the text alone: saving a text doesn't collide with marking another section. */
  textVersion: Version,
  text: WrittenText,
  /** What the figures suggest now; the same as `text` where nobody has written. */
  suggestion: WrittenText,
  /** The suggestion that the handwriting began from, where it differs from today's. */
  suggestionChanged: z.boolean(),
  figures: z.array(FigureView),
  comment: text,
  commentBy: text,
  /** The same section in the document of the year before; null where there is none. */
  earlier: z.object({ year: z.int(), title: z.string(), text: WrittenText, figures: z.array(FigureView) }).nullable(),
  savedAt: Moment,
  savedBy: text,
})
export type Section = z.infer<typeof Section>

export const FigureDifference = z.object({
  sectionId: Id,
  heading: z.string(),
  /** What the figure is, in words. */
  what: z.string(),
  before: z.string(),
  after: z.string(),
  isHandwritten: z.boolean(),
})
export type FigureDifference = z.infer<typeof FigureDifference>

const saved = z.object({ textVersion: Version, savedAt: Moment })
const touched = z.object({ version: Version })

export const writingContract = {
  /** Documents in work, newest first; `putAway` gives those that were put away instead. */
  'report.drafts': query(
    z.object({
      ...Scope,
      year: Year.nullable(),
      includeDecided: z.boolean().default(false),
      putAway: z.boolean().default(false),
    }),
    z.object({ rows: z.array(DraftRow) }),
  ),
  /** The draft in work for exactly this choice, so that nobody begins the same document twice, and the decided one. */
  'report.findDraft': query(DocumentChoice, z.object({ draft: DraftRow.nullable(), decided: DraftRow.nullable() })),
  /** Begins to write: sections and figures are taken from the register in one go. */
  'report.beginDraft': command(DocumentChoice, z.object({ id: Id })),
  'report.draft': query(
    z.object({ id: Id }),
    z.object({
      draft: DraftRow,
      choice: DocumentChoice,
      figuresAt: Moment,
      sections: z.array(SectionRow),
      /** Why nothing can be written in it: it is decided, or a newer version is in work. */
      canEdit: Check,
      canFinish: Check,
      /** What the document lacks, in sentences (head, figures). */
      missing: z.array(z.string()),
      /** The files written from it, newest first. */
      documents: z.array(DocumentRecord),
      roles: z.array(z.string()),
    }),
  ),
  'report.section': query(z.object({ id: Id }), Section),
  /** Saves what is being written; `apart` where two windows wrote: neither text then takes the other's place in the history. */
  'report.saveSection': command(
    z.object({ id: Id, textVersion: Version, text: RichText, apart: z.boolean().optional() }),
    saved,
  ),
  /** Throws away the handwriting (it stays in the history) and follows the figures again. */
  'report.useSuggestion': command(z.object({ id: Id, textVersion: Version }), saved),
  /** Takes last year's words as this year's text; its figures stay last year's words, not figures. */
  'report.useEarlier': command(z.object({ id: Id, textVersion: Version }), saved),
  /** Read through after a refresh: the figures that changed are in order in the text. */
  'report.readThrough': command(z.object({ id: Id, textVersion: Version }), saved),
  'report.markReady': command(z.object({ id: Id, version: Version, ready: z.boolean() }), touched),
  'report.includeSection': command(z.object({ id: Id, version: Version, included: z.boolean() }), touched),
  'report.assignSection': command(z.object({ id: Id, version: Version, assignedTo: optionalText(120) }), touched),
  'report.renameSection': command(z.object({ id: Id, version: Version, heading: optionalText(200) }), touched),
  /** One step up or down among all the draft's sections, or to a place. */
  'report.moveSection': command(z.object({ id: Id, version: Version, position: z.int().min(0).max(500) }), touched),
  /** A section of one's own, after the given one. */
  'report.addSection': command(
    z.object({ draftId: Id, afterId: Id.nullable(), heading: requiredText('Avsnittet behöver en rubrik.', 200) }),
    z.object({ id: Id }),
  ),
  'report.askComment': command(
    z.object({ id: Id, version: Version, by: requiredText('Ange vem som ska kommentera, som roll.', 120) }),
    touched,
  ),
  'report.writeComment': command(
    z.object({
      id: Id,
      version: Version,
      by: requiredText('Ange vem som kommenterar, som roll.', 120),
      comment: optionalText(8000),
    }),
    touched,
  ),
  'report.sectionHistory': query(
    z.object({ id: Id }),
    z.object({
      rows: z.array(
        z.object({
          id: Id,
          savedAt: Moment,
          actor: text,
          reason: z.enum(['written', 'ready', 'suggestion', 'restored', 'copied']),
          /** null: it followed the figures then. */
          text: WrittenText.nullable(),
        }),
      ),
    }),
  ),
  'report.restoreSection': command(z.object({ id: Id, textVersion: Version, historyId: Id }), saved),
  /** What the register says now against what stands in the draft; changes nothing. */
  'report.compareFigures': query(
    z.object({ id: Id }),
    z.object({ differences: z.array(FigureDifference), addedSections: z.array(z.string()), goneFigures: z.int() }),
  ),
  /** Takes today's figures. Sections that nobody has written in follow; handwriting keeps its words. */
  'report.refreshFigures': command(
    z.object({ id: Id, version: Version }),
    z.object({ version: Version, changed: z.int() }),
  ),
  /** The head, recipients and other choices of the document, changed while it is written. */
  'report.changeChoice': command(z.object({ id: Id, version: Version, choice: DocumentChoice }), touched),
  'report.renameDraft': command(
    z.object({ id: Id, version: Version, title: freeText(200).min(1, 'Dokumentet behöver en rubrik.') }),
    touched,
  ),
  /** A new version of a decided document: texts and figures come along, the decided one stands as it is. */
  'report.newRevision': command(z.object({ id: Id }), z.object({ id: Id })),
  /** Puts a draft away; nothing is deleted. */
  'report.archiveDraft': command(z.object({ id: Id, version: Version, archived: z.boolean() }), touched),
}
