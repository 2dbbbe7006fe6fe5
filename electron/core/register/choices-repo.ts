import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'

type Choices = Output<'register.choices'>

/** What the drop-downs of the forms offer: nothing archived, in Swedish order. */
export function readChoices(db: Database): Omit<Choices, 'qualityAreas'> & { usedQualityAreas: string[] } {
  const named = <Row>(columns: string, table: string, name = 'name'): Row[] =>
    db.allSql(`SELECT ${columns} FROM "${table}" WHERE archivedAt IS NULL ORDER BY svSort(${name}), id`)
  const words = (sql: string): string[] => db.allSql<{ word: string }>(sql).map(({ word }) => word)
  return {
    committees: named('id, name', 'committee'),
    serviceAreas: named('id, name, committeeId', 'serviceArea'),
    serviceTypes: named('id, name, serviceAreaId', 'serviceType'),
    providers: named('id, name, operatingForm', 'provider'),
    units: named('id, name, providerId, serviceTypeId', 'unit'),
    agreements: named('id, number, providerId, unitId, serviceTypeId, form', 'agreement', 'number'),
    requirements: named('id, text, source, serviceTypeId', 'requirement', 'text'),
    usedQualityAreas: words(
      `SELECT DISTINCT qualityArea AS word FROM requirement WHERE qualityArea IS NOT NULL ORDER BY svSort(qualityArea)`,
    ),
    roles: words(
      `SELECT DISTINCT responsible AS word FROM (
         SELECT responsible FROM review UNION SELECT responsible FROM risk UNION SELECT responsible FROM plannedFollowUp)
       WHERE responsible IS NOT NULL ORDER BY svSort(responsible)`,
    ),
  }
}
