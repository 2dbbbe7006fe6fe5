import { reviewKindLongNames } from '../../../shared/text/names'
import type { ReviewKind } from '../../../shared/contracts/values'
import { recordedTable } from '../recorded-table'
import type { Context } from '../context'
import { assessmentExample } from './assessment-example'
import { checklistExample } from './checklist-example'
import { committeeYearExample } from './committee-year-example'
import { communicationExample } from './communication-example'
import { controlExample } from './control-example'
import { draftAnalyses, type PlannedReview, plannedReviews, treatedRisks } from './example-repo'
import { developmentExample } from './development-example'
import { documentSettingsExample } from './document-settings-example'
import { economicExample } from './economic-example'
import { multiYearExample } from './multi-year-example'
import { managementSystemExample } from './management-system-example'
import { writePlanExample } from './plan-example'
import { qualityReportLaterWords } from './quality-report-later-words'
import { qualityReportWords } from './quality-report-words'
import { questionnaireExample } from './questionnaire-example'
import { riskExample } from './risk-example'
import { reviewWorkExample } from './review-work-example'
import { readSettings } from './settings-repo'
import { sanctionExample } from './sanction-example'
import { visitsExample } from './visits-example'
import { writingExample } from './writing-example'

const decidedBy = 'Gruppchef, kvalitetsenheten'

/**
 * What a workbook can't say about the invented municipality: its riskanalyser were decided, and the year's granskningar
 * come from a decided uppföljningsplan per nämnd.
 * @param year the year that is in progress
 */
export function decideExample(context: Context, year: number): void {
  documentSettingsExample(context)
  checklistExample(context, year)
  expectEffects(context)
  for (const analysis of draftAnalyses(context.db, year)) {
    recordedTable(context, 'riskAnalysis').update(analysis.id, null, {
      status: 'decided',
      participants: 'Kvalitetsstrateg\nPlanerare för området\nEnhetschefer för handläggarna',
      decidedBy,
      decidedOn: `${analysis.year - 1}-11-27`,
    })
  }
  const byCommittee = new Map<string | null, PlannedReview[]>()
  for (const review of plannedReviews(context.db, year)) {
    byCommittee.set(review.committeeId, [...(byCommittee.get(review.committeeId) ?? []), review])
  }
  for (const [committeeId, reviews] of byCommittee) planFor(context, year, committeeId, reviews)
  controlExample(context, year)
  managementSystemExample(context)
  riskExample(context, year)
  multiYearExample(context, year)
  visitsExample(context, year)
  economicExample(context, year)
  questionnaireExample(context, year)
  reviewWorkExample(context, year)
  developmentExample(context, year)
  assessmentExample(context, year)
  // Last: the nämnd takes up what the others have prepared.
  sanctionExample(context)
  committeeYearExample(context)
  // Last: what the steps before have sent and decided is told already.
  communicationExample(context, year)
  // Last of all: what is written has the figures of everything before.
  writingExample(context, year, { ...qualityReportWords, ...qualityReportLaterWords })
}

/** The treatments are expected to lower sannolikheten one step. */
function expectEffects(context: Context): void {
  const risks = recordedTable(context, 'risk')
  for (const { id, likelihood, consequence } of treatedRisks(context.db)) {
    risks.update(id, null, { residualLikelihood: likelihood - 1, residualConsequence: consequence })
  }
}

function planFor(context: Context, year: number, committeeId: string | null, reviews: PlannedReview[]): void {
  const { daysPerKind } = readSettings(context.db).settings.planning
  const daysOf = (review: PlannedReview): number => daysPerKind[review.kind as ReviewKind]
  const plans = recordedTable(context, 'followUpPlan')
  const days = reviews.reduce((sum, review) => sum + daysOf(review), 0)
  const plan = plans.insert({
    committeeId,
    year,
    revision: 1,
    status: 'draft',
    daysAvailable: Math.ceil(days / 10) * 10,
    decidedBy: null,
    decidedOn: null,
    previousId: null,
  })
  for (const review of reviews) {
    const row = recordedTable(context, 'plannedFollowUp').insert({
      planId: plan.id,
      originId: null,
      providerId: review.providerId,
      unitId: review.unitId,
      agreementId: review.agreementId,
      serviceTypeId: review.serviceTypeId,
      kind: review.kind,
      month: review.plannedMonth,
      days: daysOf(review),
      responsible: review.responsible,
      method: null,
      origin: 'manual',
      reasons: JSON.stringify([reasonFor(review.kind as ReviewKind, year)]),
      score: null,
      rank: null,
      factors: null,
      changeReason: null,
      removedReason: null,
    })
    recordedTable(context, 'review').update(review.id, null, { plannedFollowUpId: row.id })
  }
  writePlanExample(context, plan.id)
  const sent = { sentBy: 'Kvalitetsstrateg', sentOn: `${year - 1}-12-03` }
  plans.update(plan.id, null, { ...sent, status: 'decided', decidedBy, decidedOn: `${year - 1}-12-10` })
}

function reasonFor(kind: ReviewKind, year: number): string {
  const name = reviewKindLongNames[kind]
  if (kind === 'followUp') return `Brister från en tidigare granskning följs upp under ${year}.`
  if (kind === 'healthCare') return `MAS och MAR gör ${name} varje år.`
  return `Planerad ${name} ${year} enligt insatsens intervall.`
}
