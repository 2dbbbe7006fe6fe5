import type { OccasionRow } from '../../../shared/contracts/analyse-occasions'
import { dueStatus } from '../../../shared/domain/iso-date'
import { nameKey } from '../../../shared/domain/name-key'
import { incompleteRisks } from '../../../shared/domain/risk-occasion'
import { bandOf, riskValue } from '../../../shared/domain/risk'
import type { Tables } from '../../database/tables'
import type { Handler } from '../handler'
import { toAnalysis } from './analysis-repo'
import { analysesOfOccasion, type OccasionAnalysis } from './occasion-repo'
import { risksByAnalysis } from './risk-repo'

/** The analyses before changes, or the portfolios for internal control, of a year and where each stands. */
export const occasions: Handler<'analyse.occasions'> = ({ db, today }, { committeeId, year, occasion }) => {
  const analyses = analysesOfOccasion(db, occasion, year, committeeId)
  const risks = risksByAnalysis(
    db,
    analyses.map(({ id }) => id),
  )
  return { rows: analyses.map((analysis) => rowOf(analysis, risks.get(analysis.id) ?? [], today)) }
}

function rowOf(row: OccasionAnalysis, risks: Array<Tables['risk']>, today: string): OccasionRow {
  const { scale } = toAnalysis(row)
  const highest =
    risks.length === 0 ? null : Math.max(...risks.map((risk) => riskValue(risk.likelihood, risk.consequence)))
  const band = highest === null ? null : bandOf(scale, highest)
  const due = row.changeOn === null || row.status !== 'draft' ? null : dueStatus(row.changeOn, today)
  return {
    id: row.id,
    title: row.title,
    serviceAreaName: row.serviceAreaName,
    committeeName: row.committeeName,
    year: row.year,
    status: row.status,
    revision: row.revision,
    decidedOn: row.decidedOn,
    changeOn: row.changeOn,
    dueLabel: due?.label ?? null,
    dueDegree: due?.degree ?? null,
    risks: risks.length,
    processes: new Set(risks.flatMap(({ process }) => (process === null ? [] : [nameKey(process)]))).size,
    controlActivities: row.controlActivities,
    highestValue: highest,
    highestWord: band?.word ?? null,
    highestLevel: band?.level ?? null,
    incomplete: incompleteRisks(row.occasion, risks),
  }
}
