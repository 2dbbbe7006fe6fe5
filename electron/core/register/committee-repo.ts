import type { Output } from '../../../shared/contracts'
import type { ListShape } from './list-query'
import { inForceSql } from './register-sql'

export type CommitteeRow = Output<'register.committees'>['rows'][number]

const serviceAreas = '(SELECT count(*) FROM serviceArea s WHERE s.committeeId = t.id AND s.archivedAt IS NULL)'
const agreementsInForce = `(SELECT count(*) FROM serviceArea s
  JOIN serviceType st ON st.serviceAreaId = s.id
  JOIN agreement a ON a.serviceTypeId = st.id
  WHERE s.committeeId = t.id AND ${inForceSql('a')})`

export const committeeList: ListShape = {
  from: 'committee t',
  columns: `t.*, ${serviceAreas} AS serviceAreas, ${agreementsInForce} AS agreementsInForce`,
  searched: ['t.name', 't.department', 't.municipality'],
  sortable: {
    name: 'svSort(t.name)',
    department: 'svSort(t.department)',
    municipality: 'svSort(t.municipality)',
    serviceAreas,
    agreementsInForce,
  },
  order: 'svSort(t.name), t.id',
}
