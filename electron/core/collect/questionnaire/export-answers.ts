import type { Output } from '../../../../shared/contracts'
import { answerInWords } from '../../../../shared/domain/questionnaire/answer'
import { fileNamePart } from '../../../../shared/domain/questionnaire/file-name'
import { wholePercent } from '../../../../shared/domain/percent'
import { recipientStateNames } from '../../../../shared/text/questionnaire-names'
import type { WrittenCell } from '../../../exchange/cells/write-cell'
import { type WrittenSheet, writeWorkbook } from '../../../exchange/write/write-workbook'
import type { Context } from '../../context'
import { groupBy } from '../../group-by'
import type { JobHandler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { answersOfQuestionnaire } from './answer-repo'
import { questionsOf } from './question-repo'
import { questionnaireFigures } from './questionnaire-figures'
import { recipientRepo } from './recipient-repo'

/** Every answer, a row a recipient, and on a second sheet the figures per question with what they are counted of. */
export const exportAnswers: JobHandler<'collect.exportQuestionnaireAnswers'> = async (context, { id }, control) => {
  control.report(0, 'Läser svaren')
  const sheets = context.db.transaction(() => [answerSheet(context, id), figureSheet(context, id)])
  await control.pause()
  control.report(0.5, 'Skriver arbetsboken')
  const content = await writeWorkbook(sheets)
  const { title } = recordedTable(context, 'questionnaire').byId(id)
  return {
    fileName: `${fileNamePart(title)} – svar ${context.today}.xlsx`,
    contentBase64: content.toString('base64'),
  }
}

function answerSheet({ db, today }: Context, id: string): WrittenSheet {
  const questions = questionsOf(db, id)
  const byRecipient = groupBy(answersOfQuestionnaire(db, id), ({ recipientId }) => recipientId)
  const { rows } = recipientRepo(db, today).list({ id, search: '', sort: null, state: null, deviatingOnly: false })
  const day = (date: string | null): WrittenCell => (date === null ? null : { day: date })
  return {
    name: 'Svar',
    columns: [
      ...['Utförare', 'Enhet', 'Avtal', 'Insats', 'Läge', 'Svarsdag', 'Påmind', 'Avvikelser', 'Besök'].map(
        (heading) => ({
          heading,
          width: Math.max(14, heading.length + 4),
        }),
      ),
      ...questions.map(({ text }, index) => ({ heading: `${index + 1}. ${text}`, width: 26 })),
    ],
    rows: rows.map((row) => {
      const values = new Map((byRecipient.get(row.id) ?? []).map(({ questionId, value }) => [questionId, value]))
      return [
        row.providerName,
        row.unitName,
        row.agreementNumber,
        row.serviceTypeName,
        recipientStateNames[row.state],
        day(row.answeredOn),
        day(row.remindedOn),
        // Who has not answered has no deviations that anybody knows of: the cell stays empty, not 0.
        row.state === 'answered' ? row.deviations : null,
        row.visitNumber,
        ...questions.map(({ id: questionId, answerKind }): WrittenCell => {
          const value = values.get(questionId) ?? null
          if (value === null) return null
          if (answerKind === 'number' || answerKind === 'percent') return Number(value)
          return answerKind === 'date' ? { day: value } : value
        }),
      ]
    }),
  }
}

function figureSheet(context: Context, id: string): WrittenSheet {
  const { rows } = questionnaireFigures(context, { id })
  return {
    name: 'Siffror',
    columns: [
      { heading: 'Område', width: 26 },
      { heading: 'Fråga', width: 60, wrap: true },
      { heading: 'Svar', width: 26 },
      ...['Antal', 'Av', 'Procent', 'Avvikelser', 'Antal förra gången', 'Av förra gången'].map((heading) => ({
        heading,
        width: Math.max(10, heading.length + 3),
      })),
    ],
    rows: rows.flatMap(figureLines),
  }
}

function figureLines({
  question,
  figures,
  deviations,
  earlier,
}: Output<'collect.questionnaireFigures'>['rows'][number]): WrittenCell[][] {
  const { area, text, answerKind } = question
  const { base, counts, spread } = figures
  if (counts.length > 0) {
    return counts.map(({ answer, count }, index) => [
      area,
      text,
      answer,
      count,
      base,
      wholePercent(count, base),
      index === 0 ? deviations : null,
      earlier?.counts.find((one) => one.answer === answer)?.count ?? null,
      earlier?.base ?? null,
    ])
  }
  const said =
    spread === null
      ? 'antal svar'
      : `median ${answerInWords(answerKind, String(spread.median))} (${answerInWords(answerKind, String(spread.least))} till ${answerInWords(answerKind, String(spread.most))})`
  return [[area, text, said, base, base, null, deviations, earlier?.base ?? null, earlier?.base ?? null]]
}
