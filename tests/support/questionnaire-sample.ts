import { unzipSync } from 'fflate'
import type { ClientInput, Output } from '../../shared/contracts'
import { openReviewSample, type ReviewSample } from './review-sample'

type QuestionDraft = ClientInput<'collect.saveQuestion'>['draft']

export const question = (fields: Partial<QuestionDraft> = {}): QuestionDraft => ({
  area: 'Bemanning',
  text: 'Är bemanningen den avtalade?',
  help: null,
  answerKind: 'yesNo',
  choices: [],
  required: true,
  rule: { test: 'equals', value: 'nej' },
  ...fields,
})

export interface QuestionnaireSample extends ReviewSample {
  id: string
  get(): Output<'collect.questionnaire'>
  version(): number
  recipients(): Output<'collect.questionnaireRecipients'>['rows']
  /** Each recipient's file by the name of the utförare, as it goes out. */
  files(): Promise<Record<string, Uint8Array>>
  read(
    files: ClientInput<'collect.readAnswerFiles'>['files'],
    replace?: boolean,
  ): Promise<Output<'collect.readAnswerFiles'>['results']>
  /** The key of the question with these words. */
  key(text: string): string
}

/** A screening of one insats with one question of each kind, to the utförare of the review sample. */
export function openQuestionnaireSample(
  options: { kind?: 'screening' | 'selfReport'; send?: boolean; questions?: QuestionDraft[] } = {},
): QuestionnaireSample {
  const sample = openReviewSample()
  const { app } = sample
  const { id } = app.call('collect.startQuestionnaire', {
    kind: options.kind ?? 'screening',
    title: 'Screening hemtjänst',
    year: 2026,
    serviceTypeId: 'hemtjanst',
    committeeId: null,
    from: { is: 'blank' },
  })
  for (const draft of options.questions ?? oneOfEach) {
    app.call('collect.saveQuestion', { questionnaireId: id, id: null, version: null, draft })
  }
  const get = () => app.call('collect.questionnaire', { id })
  const version = (): number => get().questionnaire.version
  app.call('collect.addRecipients', {
    questionnaireId: id,
    reason: null,
    recipients: [
      { providerId: 'asken', unitId: null, agreementId: 'a-2' },
      { providerId: 'linden', unitId: null, agreementId: null },
    ],
  })
  if (options.send !== false) {
    app.call('collect.sendQuestionnaire', { id, version: version(), sentOn: '2026-10-01', dueOn: '2026-10-31' })
  }
  return {
    ...sample,
    id,
    get,
    version,
    recipients: () => app.call('collect.questionnaireRecipients', { id }).rows,
    files: async () => {
      const { file } = await app.job('collect.writeQuestionnaireFiles', { id, recipientIds: null })
      const bytes = Buffer.from(file.contentBase64, 'base64')
      const files = file.fileName.endsWith('.zip') ? unzipSync(bytes) : { [file.fileName]: bytes }
      return Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name.replace(/^.* – | ?\.xlsx$/g, '').split(',')[0] ?? '',
          content,
        ]),
      )
    },
    read: async (files, replace = false) => (await app.job('collect.readAnswerFiles', { id, files, replace })).results,
    key: (text) => get().questions.find((one) => one.text === text)?.key ?? '',
  }
}

export const oneOfEach: QuestionDraft[] = [
  question(),
  question({
    area: 'Tillstånd',
    text: 'Finns tillstånd?',
    answerKind: 'choice',
    choices: ['ja', 'nej, inte än', 'behövs inte'],
    rule: { test: 'equals', value: 'nej, inte än' },
  }),
  question({ text: 'Vakanser', answerKind: 'number', rule: { test: 'moreThan', value: '2' } }),
  question({ text: 'Utbildad personal', answerKind: 'percent', rule: { test: 'lessThan', value: '70' } }),
  question({
    area: 'Egenkontroll',
    text: 'Senaste egenkontroll',
    answerKind: 'date',
    rule: { test: 'before', value: '2026-01-01' },
  }),
  question({ area: null, text: 'Övrigt', answerKind: 'text', required: false, rule: null }),
]
