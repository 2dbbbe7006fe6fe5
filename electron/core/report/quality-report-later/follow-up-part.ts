import { comparedDays } from '../../../../shared/domain/growth'
import { buildContractReport } from '../../../documents/contract-report/build'
import { yearsInTable } from '../../../documents/quality-report/report-base'
import type { FollowUpPart } from '../../../documents/quality-report/later/view-model'
import { gatherYears } from '../../assess/analysis/gather'
import { outcomeYears } from '../../assess/outcome-years'
import type { Context } from '../../context'
import { contractReportInput } from '../contract-report-input'
import type { DocumentChoice } from '../head'
import { laterRepo } from './later-repo'

/** The essence of the yearly report on agreements, by its own functions, with every kind of granskning beside. */
export function followUpPart(context: Context, choice: DocumentChoice): FollowUpPart {
  const { db, today } = context
  const { year, committeeId } = choice
  const { until, beforeFrom, from } = comparedDays(year, today)
  const { now, before } = gatherYears(context, year, committeeId)
  const repo = laterRepo(db)
  return {
    report: buildContractReport(contractReportInput(context, choice)),
    years: outcomeYears(context, { year, committeeId }),
    reviews: repo.reviews(year - yearsInTable + 1, year, committeeId),
    findings: { now, before },
    plans: repo.actionPlans({ from, until, committeeId }),
    sanctions: repo.sanctions({ from: beforeFrom, until, committeeId }),
  }
}
