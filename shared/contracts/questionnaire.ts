import { z } from 'zod'
import { AnswerKind, EconomicJudgement, QuestionnaireKind, QuestionnaireStatus } from './collect-values'
import {
  Check,
  FileContent,
  Id,
  IsoDay,
  Month,
  optionalText,
  recordBase,
  requiredText,
  Scope,
  Sort,
  Version,
  Year,
} from './common'
import { command, job, query } from './define'
import { AnswerFileState, RecipientState, RuleTest } from './questionnaire-values'
import { AgreementForm } from './values'

const text = z.string().nullable()

/** `value` as an answer is stored: 'nej', '70', '2026-01-01'; null for `empty`. */
export const DeviationRuleSchema = z.object({ test: RuleTest, value: z.string().trim().max(300).nullable() })

export const QuestionDraft = z.object({
  area: optionalText(120).meta({ label: 'Område' }),
  text: requiredText('Skriv frågan.', 500).meta({ label: 'Fråga' }),
  help: optionalText(1000).meta({ label: 'Hjälptext' }),
  answerKind: AnswerKind.meta({ label: 'Svarstyp' }),
  choices: z
    .array(requiredText('Skriv alternativet.', 120))
    .max(30, 'Högst 30 alternativ.')
    .meta({ label: 'Svarsalternativ' }),
  required: z.boolean().meta({ label: 'Måste besvaras' }),
  rule: DeviationRuleSchema.nullable().meta({ label: 'Avvikelse när svaret' }),
})

export const Question = z.object({
  ...recordBase,
  questionnaireId: Id,
  key: z.string(),
  position: z.int(),
  area: text,
  text: z.string(),
  help: text,
  answerKind: AnswerKind,
  choices: z.array(z.string()),
  required: z.boolean(),
  rule: DeviationRuleSchema.nullable(),
  /** 'avvikelse när svaret är nej'. */
  ruleWords: text,
})
export type Question = z.infer<typeof Question>

export const QuestionnaireDraft = z.object({
  title: requiredText('Ge formuläret en titel.', 160).meta({ label: 'Titel' }),
  year: Year.meta({ label: 'År' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  introduction: optionalText(2000).meta({ label: 'Inledning' }),
  /** Where the file is sent back, and whom to ask: a role, not a person. */
  contact: optionalText(300).meta({ label: 'Kontakt' }),
  dueOn: IsoDay.nullable().meta({ label: 'Svar senast' }),
})

export const Questionnaire = z.object({
  ...recordBase,
  archivedAt: text,
  kind: QuestionnaireKind,
  title: z.string(),
  year: z.int(),
  serviceTypeId: Id.nullable(),
  committeeId: Id.nullable(),
  introduction: text,
  contact: text,
  status: QuestionnaireStatus,
  sentOn: text,
  dueOn: text,
  closedOn: text,
  copiedFromId: Id.nullable(),
  /** Counts up when a sent questionnaire is called back and changed: files of an earlier one are refused. */
  edition: z.int(),
})
export type Questionnaire = z.infer<typeof Questionnaire>

/** Struck recipients are counted nowhere. */
const counts = {
  questions: z.int(),
  recipients: z.int(),
  answered: z.int(),
  /** Not answered and the day has passed. */
  late: z.int(),
  /** Answers that the rules point out. */
  deviations: z.int(),
  /** Recipients with at least one. */
  deviating: z.int(),
}

export const QuestionnaireRow = Questionnaire.extend({ ...counts, serviceTypeName: text, committeeName: text })
export type QuestionnaireRow = z.infer<typeof QuestionnaireRow>

/** The latest economic control of the utförare before today. */
const EconomicState = z.object({
  controlledOn: z.string(),
  judgement: EconomicJudgement.nullable(),
  /** What it remarked on; empty when nothing. */
  remarks: z.array(z.string()),
})

export const RecipientRow = z.object({
  id: Id,
  questionnaireId: Id,
  version: Version,
  providerId: Id,
  providerName: z.string(),
  unitName: text,
  agreementNumber: text,
  serviceTypeName: text,
  contact: text,
  email: text,
  phone: text,
  state: RecipientState,
  daysLate: z.int(),
  writtenOn: text,
  remindedOn: text,
  answeredOn: text,
  answerFile: text,
  addedReason: text,
  removedReason: text,
  comment: text,
  deviations: z.int(),
  economic: EconomicState.nullable(),
  /** The screening's own granskning, registered when the screening is closed. */
  reviewId: Id.nullable(),
  reviewNumber: text,
  visitReviewId: Id.nullable(),
  visitNumber: text,
})
export type RecipientRow = z.infer<typeof RecipientRow>

/** Whom a questionnaire can go to: an agreement, an enhet, or the utförare as a whole. */
const Party = z.object({ providerId: Id, unitId: Id.nullable(), agreementId: Id.nullable() })
export const RecipientCandidate = Party.extend({
  providerName: z.string(),
  unitName: text,
  agreementNumber: text,
  serviceTypeName: text,
  form: AgreementForm.nullable(),
  email: text,
  already: z.boolean(),
})
export type RecipientCandidate = z.infer<typeof RecipientCandidate>

const Counted = z.object({
  base: z.int(),
  counts: z.array(z.object({ answer: z.string(), count: z.int() })),
  spread: z.object({ median: z.number(), least: z.number(), most: z.number() }).nullable(),
})
export const QuestionFigure = z.object({
  question: Question,
  figures: Counted,
  deviations: z.int(),
  /** The same question in the questionnaire this one was copied from, and whether its words were others then. */
  earlier: Counted.extend({ deviations: z.int(), reworded: z.boolean() }).nullable(),
})
export type QuestionFigure = z.infer<typeof QuestionFigure>

export const DeviationRow = z.object({
  recipientId: Id,
  providerId: Id,
  providerName: z.string(),
  unitName: text,
  agreementNumber: text,
  visitReviewId: Id.nullable(),
  visitNumber: text,
  questionId: Id,
  position: z.int(),
  area: text,
  text: z.string(),
  /** The answer in words; null where nothing was answered. */
  answer: text,
  ruleWords: text,
})
export type DeviationRow = z.infer<typeof DeviationRow>

export const AnswerRow = z.object({
  question: Question,
  /** In words; null where the question was left empty or the file is not read. */
  answer: text,
  deviation: z.boolean(),
  /** What the same recipient answered in the questionnaire this one was copied from. */
  earlier: text,
})

export const GivenAnswer = z.object({
  recipientId: Id,
  providerName: z.string(),
  unitName: text,
  agreementNumber: text,
  /** In words; null where the question was left empty. */
  answer: text,
  deviation: z.boolean(),
})

export const AnswerFileResult = z.object({
  fileName: z.string(),
  state: AnswerFileState,
  recipientId: Id.nullable(),
  /** 'Eken, avtal A-017'; null while it is not known. */
  recipient: text,
  /** Whole sentences: what is wrong and what to do. */
  problems: z.array(z.string()),
  changes: z.array(z.object({ question: z.string(), before: text, after: text })),
  deviations: z.int(),
})
export type AnswerFileResult = z.infer<typeof AnswerFileResult>

const one = z.object({ id: Id, version: Version })

export const questionnaireContract = {
  'collect.questionnaires': query(
    z.object({
      ...Scope,
      search: z.string().max(200).default(''),
      sort: Sort.nullable().default(null),
      kind: QuestionnaireKind.nullable().default(null),
      status: QuestionnaireStatus.nullable().default(null),
      year: Year.nullable().default(null),
      includeArchived: z.boolean().default(false),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(100_000).default(200),
    }),
    z.object({
      rows: z.array(QuestionnaireRow),
      total: z.int(),
      totalUnfiltered: z.int(),
      years: z.array(z.int()),
      archived: z.int(),
    }),
  ),
  'collect.questionnaire': query(
    z.object({ id: Id }),
    z.object({
      questionnaire: QuestionnaireRow,
      questions: z.array(Question),
      copiedFrom: z.object({ id: Id, title: z.string() }).nullable(),
      canSend: Check,
      canRecall: Check,
      /** Areas in use in any questionnaire, as suggestions. */
      areas: z.array(z.string()),
      today: z.string(),
    }),
  ),
  /** The starting sets that the program ships, and the questionnaires that can be copied, newest first. */
  'collect.questionnaireStarts': query(
    z.object({}),
    z.object({
      sets: z.array(z.object({ key: z.string(), kind: QuestionnaireKind, name: z.string(), questions: z.int() })),
      earlier: z.array(
        z.object({
          id: Id,
          kind: QuestionnaireKind,
          title: z.string(),
          year: z.int(),
          serviceTypeId: Id.nullable(),
          questions: z.int(),
        }),
      ),
    }),
  ),
  'collect.questionnaireRecipients': query(
    z.object({
      id: Id,
      search: z.string().max(200).default(''),
      sort: Sort.nullable().default(null),
      /** `missing`: waiting and late together. */
      state: RecipientState.or(z.literal('missing')).nullable().default(null),
      deviatingOnly: z.boolean().default(false),
    }),
    z.object({ rows: z.array(RecipientRow), total: z.int(), totalUnfiltered: z.int() }),
  ),
  'collect.recipientCandidates': query(
    z.object({
      id: Id,
      ...Scope,
      per: z.enum(['agreement', 'unit', 'provider']),
      serviceTypeId: Id.nullable().default(null),
      form: AgreementForm.nullable().default(null),
    }),
    z.object({ rows: z.array(RecipientCandidate) }),
  ),
  'collect.questionnaireFigures': query(
    z.object({ id: Id }),
    z.object({
      rows: z.array(QuestionFigure),
      answered: z.int(),
      recipients: z.int(),
      earlierAnswered: z.int().nullable(),
    }),
  ),
  'collect.questionnaireDeviations': query(
    z.object({ id: Id }),
    z.object({ rows: z.array(DeviationRow), answered: z.int(), recipients: z.int() }),
  ),
  /** Everybody's answer to one question: the rows behind its figures. */
  'collect.questionAnswers': query(z.object({ questionId: Id }), z.object({ rows: z.array(GivenAnswer) })),
  'collect.recipientAnswers': query(
    z.object({ recipientId: Id }),
    z.object({ recipient: RecipientRow, rows: z.array(AnswerRow), earlierTitle: text }),
  ),

  'collect.startQuestionnaire': command(
    z.object({
      kind: QuestionnaireKind,
      title: requiredText('Ge formuläret en titel.', 160),
      year: Year,
      serviceTypeId: Id.nullable(),
      committeeId: Id.nullable(),
      from: z.discriminatedUnion('is', [
        z.object({ is: z.literal('set'), key: z.string().max(40) }),
        z.object({ is: z.literal('copy'), id: Id }),
        z.object({ is: z.literal('blank') }),
      ]),
    }),
    z.object({ id: Id }),
  ),
  'collect.saveQuestionnaire': command(one.extend({ draft: QuestionnaireDraft }), Questionnaire),
  'collect.saveQuestion': command(
    z.object({ questionnaireId: Id, id: Id.nullable(), version: Version.nullable(), draft: QuestionDraft }),
    Question,
  ),
  'collect.moveQuestion': command(one.extend({ direction: z.enum(['up', 'down']) }), z.null()),
  'collect.removeQuestion': command(one, z.null()),
  'collect.addRecipients': command(
    z.object({
      questionnaireId: Id,
      /** Needed once the questionnaire is sent. */
      reason: optionalText(300),
      recipients: z.array(Party).min(1, 'Välj minst en mottagare.').max(5000),
    }),
    z.object({ added: z.int(), already: z.int() }),
  ),
  /** Out of a draft; from a sent questionnaire struck, with the reason. */
  'collect.strikeRecipient': command(one.extend({ reason: optionalText(300) }), z.null()),
  'collect.restoreRecipient': command(one, z.null()),
  'collect.saveRecipientComment': command(one.extend({ comment: optionalText(1000) }), z.null()),
  /** Freezes the questions. */
  'collect.sendQuestionnaire': command(one.extend({ sentOn: IsoDay, dueOn: IsoDay }), z.null()),
  /** Back to draft, while nobody has answered: files already sent out no longer count. */
  'collect.recallQuestionnaire': command(one, z.null()),
  'collect.extendQuestionnaire': command(one.extend({ dueOn: IsoDay }), z.null()),
  'collect.closeQuestionnaire': command(
    one.extend({ closedOn: IsoDay }),
    /** Screening: granskningar registered as carried out, and how many of them were made now. */
    z.object({ reviews: z.int(), made: z.int() }),
  ),
  'collect.reopenQuestionnaire': command(one, z.null()),
  /** A draft is thrown away with its questions and recipients. */
  'collect.removeQuestionnaire': command(one, z.null()),
  'collect.archiveQuestionnaire': command(one.extend({ archived: z.boolean() }), z.null()),
  'collect.remindRecipients': command(
    z.object({ ids: z.array(Id).min(1).max(5000), remindedOn: IsoDay }),
    z.object({ reminded: z.int() }),
  ),
  'collect.makeVisits': command(
    z.object({
      recipientIds: z.array(Id).min(1).max(1000),
      kind: z.enum(['quality', 'followUp']),
      year: Year,
      plannedMonth: Month.nullable(),
      responsible: optionalText(120),
    }),
    z.object({ visits: z.array(z.object({ recipientId: Id, reviewId: Id, number: z.string() })) }),
  ),

  'collect.writeQuestionnaireFiles': job(
    /** `recipientIds` null: all that have not answered yet or been struck. */
    z.object({ id: Id, recipientIds: z.array(Id).min(1).max(5000).nullable() }),
    z.object({ file: FileContent, written: z.int() }),
  ),
  'collect.previewQuestionnaireFile': job(z.object({ id: Id }), FileContent),
  /** Each file is checked by itself and read in whole or not at all; what is broken is told and stops no other. */
  'collect.readAnswerFiles': job(
    z.object({ id: Id, files: z.array(FileContent).min(1).max(500), replace: z.boolean().default(false) }),
    z.object({ results: z.array(AnswerFileResult) }),
  ),
  'collect.exportQuestionnaireAnswers': job(z.object({ id: Id }), FileContent),
}
