import type { Output } from '../../../shared/contracts'
import type { ListShape } from './list-query'
import { inForceSql } from './register-sql'

export type ServiceAreaRow = Output<'register.serviceAreas'>['rows'][number]

const serviceTypes = '(SELECT count(*) FROM serviceType s WHERE s.serviceAreaId = t.id AND s.archivedAt IS NULL)'
const agreementsInForce = `(SELECT count(*) FROM serviceType s
  JOIN agreement a ON a.serviceTypeId = s.id
  WHERE s.serviceAreaId = t.id AND ${inForceSql('a')})`

export const serviceAreaList: ListShape = {
  from: 'serviceArea t LEFT JOIN committee c ON c.id = t.committeeId',
  columns: `t.*, c.name AS committeeName, ${serviceTypes} AS serviceTypes, ${agreementsInForce} AS agreementsInForce`,
  searched: ['t.name', 'c.name', 't.lawBasis'],
  sortable: {
    name: 'svSort(t.name)',
    committeeName: 'svSort(c.name)',
    lawBasis: 'svSort(t.lawBasis)',
    serviceTypes,
    agreementsInForce,
  },
  order: 'svSort(t.name), t.id',
}
