import type { Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'
import type { ListShape } from './list-query'
import { lastDaySql, notOverSql } from './register-sql'

export type AgreementRow = Output<'register.agreements'>['rows'][number]

const lastReviewedOn = '(SELECT max(r.completedOn) FROM review r WHERE r.agreementId = t.id AND r.archivedAt IS NULL)'

export const agreementList: ListShape = {
  from: `agreement t
    JOIN provider p ON p.id = t.providerId
    JOIN serviceType s ON s.id = t.serviceTypeId
    JOIN serviceArea sa ON sa.id = s.serviceAreaId
    LEFT JOIN unit u ON u.id = t.unitId`,
  columns: `t.*, p.name AS providerName, u.name AS unitName, s.name AS serviceTypeName, sa.name AS serviceAreaName,
    ${lastReviewedOn} AS lastReviewedOn`,
  searched: ['t.number', 'p.name', 'u.name', 's.name', 't.registryNumber'],
  sortable: {
    number: 'svSort(t.number)',
    providerName: 'svSort(p.name)',
    unitName: 'svSort(u.name)',
    serviceTypeName: 'svSort(s.name)',
    serviceAreaName: 'svSort(sa.name)',
    form: 'svSort(t.form)',
    startDate: 't.startDate',
    endDate: lastDaySql('t'),
    placements: 't.placements',
    status: `CASE t.status WHEN 'inForce' THEN 1 WHEN 'terminated' THEN 2 ELSE 3 END`,
    lastReviewedOn,
  },
  order: 'svSort(t.number), t.id',
}

/** Agreements in force or to come where a column holds an id: what keeps the record behind it from being archived. */
export function agreementsNotOver(
  { db, today }: { db: Database; today: string },
  column: 'providerId' | 'serviceTypeId' | 'unitId',
  id: string,
): string[] {
  return db
    .allSql<{ number: string }>(
      `SELECT a.number FROM agreement a WHERE a.${column} = :id AND ${notOverSql('a')} ORDER BY svSort(a.number)`,
      { id, today },
    )
    .map(({ number }) => number)
}

/** Granskningar and rows of plans that point at the agreement. */
export const linksOfAgreement = (db: Database, agreementId: string): number =>
  db.getSql<{ n: number }>(
    `SELECT (SELECT count(*) FROM review WHERE agreementId = :agreementId)
      + (SELECT count(*) FROM plannedFollowUp WHERE agreementId = :agreementId) AS n`,
    { agreementId },
  )?.n ?? 0
