import type { Output } from '../../../shared/contracts'
import type { ListShape } from './list-query'
import { inForceSql } from './register-sql'

export type ServiceTypeRow = Output<'register.serviceTypes'>['rows'][number]

const requirements = '(SELECT count(*) FROM requirement r WHERE r.serviceTypeId = t.id AND r.archivedAt IS NULL)'
const agreementsInForce = `(SELECT count(*) FROM agreement a WHERE a.serviceTypeId = t.id AND ${inForceSql('a')})`

export const serviceTypeList: ListShape = {
  from: 'serviceType t JOIN serviceArea s ON s.id = t.serviceAreaId',
  columns: `t.*, s.name AS serviceAreaName, ${requirements} AS requirements, ${agreementsInForce} AS agreementsInForce`,
  searched: ['t.name', 's.name', 't.lawBasis'],
  sortable: {
    name: 'svSort(t.name)',
    serviceAreaName: 'svSort(s.name)',
    lawBasis: 'svSort(t.lawBasis)',
    intervalYears: 't.intervalYears',
    requirements,
    agreementsInForce,
  },
  order: 'svSort(t.name), t.id',
}
