import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'
import type { Condition, ListShape } from './list-query'

export type UnitRow = Output<'register.units'>['rows'][number]

export const unitList: ListShape = {
  from: 'unit t JOIN provider p ON p.id = t.providerId LEFT JOIN serviceType s ON s.id = t.serviceTypeId',
  columns: 't.*, p.name AS providerName, s.name AS serviceTypeName',
  searched: ['t.name', 'p.name', 's.name', 't.address', 't.city', 't.district', 't.ivoPermit'],
  sortable: {
    name: 'svSort(t.name)',
    providerName: 'svSort(p.name)',
    serviceTypeName: 'svSort(s.name)',
    city: 'svSort(t.city)',
    district: 'svSort(t.district)',
    places: 't.places',
    permitValidTo: 't.permitValidTo',
  },
  order: 'svSort(t.name), t.id',
}

/** Units whose insats, or an agreement of theirs, is under the nämnd; those without an insats are under every nämnd. */
export const unitsOfCommittee = (committeeId: string | null): Condition[] =>
  committeeId === null
    ? []
    : [
        {
          sql: `t.serviceTypeId IS NULL OR t.serviceTypeId IN (${serviceTypesOfCommittee})
            OR t.id IN (SELECT a.unitId FROM agreement a WHERE a.serviceTypeId IN (${serviceTypesOfCommittee}))`,
          values: { committeeId },
        },
      ]

const serviceTypesOfCommittee = `SELECT s2.id FROM serviceType s2 JOIN serviceArea sa ON sa.id = s2.serviceAreaId
  WHERE sa.committeeId = :committeeId OR sa.committeeId IS NULL`

/** How many agreements and granskningar say that the unit belongs to the utförare it has today. */
export const linksOfUnit = (db: Database, unitId: string): number =>
  db.getSql<{ n: number }>(
    `SELECT (SELECT count(*) FROM agreement WHERE unitId = :unitId) + (SELECT count(*) FROM review WHERE unitId = :unitId)
      + (SELECT count(*) FROM plannedFollowUp WHERE unitId = :unitId) AS n`,
    { unitId },
  )?.n ?? 0
