import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'
import { analysisNameSql } from '../analyse/analysis-repo'
import type { ListShape } from './list-query'

export type RequirementRow = Output<'register.requirements'>['rows'][number]
type RiskOfRequirement = Output<'register.requirement'>['risks'][number]

/** Risks of this year and the next. Versions that have been replaced, and drafts of new ones, would count the same risk twice. */
const risks = `(SELECT count(DISTINCT ra.year || nameKey(r.event)) FROM risk r JOIN riskAnalysis ra ON ra.id = r.riskAnalysisId
  WHERE r.requirementId = t.id AND ra.status <> 'superseded' AND ra.year >= CAST(substr(:today, 1, 4) AS INTEGER))`

export const requirementList: ListShape = {
  from: `requirement t JOIN serviceType s ON s.id = t.serviceTypeId JOIN serviceArea sa ON sa.id = s.serviceAreaId`,
  columns: `t.*, s.name AS serviceTypeName, sa.name AS serviceAreaName, ${risks} AS risks`,
  searched: ['t.text', 't.source', 't.qualityArea', 't.consequence', 's.name'],
  sortable: {
    text: 'svSort(t.text)',
    serviceTypeName: 'svSort(s.name)',
    serviceAreaName: 'svSort(sa.name)',
    source: 'svSort(t.source)',
    qualityArea: 'svSort(t.qualityArea)',
    risks,
  },
  order: 'svSort(s.name), svSort(t.text), t.id',
}

/** The risks that threaten a krav, newest year first; replaced versions are left out. */
export const risksOfRequirement = (db: Database, requirementId: string): RiskOfRequirement[] =>
  db.allSql(
    `SELECT r.id, r.riskAnalysisId, ra.year, sa.name AS serviceAreaName, ${analysisNameSql('ra', 'sa')} AS analysisName, ra.status, r.event,
       r.likelihood, r.consequence
     FROM risk r JOIN riskAnalysis ra ON ra.id = r.riskAnalysisId LEFT JOIN serviceArea sa ON sa.id = ra.serviceAreaId
     WHERE r.requirementId = ? AND ra.status <> 'superseded'
     ORDER BY ra.year DESC, svSort(${analysisNameSql('ra', 'sa')}), r.number`,
    requirementId,
  )

/** Risk analyses not decided yet in which a risk points at the krav. */
export const draftsUsingRequirement = (db: Database, requirementId: string): string[] =>
  db
    .allSql<{ name: string }>(
      `SELECT DISTINCT ${analysisNameSql('ra', 'sa')} AS name
       FROM risk r JOIN riskAnalysis ra ON ra.id = r.riskAnalysisId LEFT JOIN serviceArea sa ON sa.id = ra.serviceAreaId
       WHERE r.requirementId = ? AND ra.status = 'draft' ORDER BY svSort(name)`,
      requirementId,
    )
    .map(({ name }) => name)
