import type { ChecklistQuestion } from '../../../shared/contracts/checklist'
import type { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { askedQuestions } from '../../../shared/domain/checklist/condition'
import { nameKey } from '../../../shared/domain/name-key'
import { addMissingShipped } from '../collect/checklist/add-shipped'
import { checklistRepo } from '../collect/checklist/checklist-repo'
import { recordedTable } from '../recorded-table'
import type { Context } from '../context'
import {
  assessedReviews,
  type ExampleReview,
  findingsOfReview,
  reviewWithoutOutcome,
  shippedVersion,
} from './checklist-example-repo'

/** Where the answering of the granskning that is in progress has come: the third question of the sixth area. */
const areasAnswered = 5
const questionsInNext = 2

/** What was noted beside an answer: most are answered without words. */
const evidence: Record<ChecklistAnswerValue, readonly (string | null)[]> = {
  fulfilled: [null, 'Visades vid besöket.', null, 'Stickprov på fem utan anmärkning.', null, null],
  partly: [
    'Rutinen finns, men två av fyra intervjuade medarbetare kände inte till den.',
    'Görs, men dokumenteras inte varje gång.',
    'Finns på en av två enheter.',
  ],
  notFulfilled: ['Utföraren kunde inte visa att det görs.', 'Saknades vid besöket.'],
  notApplicable: [null],
}

/** The invented municipality's checklists, and granskningar that were answered with them: most done, one half-way. */
export function checklistExample(context: Context, year: number): void {
  addMissingShipped(context, `${year - 2}-01-15`)
  const versions = {
    quality: shippedVersion(context.db, 'kvalitetsgranskning'),
    healthCare: shippedVersion(context.db, 'mas-mar'),
  }
  const answerAll = (reviewId: string, kind: ExampleReview['kind'], seed: number, isHalf = false): void => {
    const versionId = versions[kind]
    if (versionId !== undefined) answerReview(context, reviewId, versionId, seed, isHalf)
  }
  const reviews = [
    ...assessedReviews(context.db, 'quality', year, 7),
    ...assessedReviews(context.db, 'healthCare', year, 2),
  ]
  const half = reviewWithoutOutcome(context.db, year)
  const answered = new Set<string>()
  for (const [index, { id, kind, earlierId }] of [...reviews, ...(half === undefined ? [] : [half])].entries()) {
    for (const reviewId of [earlierId, id]) {
      if (reviewId === null || answered.has(reviewId)) continue
      answered.add(reviewId)
      answerAll(reviewId, kind, 20 + index * 5 + (reviewId === id ? 3 : 0), reviewId === half?.id)
    }
  }
}

/** The question that a told brist was seen at, by how the brist begins, and what was noted there. */
export type ToldAnswers = Readonly<Record<string, { key: string; evidence: string }>>

export function answerReview(
  context: Context,
  reviewId: string,
  versionId: string,
  seed: number,
  isHalf: boolean,
  told: ToldAnswers = {},
): void {
  recordedTable(context, 'review').update(reviewId, null, { checklistVersionId: versionId })
  const checklists = checklistRepo(context.db)
  const areas = checklists.areasOf(versionId)
  const questions = checklists.questionsOf(versionId)
  const begun = isHalf
    ? answeredSoFar(
        questions,
        areas.map(({ id }) => id),
      )
    : questions
  const areaIds = new Map(areas.map(({ id, name }) => [nameKey(name), id]))
  const lacking = lackingQuestions(context, reviewId, begun, areaIds, told)
  const given = new Map<string, ChecklistAnswerValue>()
  for (const [place, question] of begun.entries()) {
    if (!askedQuestions(questions, given).includes(question)) continue
    const found = lacking.get(question.id)
    const answer = found === undefined ? usualAnswer(question, place, seed) : found.answer
    given.set(question.key, answer)
    const notes = evidence[answer]
    recordedTable(context, 'checklistAnswer').insert({
      reviewId,
      questionId: question.id,
      answer,
      evidence: found?.words ?? notes[(place + seed) % notes.length] ?? null,
    })
  }
}

const answeredSoFar = (questions: readonly ChecklistQuestion[], areaIds: readonly string[]): ChecklistQuestion[] =>
  areaIds.flatMap((areaId, at) => {
    const own = questions.filter((question) => question.areaId === areaId)
    return at < areasAnswered ? own : at === areasAnswered ? own.slice(0, questionsInNext) : []
  })

/** Each brist of the granskning belongs to a question of its area, which was answered accordingly. */
function lackingQuestions(
  context: Context,
  reviewId: string,
  questions: readonly ChecklistQuestion[],
  areaIdOf: ReadonlyMap<string, string>,
  told: ToldAnswers,
): Map<string, { answer: ChecklistAnswerValue; words: string }> {
  const lacking = new Map<string, { answer: ChecklistAnswerValue; words: string }>()
  for (const { id, area, severity, description } of findingsOfReview(context.db, reviewId)) {
    const areaId = areaIdOf.get(nameKey(area))
    const own = Object.entries(told).find(([start]) => description.startsWith(start))?.[1]
    const question = questions.find((one) =>
      own === undefined
        ? one.areaId === areaId && one.conditionKey === null && !lacking.has(one.id)
        : one.key === own.key,
    )
    if (question === undefined) continue
    const answer = severity === 'minor' ? 'partly' : 'notFulfilled'
    lacking.set(question.id, { answer, words: own?.evidence ?? description })
    recordedTable(context, 'finding').update(id, null, { questionId: question.id })
  }
  return lacking
}

/** Most is as it should be; what was only partly so never became a brist. The same seed always gives the same answers. */
function usualAnswer({ help }: ChecklistQuestion, place: number, seed: number): ChecklistAnswerValue {
  const drawn = (place * 17 + seed * 29 + ((place * place) % 7)) % 23
  if (drawn < 18) return 'fulfilled'
  if (drawn < 21) return 'partly'
  // Only some questions say of themselves that they may not apply.
  return help?.includes('ej aktuellt') === true ? 'notApplicable' : 'fulfilled'
}
