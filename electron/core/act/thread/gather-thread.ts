import type { ThreadFacts } from '../../../../shared/domain/thread/facts'
import { AppError } from '../../../../shared/errors'
import { interviewGroupNames } from '../../../../shared/text/collect-names'
import type { InterviewGroup } from '../../../../shared/contracts/collect-values'
import { formatLaw, lawAt } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'
import { answerRepo } from '../../collect/answer/answer-repo'
import { actionPlanRepo } from '../action-plan/action-plan-repo'
import { casePapersRepo } from './case-papers-repo'
import { type QuestionRow, threadRepo } from './thread-repo'

/** Reads what the thread tells of, family by family. @throws AppError NOT_FOUND */
export function gatherThread(
  db: Database,
  findingId: string,
  today: string,
): { facts: ThreadFacts; committeeName: string | null } {
  const repo = threadRepo(db)
  const papers = casePapersRepo(db)
  const head = repo.head(findingId)
  if (head === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Bristen finns inte längre. Ladda om sidan.' })
  }
  const { finding, review, agreement, requirement, party } = head
  const question = repo.question(findingId)
  const rounds = actionPlanRepo(db).rounds(findingId)
  const sanctions = papers.sanctions(findingId, review.id)
  const proposals = papers.proposals(findingId, review.id)
  const letters = rounds.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]))
  const documents = papers.documents(review.id, letters)
  return {
    committeeName: party.committeeName,
    facts: {
      today,
      inHouse: party.inHouse,
      who: party.who,
      finding,
      review,
      agreement,
      requirement,
      question: question && toQuestion(db, question, review.completedOn ?? today),
      observations: repo.observations(review.id, finding.area),
      notes: repo
        .notes(review.id, question?.id ?? null)
        .map((note) => ({ ...note, group: interviewGroupNames[note.group as InterviewGroup] })),
      evidence: repo.evidence(review.id, question?.id ?? null),
      planRow: repo.planRow(review.id),
      rounds,
      sanctions,
      proposals,
      decisions: papers.decisions(
        sanctions.map(({ id }) => id),
        proposals.map(({ id }) => id),
        documents.map(({ id }) => id),
      ),
      documents,
      risks: repo.risks(findingId),
      followUps: repo.followUps(review.id),
      laterRows: repo.laterRows(review.id),
    },
  }
}

/** The question's law is that of the day of the granskning, not of today. */
function toQuestion(db: Database, question: QuestionRow, day: string): ThreadFacts['question'] {
  const { lawConcept, lawReference } = question
  const laws = lawConcept === null ? [] : lawAt(answerRepo(db).lawReferences(), lawConcept, day)
  const ground = laws.length > 0 ? laws.map((law) => formatLaw(law, true)).join('; ') : lawReference
  return { ...question, ground }
}
