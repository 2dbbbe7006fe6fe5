import type { DeviationRow, Question } from '../../../../shared/contracts/questionnaire'
import { answerInWords } from '../../../../shared/domain/questionnaire/answer'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'

export type StoredAnswer = Tables['questionnaireAnswer']

export const answersOf = (db: Database, recipientId: string): StoredAnswer[] =>
  db.allSql('SELECT * FROM questionnaireAnswer WHERE recipientId = ?', recipientId)

/** Every answer of the recipients that count. */
export const answersOfQuestionnaire = (db: Database, questionnaireId: string): StoredAnswer[] =>
  db.allSql(
    `SELECT a.* FROM questionnaireAnswer a JOIN questionnaireRecipient r ON r.id = a.recipientId
     WHERE r.questionnaireId = ? AND r.removedOn IS NULL`,
    questionnaireId,
  )

type Found = Omit<DeviationRow, 'answer'> & { value: string | null; answerKind: Question['answerKind'] }

/** What the rules point out: by recipient in Swedish order, then in the questions' order. */
export const deviationsOf = (db: Database, questionnaireId: string): DeviationRow[] =>
  db
    .allSql<Found>(
      `SELECT r.id AS recipientId, r.providerId, p.name AS providerName, u.name AS unitName, g.number AS agreementNumber,
         r.visitReviewId, v.number AS visitNumber, k.id AS questionId, k.position, k.area, k.text, k.ruleWords,
         k.answerKind, a.value
       FROM questionnaireAnswer a
       JOIN questionnaireRecipient r ON r.id = a.recipientId
       JOIN questionnaireQuestion k ON k.id = a.questionId
       JOIN provider p ON p.id = r.providerId
       LEFT JOIN unit u ON u.id = r.unitId
       LEFT JOIN agreement g ON g.id = r.agreementId
       LEFT JOIN review v ON v.id = r.visitReviewId
       WHERE r.questionnaireId = ? AND r.removedOn IS NULL AND a.deviation = 1
       ORDER BY svSort(p.name), g.number, u.name, r.id, k.position`,
      questionnaireId,
    )
    .map(({ value, answerKind, ...row }) => ({ ...row, answer: answerInWords(answerKind, value) }))

/** Everybody's answer to one question, deviations first. */
export const answersToQuestion = (
  db: Database,
  questionId: string,
): Array<{
  recipientId: string
  providerName: string
  unitName: string | null
  agreementNumber: string | null
  value: string | null
  deviation: number
}> =>
  db.allSql(
    `SELECT r.id AS recipientId, p.name AS providerName, u.name AS unitName, g.number AS agreementNumber, a.value, a.deviation
     FROM questionnaireAnswer a
     JOIN questionnaireRecipient r ON r.id = a.recipientId AND r.removedOn IS NULL
     JOIN provider p ON p.id = r.providerId
     LEFT JOIN unit u ON u.id = r.unitId
     LEFT JOIN agreement g ON g.id = r.agreementId
     WHERE a.questionId = ? ORDER BY a.deviation DESC, svSort(p.name), g.number`,
    questionId,
  )

export const answeredCount = (db: Database, questionnaireId: string): { answered: number; recipients: number } =>
  db.getSql<{ answered: number; recipients: number }>(
    `SELECT count(answeredOn) AS answered, count(*) AS recipients FROM questionnaireRecipient
     WHERE questionnaireId = ? AND removedOn IS NULL`,
    questionnaireId,
  ) ?? { answered: 0, recipients: 0 }
