import type { UncoveredRequirement } from '../../../shared/contracts/analyse-requirements'
import type { Database } from '../../database/database'

/**
 * The requirements of an area's insatser that have a stated consequence, by insats, with the number of risks in one
 * analysis that point at each. Archived insatser and requirements are left out.
 */
export const requirementsOfArea = (
  db: Database,
  serviceAreaId: string,
  analysisId: string,
): Array<UncoveredRequirement & { risks: number }> =>
  db.allSql(
    `SELECT q.id, q.text, q.source, trim(q.consequence) AS consequence, t.name AS serviceTypeName,
       (SELECT count(*) FROM risk r WHERE r.requirementId = q.id AND r.riskAnalysisId = @analysisId) AS risks
     FROM requirement q JOIN serviceType t ON t.id = q.serviceTypeId
     WHERE t.serviceAreaId = @serviceAreaId AND q.archivedAt IS NULL AND t.archivedAt IS NULL
       AND trim(coalesce(q.consequence, '')) <> ''
     ORDER BY svSort(t.name), svSort(q.text), q.id`,
    { serviceAreaId, analysisId },
  )
