import { z } from 'zod'
import { archivable, Check, FileContent, Id, IsoDay, optionalText, recordBase, requiredText, Version } from './common'
import { ChecklistAnswerValue } from './collect-values'
import { command, job, query } from './define'
import { ReviewKind, VersionStatus } from './values'

const text = z.string().nullable()

export const ChecklistDraft = z.object({
  name: requiredText('Ge checklistan ett namn.', 120).meta({ label: 'Namn' }),
  description: optionalText(1000).meta({ label: 'Beskrivning' }),
  /** null: proposed for every slag of granskning. */
  reviewKind: ReviewKind.nullable().meta({ label: 'Slag av granskning' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
})
export const ChecklistAreaDraft = z.object({
  name: requiredText('Ge området ett namn.', 120).meta({ label: 'Område' }),
  help: optionalText(1000).meta({ label: 'Hjälptext' }),
})
export const ChecklistQuestionDraft = z.object({
  text: requiredText('Skriv frågan.', 500).meta({ label: 'Fråga' }),
  help: optionalText(2000).meta({ label: 'Hjälptext' }),
  /** A concept of the law register: which lagrum it is, the day of the granskning decides. */
  lawConcept: z.string().max(200).nullable().meta({ label: 'Lagrum ur registret' }),
  /** Written out, where the register lacks it. */
  lawReference: optionalText(200).meta({ label: 'Lagrum i fri text' }),
  clause: optionalText(200).meta({ label: 'Avtalsvillkor' }),
  qualityArea: optionalText(120).meta({ label: 'Kvalitetsområde' }),
  requirementId: Id.nullable().meta({ label: 'Krav' }),
  /** The key of an earlier question of the same version. */
  conditionKey: z.string().max(64).nullable().meta({ label: 'Visas beroende på' }),
  conditionAnswers: z.array(ChecklistAnswerValue).max(4).nullable().meta({ label: 'När svaret är' }),
})

export const ChecklistArea = z.object({
  ...recordBase,
  versionId: Id,
  key: z.string(),
  position: z.int(),
  name: z.string(),
  help: text,
})
export type ChecklistArea = z.infer<typeof ChecklistArea>

export const ChecklistQuestion = z.object({
  ...recordBase,
  versionId: Id,
  areaId: Id,
  key: z.string(),
  position: z.int(),
  text: z.string(),
  help: text,
  lawConcept: text,
  lawReference: text,
  clause: text,
  qualityArea: text,
  requirementId: Id.nullable(),
  requirementText: text,
  conditionKey: text,
  conditionAnswers: z.array(ChecklistAnswerValue).nullable(),
})
export type ChecklistQuestion = z.infer<typeof ChecklistQuestion>

export const ChecklistVersion = z.object({
  ...recordBase,
  checklistId: Id,
  revision: z.int(),
  status: VersionStatus,
  note: text,
  decidedBy: text,
  decidedOn: text,
  previousId: Id.nullable(),
  questions: z.int(),
  reviews: z.int(),
})
export type ChecklistVersion = z.infer<typeof ChecklistVersion>

export const Checklist = z.object({
  ...archivable,
  name: z.string(),
  description: text,
  reviewKind: ReviewKind.nullable(),
  serviceTypeId: Id.nullable(),
  shippedKey: text,
})
export type Checklist = z.infer<typeof Checklist>

export const ChecklistRow = Checklist.extend({
  serviceTypeName: text,
  /** The version in force; null before the first one is decided. */
  decided: z.object({ id: Id, revision: z.int(), decidedOn: text }).nullable(),
  draft: z.object({ id: Id, revision: z.int() }).nullable(),
  /** Of the version in force, or of the draft where there is none. */
  areas: z.int(),
  questions: z.int(),
  /** Granskningar that use any version of it. */
  reviews: z.int(),
})
export type ChecklistRow = z.infer<typeof ChecklistRow>

export const ChecklistAnswer = z.object({
  ...recordBase,
  reviewId: Id,
  questionId: Id,
  answer: ChecklistAnswerValue.nullable(),
  evidence: text,
})
export type ChecklistAnswer = z.infer<typeof ChecklistAnswer>

/** An answer of an earlier granskning of the same utförare to the same question. */
export const EarlierAnswer = z.object({
  reviewId: Id,
  reviewNumber: z.string(),
  /** The day of the granskning. */
  on: text,
  answer: ChecklistAnswerValue,
  evidence: text,
})

/** A question as it is answered: with its lagrum of the day, its answer and what was answered before. */
export const AnsweringQuestion = ChecklistQuestion.extend({
  /** As written in full on the day of the granskning: 'SoL (2025:400) 5 kap. 1 §'. */
  law: z.array(z.string()),
  answer: ChecklistAnswerValue.nullable(),
  evidence: text,
  /** null before anything has been answered. */
  answerVersion: Version.nullable(),
  earlier: EarlierAnswer.nullable(),
  /** Brister made from this question, in this granskning. */
  findings: z.array(z.object({ id: Id, description: z.string() })),
})
export type AnsweringQuestion = z.infer<typeof AnsweringQuestion>

export const VersionChoice = z.object({
  versionId: Id,
  checklistId: Id,
  name: z.string(),
  revision: z.int(),
  decidedOn: text,
  questions: z.int(),
  /** Why it is proposed, in words; null where it is not. */
  proposedBecause: text,
})
export type VersionChoice = z.infer<typeof VersionChoice>

const counts = {
  questions: z.int(),
  answered: z.int(),
  left: z.int(),
  fulfilled: z.int(),
  partly: z.int(),
  notFulfilled: z.int(),
  notApplicable: z.int(),
  findings: z.int(),
}
export const ChecklistSummary = z.object({
  ...counts,
  areasDone: z.int(),
  areas: z.array(z.object({ id: Id, name: z.string(), ...counts })),
})

export const Answering = z.object({
  review: z.object({
    id: Id,
    number: z.string(),
    version: Version,
    archived: z.boolean(),
    outcomeRecorded: z.boolean(),
  }),
  /** null before a checklist has been chosen. */
  checklist: z
    .object({
      id: Id,
      name: z.string(),
      versionId: Id,
      revision: z.int(),
      decidedOn: text,
      /** The version in force where it is another than the granskning's own. */
      newer: z.object({ versionId: Id, revision: z.int() }).nullable(),
    })
    .nullable(),
  areas: z.array(ChecklistArea),
  /** Every question of the version, in order, hidden ones too. */
  questions: z.array(AnsweringQuestion),
  summary: ChecklistSummary,
  /** The checklists that may be chosen, the proposed one first. */
  choices: z.array(VersionChoice),
  /** Another checklist may be chosen only while nothing has been answered. */
  canChoose: Check,
  /** The granskning that this one was copied from. */
  copiedFrom: z.object({ id: Id, number: z.string() }).nullable(),
})
export type Answering = z.infer<typeof Answering>

export const ChecklistDifference = z.object({
  from: z.string(),
  to: z.string(),
  reordered: z.boolean(),
  changes: z.array(
    z.object({
      what: z.enum(['area', 'question']),
      change: z.enum(['added', 'removed', 'changed']),
      title: z.string(),
      area: text,
      fields: z.array(z.object({ label: z.string(), before: text, after: text })),
    }),
  ),
})

const saved = { id: Id.nullable(), version: Version.nullable() }
const existing = { id: Id, version: Version }

export const checklistContract = {
  'collect.checklists': query(
    z.object({ includeArchived: z.boolean().default(false) }),
    z.object({
      rows: z.array(ChecklistRow),
      archived: z.int(),
      /** Names of those that come with the program and are not in this database. */
      missingShipped: z.array(z.string()),
    }),
  ),
  /** One version with its areas and questions: the asked one, else the draft, else the one in force. */
  'collect.checklist': query(
    z.object({ id: Id, versionId: Id.nullable().default(null) }),
    z.object({
      checklist: ChecklistRow,
      versions: z.array(ChecklistVersion),
      shown: ChecklistVersion,
      areas: z.array(ChecklistArea),
      questions: z.array(ChecklistQuestion),
      canDecide: Check,
      lawConcepts: z.array(z.string()),
    }),
  ),
  'collect.saveChecklist': command(z.object({ ...saved, draft: ChecklistDraft }), Checklist),
  'collect.archiveChecklist': command(z.object({ ...existing, archived: z.boolean() }), z.null()),
  /** A checklist of its own with a draft that holds what the newest version holds. */
  'collect.copyChecklist': command(
    z.object({ id: Id, name: requiredText('Ge kopian ett namn.', 120) }),
    z.object({ id: Id }),
  ),
  'collect.addShippedChecklists': command(z.object({}), z.object({ added: z.array(z.string()) })),
  /** A new draft from the version in force, which stays in force until the draft is decided. */
  'collect.reviseChecklist': command(z.object({ id: Id }), z.object({ versionId: Id })),
  'collect.saveChecklistNote': command(z.object({ ...existing, note: optionalText(1000) }), z.null()),
  'collect.decideChecklist': command(
    z.object({ ...existing, decidedBy: requiredText('Ange vem som fastställer.', 120), decidedOn: IsoDay }),
    z.null(),
  ),
  /** Throws away a draft; only where an earlier version stands. */
  'collect.removeChecklistDraft': command(z.object(existing), z.null()),
  'collect.saveChecklistArea': command(z.object({ ...saved, versionId: Id, draft: ChecklistAreaDraft }), ChecklistArea),
  /** To place `index` (0 first) among the areas. */
  'collect.moveChecklistArea': command(z.object({ ...existing, index: z.int().min(0) }), z.null()),
  /** With its questions. */
  'collect.removeChecklistArea': command(z.object(existing), z.null()),
  'collect.saveChecklistQuestion': command(
    z.object({ ...saved, areaId: Id, draft: ChecklistQuestionDraft }),
    ChecklistQuestion,
  ),
  /** To place `index` (0 first) among the questions of an area. */
  'collect.moveChecklistQuestion': command(z.object({ ...existing, areaId: Id, index: z.int().min(0) }), z.null()),
  'collect.removeChecklistQuestion': command(z.object(existing), z.null()),
  'collect.checklistDifference': query(z.object({ fromId: Id, toId: Id }), ChecklistDifference),
  'collect.exportChecklist': job(z.object({ versionId: Id }), FileContent),
  /** Makes a checklist of its own, or a draft of the named one, from a file that `exportChecklist` wrote. */
  'collect.importChecklist': job(z.object({ file: FileContent }), z.object({ id: Id, questions: z.int() })),

  'collect.answering': query(z.object({ reviewId: Id }), Answering),
  'collect.chooseChecklist': command(z.object({ reviewId: Id, version: Version, versionId: Id }), z.null()),
  /** Only what is sent is changed: `answer` and `evidence` are saved by themselves. */
  'collect.saveAnswer': command(
    z.object({
      reviewId: Id,
      questionId: Id,
      version: Version.nullable(),
      answer: ChecklistAnswerValue.nullable().optional(),
      evidence: optionalText(8000).optional(),
    }),
    ChecklistAnswer,
  ),
  /** A new granskning of the year with the same party, slag and checklist, without answers. */
  'collect.copyReview': command(
    z.object({ id: Id, year: z.int().min(1990).max(2100) }),
    z.object({ id: Id, number: z.string(), note: text }),
  ),
  'collect.exportAnswers': job(z.object({ reviewId: Id }), FileContent),
  'collect.importAnswers': job(
    z.object({ reviewId: Id, file: FileContent }),
    z.object({ read: z.int(), changed: z.int() }),
  ),
}
