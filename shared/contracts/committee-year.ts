import { z } from 'zod'
import { Audience, DecisionResult, MeetingItemKind } from './act-values'
import {
  archivable,
  Check,
  FileContent,
  Id,
  IsoDay,
  optionalText,
  recordBase,
  requiredText,
  Scope,
  Version,
  Year,
} from './common'
import { command, query } from './define'
import { DocumentKind } from './values'

const text = z.string().nullable()
const registryNumber = z.string().trim().max(100).nullable()

/** A day that the nämnd meets, and the day its documents must be in. */
export const MeetingDraft = z.object({
  committeeId: Id.meta({ label: 'Nämnd' }),
  heldOn: z.string('Ange sammanträdets dag.').pipe(IsoDay).meta({ label: 'Sammanträdesdag' }),
  submitOn: IsoDay.nullable().meta({ label: 'Handlingar senast' }),
  note: optionalText(1000).meta({ label: 'Anteckning' }),
})

export const MeetingItemDraft = z.object({
  meetingId: z.string('Välj sammanträde.').pipe(Id).meta({ label: 'Sammanträde' }),
  title: requiredText('Skriv vad ärendet heter.', 300).meta({ label: 'Rubrik' }),
  kind: z.enum(MeetingItemKind.options, 'Välj beslut eller information.').meta({ label: 'Slag' }),
  documentKind: DocumentKind.nullable().meta({ label: 'Dokument som ska skrivas' }),
  documentId: Id.nullable().meta({ label: 'Skrivet dokument' }),
  proposalId: Id.nullable().meta({ label: 'Förslag till sanktion' }),
  planId: Id.nullable().meta({ label: 'Uppföljningsplan' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  note: optionalText(1000).meta({ label: 'Anteckning' }),
})

/** What the nämnd decided, as its minutes say it. */
export const CommitteeDecision = z.object({
  ...archivable,
  committeeId: Id,
  committeeName: z.string(),
  meetingId: Id.nullable(),
  itemId: Id.nullable(),
  decidedOn: z.string(),
  paragraph: z.string(),
  result: DecisionResult,
  heading: z.string(),
  text,
  registryNumber: text,
  documentId: Id.nullable(),
  proposalId: Id.nullable(),
  sanctionId: Id.nullable(),
  /** The granskning of the sanction that it made: its page tells of the case. */
  sanctionReviewId: Id.nullable(),
  planId: Id.nullable(),
})
export type CommitteeDecision = z.infer<typeof CommitteeDecision>

/**
 * toWrite: a document is expected and not written; written: it is there and not sent; ready: sent, or nothing is to be
 * written; undecided: the meeting has been held and its decision is not recorded; told: it was information, and the
 * meeting has been held; stranded: the meeting was cancelled.
 */
export const ItemState = z.enum(['toWrite', 'written', 'ready', 'undecided', 'told', 'decided', 'stranded'])
export type ItemState = z.infer<typeof ItemState>

export const MeetingItemRow = z.object({
  ...recordBase,
  meetingId: Id,
  position: z.int(),
  title: z.string(),
  kind: MeetingItemKind,
  documentKind: DocumentKind.nullable(),
  documentId: Id.nullable(),
  documentTitle: text,
  /** The day the document was first sent to the nämnd. */
  sentOn: text,
  proposalId: Id.nullable(),
  /** 'Varning, Lindgårdens HVB'. */
  proposalName: text,
  /** The granskning of the proposal: its sanctions stand there. */
  proposalReviewId: Id.nullable(),
  planId: Id.nullable(),
  planName: text,
  responsible: text,
  note: text,
  state: ItemState,
  decision: CommitteeDecision.nullable(),
  canRemove: Check,
  canMove: Check,
})
export type MeetingItemRow = z.infer<typeof MeetingItemRow>

/** next: the first that is still to come for its nämnd. */
export const MeetingState = z.enum(['held', 'next', 'coming', 'cancelled'])
export type MeetingState = z.infer<typeof MeetingState>

export const MeetingRow = z.object({
  ...archivable,
  committeeId: Id,
  committeeName: z.string(),
  heldOn: z.string(),
  submitOn: text,
  note: text,
  cancelledOn: text,
  state: MeetingState,
  /** How near the day is when the documents must be in, while something is still to be written. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  toWrite: z.int(),
  undecided: z.int(),
  items: z.array(MeetingItemRow),
  /** Recorded at the meeting without an item of their own. */
  decisions: z.array(CommitteeDecision),
})
export type MeetingRow = z.infer<typeof MeetingRow>

/** An item that comes every year and has no meeting yet. */
export const SuggestedItem = z.object({
  key: z.string(),
  committeeId: Id,
  committeeName: z.string(),
  title: z.string(),
  kind: MeetingItemKind,
  documentKind: DocumentKind.nullable(),
  why: z.string(),
  /** The meeting that suits it: the first after its figures are there. Null when none is left in the span. */
  meetingId: Id.nullable(),
})
export type SuggestedItem = z.infer<typeof SuggestedItem>

const MeetingChoice = z.object({
  id: Id,
  committeeId: Id,
  committeeName: z.string(),
  heldOn: z.string(),
  submitOn: text,
  cancelled: z.boolean(),
})
export type MeetingChoice = z.infer<typeof MeetingChoice>

/** What a decision is about, and what is known of it before it is recorded. */
export const DecisionCase = z.object({
  itemId: Id.nullable(),
  documentId: Id.nullable(),
  proposalId: Id.nullable(),
  planId: Id.nullable(),
})

export const DecisionDraft = z.object({
  committeeId: z.string('Välj nämnd.').pipe(Id).meta({ label: 'Nämnd' }),
  meetingId: Id.nullable().meta({ label: 'Sammanträde' }),
  decidedOn: z.string('Ange dagen för beslutet.').pipe(IsoDay).meta({ label: 'Beslutsdag' }),
  /** The decision was taken another day than the meeting's, and that is meant. */
  otherDay: z.boolean().default(false).meta({ label: 'Beslutet fattades en annan dag än sammanträdet' }),
  paragraph: requiredText('Ange paragrafen, till exempel § 112.', 40).meta({ label: 'Paragraf' }),
  result: z.enum(DecisionResult.options, 'Välj vad nämnden beslutade.').meta({ label: 'Resultat' }),
  heading: requiredText('Skriv vad beslutet gäller.', 300).meta({ label: 'Rubrik' }),
  text: optionalText(4000).meta({ label: 'Beslutstext' }),
  registryNumber: registryNumber.meta({ label: 'Diarienummer' }),
  /** Also settles the draft of the plan that the decision is about. */
  decidePlan: z.boolean().default(false).meta({ label: 'Fastställ planen också' }),
})

export const DocumentDispatch = z.object({
  ...recordBase,
  documentId: Id,
  sentOn: z.string(),
  audience: Audience,
  recipient: text,
  sentBy: text,
  how: text,
})
export type DocumentDispatch = z.infer<typeof DocumentDispatch>

export const DispatchDraft = z.object({
  documentId: Id,
  sentOn: z.string('Ange dagen då dokumentet skickades.').pipe(IsoDay).meta({ label: 'Skickat' }),
  audience: z.enum(Audience.options, 'Välj vem dokumentet skickades till.').meta({ label: 'Till' }),
  recipient: requiredText('Skriv vem som fick det: en utförare, en nämnd eller en roll.', 200).meta({
    label: 'Mottagare',
  }),
  how: optionalText(200).meta({ label: 'Hur' }),
})

export const committeeYearContract = {
  /** The meetings of a year in order, of one nämnd or all, with what goes to each, and what comes every year and has no day. */
  'act.committeeYear': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      meetings: z.array(MeetingRow),
      suggestions: z.array(SuggestedItem),
      /** Coming meetings of any year: where an item can be placed or moved. */
      choices: z.array(MeetingChoice),
      /** Decisions of the year that belong to no meeting in the list. */
      decisions: z.array(CommitteeDecision),
    }),
  ),
  /** The year's meetings for Outlook. */
  'act.meetingsFile': query(z.object({ ...Scope, year: Year }), z.object({ file: FileContent })),
  /** Many days at once. A day that is there already is left as it stands. */
  'act.addMeetings': command(
    z.object({
      committeeId: Id,
      days: z
        .array(z.object({ heldOn: IsoDay, submitOn: IsoDay.nullable() }))
        .min(1, 'Skriv minst ett datum.')
        .max(60, 'Lägg in högst 60 sammanträden åt gången.'),
    }),
    z.object({ added: z.int(), known: z.int() }),
  ),
  'act.saveMeeting': command(z.object({ id: Id, version: Version, draft: MeetingDraft }), z.object({ id: Id })),
  /** `cancelledOn` null: the meeting is held after all. */
  'act.cancelMeeting': command(
    z.object({ id: Id, version: Version, cancelledOn: IsoDay.nullable(), note: optionalText(1000) }),
    z.null(),
  ),
  /** Entered by mistake: only where nothing hangs on it. */
  'act.removeMeeting': command(z.object({ id: Id, version: Version }), z.null()),
  'act.saveMeetingItem': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: MeetingItemDraft }),
    z.object({ id: Id }),
  ),
  /** To another meeting or another place in the same: before `beforeId`, or last. */
  'act.moveMeetingItems': command(
    z.object({
      items: z
        .array(z.object({ id: Id, version: Version }))
        .min(1)
        .max(60),
      meetingId: Id,
      beforeId: Id.nullable(),
    }),
    z.null(),
  ),
  'act.removeMeetingItem': command(z.object({ id: Id, version: Version }), z.null()),
  /** What the form of an item can point at: documents, prepared steps and plans of the nämnd. */
  'act.itemChoices': query(
    z.object({ meetingId: Id, documentKind: DocumentKind.nullable() }),
    z.object({
      documents: z.array(z.object({ id: Id, title: z.string(), kind: DocumentKind, createdOn: z.string() })),
      proposals: z.array(z.object({ id: Id, name: z.string() })),
      plans: z.array(z.object({ id: Id, name: z.string() })),
      responsibles: z.array(z.string()),
    }),
  ),
  /** What the form of a decision starts from. */
  'act.decisionCase': query(
    DecisionCase.extend(Scope),
    z.object({
      canDecide: Check,
      /** Of the item, the prepared step or the plan: told back when the decision is recorded. */
      version: z.int(),
      heading: z.string(),
      committeeId: Id.nullable(),
      registryNumber: text,
      /** Held meetings of every nämnd, the latest first. */
      meetings: z.array(MeetingChoice),
      meetingId: Id.nullable(),
      itemId: Id.nullable(),
      /** A prepared step of the ladder: the results differ. */
      proposalName: text,
      /** A plan whose draft the decision can settle. */
      planDraftName: text,
    }),
  ),
  /** A decision of the nämnd. Of a prepared step it makes the sanction, or takes the proposal back. */
  'act.recordDecision': command(
    z.object({ ...DecisionCase.shape, version: Version, draft: DecisionDraft }),
    CommitteeDecision,
  ),
  /** A wrongly recorded decision is archived with its reason, and recorded anew. */
  'act.withdrawDecision': command(
    z.object({
      id: Id,
      version: Version,
      reason: requiredText('Skriv vad som blev fel.', 500),
    }),
    z.null(),
  ),
}

export const dispatchContract = {
  /** To whom a document has gone, at which meeting it is taken up, and what was decided. */
  'report.documentTrail': query(
    z.object({ id: Id }),
    z.object({
      dispatches: z.array(DocumentDispatch),
      decisions: z.array(CommitteeDecision),
      items: z.array(
        z.object({
          id: Id,
          title: z.string(),
          meetingId: Id,
          heldOn: z.string(),
          committeeName: z.string(),
          cancelled: z.boolean(),
        }),
      ),
      /** Coming meetings of the document's nämnd, or of all for a document about all. */
      meetings: z.array(MeetingChoice),
      canDecide: Check,
      /** Whom each audience usually is: the utförare the document is about, its nämnd. */
      recipients: z.object({ provider: text, committee: text }),
      /** Which audience comes first to mind for the kind. */
      audience: Audience,
    }),
  ),
  'report.sendDocument': command(DispatchDraft, DocumentDispatch),
  /** The number in the municipality's register, often known only after the document was written. */
  'report.setRegistryNumber': command(
    z.object({ id: Id, version: Version, registryNumber }),
    z.object({ version: z.int() }),
  ),
  /** Registered by mistake: the sending is taken away, and what it ticked off is owed again. */
  'report.undoDispatch': command(z.object({ id: Id, version: Version }), z.null()),
}
