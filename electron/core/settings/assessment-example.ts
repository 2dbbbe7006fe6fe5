import type { Outcome } from '../../../shared/contracts/values'
import { addDays } from '../../../shared/domain/iso-date'
import { assessmentFacts } from '../assess/assessment/facts'
import { settle } from '../assess/assessment/settle'
import { workRepo } from '../collect/work/work-repo'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { type ExampleJudged, judgedReviews, unjudgedReviews } from './assessment-example-repo'
import { changeReason, returnedReason, returnedWords, sentWords, summaryWords } from './assessment-words'
import { judgementReasons } from './review-work-words'

const approver = 'Gruppchef, kvalitetsenheten'
/** Days from the granskning to its judgement, and from that to the approval. */
const judgedAfter = 12
const approvedAfter = 3
/** So many that follow the agreement are judged too. */
const withoutFindings = 8

/** The invented municipality's judgements: most decided, one changed, one waiting for approval and one sent back. */
export function assessmentExample(context: Context, year: number): void {
  const judged = judgedReviews(context.db, year, withoutFindings)
  const changed = judged.find(({ outcome }) => outcome === 'compliesAfterCompletion')
  for (const [index, review] of judged.entries()) {
    if (review === changed) changeOnce(context, review)
    else decide(context, review, index)
  }
  const [, waiting, returned] = unjudgedReviews(context.db, year)
  if (waiting !== undefined) send(context, waiting, sentWords)
  if (returned !== undefined) {
    const id = send(context, returned, returnedWords)
    recordedTable(context, 'assessment').update(id, null, {
      status: 'draft',
      returnedBy: approver,
      returnedOn: addDays(returned.completedOn, 7),
      returnedReason,
    })
  }
}

function decide(context: Context, review: ExampleJudged, index: number): void {
  const { outcome } = review
  if (outcome === null) return
  judgeTheRest(context, review.id)
  const words = summaryWords[outcome]
  const row = recordedTable(context, 'assessment').insert({
    reviewId: review.id,
    revision: 1,
    status: 'draft',
    outcome,
    summary: words[index % words.length] ?? null,
  })
  const judgedOn = addDays(review.completedOn, judgedAfter)
  const approvedOn = addDays(judgedOn, approvedAfter)
  const isApproved = outcome === 'doesNotComply'
  settle(onDay(context, isApproved ? approvedOn : judgedOn), row, {
    judgedBy: judgeOf(review),
    judgedOn,
    ...(isApproved ? { approvedBy: approver, approvedOn } : {}),
  })
}

/** First judged with a brist that remained, then anew when it was mended. */
function changeOnce(context: Context, review: ExampleJudged): void {
  const table = recordedTable(context, 'assessment')
  judgeTheRest(context, review.id)
  const first = table.insert({
    reviewId: review.id,
    revision: 1,
    status: 'draft',
    outcome: 'minorRemaining',
    summary: summaryWords.minorRemaining[0] ?? null,
  })
  const judgedOn = addDays(review.completedOn, judgedAfter)
  settle(onDay(context, judgedOn), first, { judgedBy: judgeOf(review), judgedOn })
  improve(context, review.id)
  const second = table.insert({
    reviewId: review.id,
    revision: 2,
    status: 'draft',
    outcome: 'compliesAfterCompletion',
    summary: summaryWords.compliesAfterCompletion[0] ?? null,
    changeReason,
    previousId: first.id,
  })
  const later = addDays(judgedOn, 60)
  settle(onDay(context, later), second, { judgedBy: judgeOf(review), judgedOn: later })
}

/** One kvalitetsområde that was partly fulfilled became fulfilled. */
function improve(context: Context, reviewId: string): void {
  const area = assessmentFacts(context, reviewId).areas.find(({ judgement }) => judgement === 'partly')
  if (area === undefined) return
  const row = workRepo(context.db).judgementOf(reviewId, area.qualityArea)
  if (row === undefined) return
  const reason = 'Rutinen följs nu i alla delar, vilket visades vid återbesöket.'
  recordedTable(context, 'areaJudgement').update(row.id, null, { judgement: 'fulfilled', reason })
}

function send(context: Context, review: ExampleJudged, summary: string): string {
  const outcome: Outcome = 'doesNotComply'
  judgeTheRest(context, review.id, 2)
  return recordedTable(context, 'assessment').insert({
    reviewId: review.id,
    revision: 1,
    status: 'sent',
    outcome,
    summary,
    judgedBy: judgeOf(review),
    judgedOn: addDays(review.completedOn, 5),
  }).id
}

/** Kvalitetsområden that nothing has been said of yet; `weak` of them are not fulfilled. */
function judgeTheRest(context: Context, reviewId: string, weak = 0): void {
  const rest = assessmentFacts(context, reviewId).areas.filter(({ judgement }) => judgement === null)
  for (const [index, { qualityArea }] of rest.entries()) {
    const judgement = index > 0 && index <= weak ? 'notFulfilled' : 'fulfilled'
    recordedTable(context, 'areaJudgement').insert({
      reviewId,
      qualityArea,
      judgement,
      reason: judgementReasons[judgement],
    })
  }
}

/** The material is what was known that day. */
const onDay = (context: Context, today: string): Context => ({ ...context, today })

const judgeOf = ({ responsible }: ExampleJudged): string => responsible ?? 'Kvalitetsstrateg'
