import type { ClientInput } from '../../../shared/contracts'
import { FollowUpQuestion } from '../../../shared/contracts/individual'
import { caseworkerJudgementNames } from '../../../shared/text/collect-names'
import { followUpAnswerNames, followUpQuestionTexts } from '../../../shared/text/individual-names'

export type Draft = ClientInput<'collect.saveIndividual'>['draft']
/** Whom the answer is about: stays from one answer to the next. */
export type About = Pick<Draft, 'answeredOn' | 'unitId' | 'district' | 'gender' | 'roundId'> & {
  providerId: string | null
  serviceTypeId: string | null
}
export type Answers = Partial<Record<FollowUpQuestion | 'judgement', string>>

export interface AnswerField {
  id: FollowUpQuestion | 'judgement'
  text: string
  options: ReadonlyArray<{ value: string; label: string }>
  required: boolean
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1)
const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: capital(label) }))

const questions = FollowUpQuestion.options.map(
  (id): AnswerField => ({
    id,
    text: followUpQuestionTexts[id],
    options: options(followUpAnswerNames[id]),
    required: false,
  }),
)

/** The five questions to the brukare, the three aids, and the judgement they are weighed into. */
export const answerGroups: ReadonlyArray<{ title: string; fields: readonly AnswerField[] }> = [
  { title: 'Fem frågor till brukaren', fields: questions.slice(0, 5) },
  { title: 'Tre stöd för bedömningen', fields: questions.slice(5) },
  {
    title: 'Handläggarens bedömning',
    fields: [{ id: 'judgement', text: 'Samlad bedömning', options: options(caseworkerJudgementNames), required: true }],
  },
]
