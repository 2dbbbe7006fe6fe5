import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { agreementInForceDuring } from '../../../shared/domain/agreement'
import { outcomeFigures } from '../../../shared/domain/outcome-figures'
import { nameKey } from '../../../shared/domain/name-key'
import { groupKey, type ReviewToCount } from '../../../shared/domain/outcome-group'
import { countsInPlan, reviewStatus } from '../../../shared/domain/review'
import type { Figure } from '../../documents/content/figure'
import type { ContractReportInput, ReportGroup } from '../../documents/contract-report/view-model'
import { type AgreementToCount, outcomeRepo } from '../assess/outcome-repo'
import type { Context } from '../context'
import { groupBy } from '../group-by'
import { documentHead, type DocumentChoice } from './head'
import { nextPlan } from './next-plan'
import { historyGroup, registerGroup, type ReviewRow } from './report-group'
import { reportForums } from './report-forums'
import { reportRepo } from './report-repo'
import { threeYears } from './three-years'
import { traced } from './traced'

/** Reads the year in one go: the same figures as `assess.outcomes`, with the rows behind each part of them. */
export function contractReportInput(context: Context, choice: DocumentChoice): ContractReportInput {
  const { db, now } = context
  const { year, committeeId } = choice
  const outcomes = outcomeRepo(db)
  const rows = outcomes.reviews(year, committeeId)
  const agreements = outcomes.agreements(committeeId).filter((agreement) => agreementInForceDuring(agreement, year))
  const figures = outcomeFigures(year, { reviews: rows, agreements, history: outcomes.history(year, committeeId) })
  const details = reportRepo(db).reviewDetails(year, committeeId)
  const findings = reportRepo(db).findings(year, committeeId)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const followedUp = figures.serviceTypes.map((group): ReportGroup => {
    const inForce = agreementFigure(group, agreements, year)
    if (group.source === 'historik') return historyGroup(group, inForce)
    const own = group.ids.flatMap((id): ReviewRow[] => {
      const row = byId.get(id)
      return row ? [{ ...row, detail: details.get(id) ?? null }] : []
    })
    const ids = new Set(group.ids)
    return registerGroup(
      group,
      inForce,
      own,
      findings.filter(({ reviewId }) => ids.has(reviewId)),
    )
  })
  return {
    head: documentHead(context, choice),
    year,
    madeAt: now().toISOString(),
    groups: [...followedUp, ...withoutFollowUp(figures, agreements, year)],
    whole: wholeYear(figures, rows),
    differences: figures.differences,
    nextPlan: nextPlan(db, committeeId, year + 1),
    threeYears: threeYears(context, committeeId, year + 1),
    forums: reportForums(context, committeeId, year),
  }
}

function agreementFigure(
  group: OutcomeFigures['serviceTypes'][number],
  agreements: readonly AgreementToCount[],
  year: number,
): Figure {
  const own = agreements.filter((one) => groupKey(one.serviceTypeName, one.form) === groupKey(group.name, group.form))
  const what = `Avtal i kraft någon dag ${year}, ${group.name}`
  return own.length > 0
    ? traced(group.agreements, what, 'agreement', own)
    : traced(group.agreements, `${what} (historik)`, 'history', [])
}

/** Agreements whose insats and form had no review: the report says how many, so that the choice is seen whole. */
function withoutFollowUp(
  figures: OutcomeFigures,
  agreements: readonly AgreementToCount[],
  year: number,
): ReportGroup[] {
  const covered = new Set(figures.serviceTypes.map((group) => groupKey(group.name, group.form)))
  const others = groupBy(agreements, (one) => groupKey(one.serviceTypeName, one.form))
  return [...others]
    .filter(([key]) => !covered.has(key))
    .flatMap(([, own]) => {
      const [first] = own
      if (!first) return []
      const { serviceTypeName, form } = first
      const empty = { name: serviceTypeName, form, assessed: 0, outcomes: [], planned: 0, completed: 0, agreements: 0 }
      const inForce = traced(own.length, `Avtal i kraft någon dag ${year}, ${serviceTypeName}`, 'agreement', own)
      return [registerGroup({ ...empty, serviceTypeId: null, source: 'register', ids: [] }, inForce, [], [])]
    })
}

function wholeYear(figures: OutcomeFigures, rows: readonly ReviewToCount[]): ContractReportInput['whole'] {
  const { year, planned, completed, notCompleted, serviceTypes } = figures
  const counted = rows.filter(({ kind }) => countsInPlan(kind))
  const brought = serviceTypes
    .filter(({ source }) => source === 'historik')
    .flatMap(({ ids }) => ids.map((id) => ({ id })))
  const recordType = counted.length > 0 ? 'review' : 'history'
  const notDone = counted.filter((row) => reviewStatus(row) === 'notCompleted')
  return {
    planned: traced(planned, `Planerade avtalsuppföljningar ${year}`, recordType, [...counted, ...brought]),
    completed: traced(completed, `Genomförda avtalsuppföljningar ${year}`, recordType, [
      ...counted.filter((row) => reviewStatus(row) === 'completed'),
      ...brought,
    ]),
    notCompleted: notCompleted.map(({ reason, count }) => ({
      name: reason,
      figure: traced(
        count,
        `Ej genomförda ${year}: ${reason}`,
        'review',
        notDone.filter((row) => nameKey(row.notCompletedReason ?? '') === nameKey(reason)),
      ),
    })),
  }
}
