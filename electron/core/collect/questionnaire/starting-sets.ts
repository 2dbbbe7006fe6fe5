import { z } from 'zod'
import screening from '../../../../resources/questionnaires/screening.json' with { type: 'json' }
import selfReport from '../../../../resources/questionnaires/self-report.json' with { type: 'json' }
import { AnswerKind, QuestionnaireKind } from '../../../../shared/contracts/collect-values'
import { DeviationRuleSchema, type QuestionDraft } from '../../../../shared/contracts/questionnaire'

const StartingSet = z.object({
  key: z.string(),
  version: z.literal(1),
  kind: QuestionnaireKind,
  name: z.string(),
  introduction: z.string(),
  questions: z.array(
    z.object({
      key: z.string(),
      area: z.string(),
      text: z.string(),
      help: z.string().nullable().default(null),
      answerKind: AnswerKind,
      choices: z.array(z.string()).default([]),
      required: z.boolean(),
      rule: DeviationRuleSchema.nullable().default(null),
    }),
  ),
})
export type StartingSet = z.infer<typeof StartingSet>
export type KeyedQuestion = z.infer<typeof QuestionDraft> & { key: string }

/** What the program ships: a screening and an egenrapport in words of its own. */
export const startingSets: readonly StartingSet[] = [StartingSet.parse(screening), StartingSet.parse(selfReport)]

/** The set's questions for a year: '{year}' in a rule is the questionnaire's own year. */
export const questionsOfSet = (set: StartingSet, year: number): KeyedQuestion[] =>
  set.questions.map((question) => ({
    ...question,
    rule:
      question.rule === null
        ? null
        : { ...question.rule, value: question.rule.value?.replace('{year}', String(year)) ?? null },
  }))
