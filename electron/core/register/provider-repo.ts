import type { Input, Output } from '../../../shared/contracts'
import type { Database } from '../../database/database'
import { type Condition, equals, type ListShape } from './list-query'
import { inForceSql, openFindingSql } from './register-sql'

export type ProviderRow = Output<'register.providers'>['rows'][number]
/** As SQLite gives it: the names of the insatser are one JSON text. */
export type StoredProviderRow = Omit<ProviderRow, 'serviceTypes'> & { serviceTypes: string }

const units = '(SELECT count(*) FROM unit u WHERE u.providerId = t.id AND u.archivedAt IS NULL)'
const agreementsInForce = `(SELECT count(*) FROM agreement a WHERE a.providerId = t.id AND ${inForceSql('a')})`
const serviceTypes = `(SELECT json_group_array(name) FROM (
  SELECT DISTINCT s.name AS name FROM agreement a JOIN serviceType s ON s.id = a.serviceTypeId
  WHERE a.providerId = t.id AND ${inForceSql('a')} ORDER BY svSort(s.name)))`
/** One pass over the open brister, which are few, instead of one look into every granskning of every utförare. */
const openFindings = `LEFT JOIN (
  SELECT r.providerId, count(*) AS open, sum(f.doneOn IS NULL AND f.dueOn IS NOT NULL AND f.dueOn < :today) AS late
  FROM finding f JOIN review r ON r.id = f.reviewId
  WHERE ${openFindingSql('f')} AND r.archivedAt IS NULL GROUP BY r.providerId) o ON o.providerId = t.id`
const lastReviewedOn = `(SELECT max(r.completedOn) FROM review r WHERE r.providerId = t.id AND r.archivedAt IS NULL)`

export const providerList: ListShape = {
  from: 'provider t',
  details: openFindings,
  columns: `t.*, ${units} AS units, ${agreementsInForce} AS agreementsInForce, ${serviceTypes} AS serviceTypes,
    coalesce(o.open, 0) AS openFindings, coalesce(o.late, 0) AS lateFindings,
    ${lastReviewedOn} AS lastReviewedOn`,
  searched: [
    't.name',
    't.organisationNumber',
    `replace(t.organisationNumber, '-', '')`,
    't.contact',
    't.email',
    't.note',
  ],
  sortable: {
    name: 'svSort(t.name)',
    organisationNumber: 't.organisationNumber',
    operatingForm: `CASE t.operatingForm WHEN 'inHouse' THEN 1 WHEN 'nonProfit' THEN 2 ELSE 3 END`,
    units,
    agreementsInForce,
    openFindings: 'coalesce(o.open, 0)',
    lateFindings: 'coalesce(o.late, 0)',
    lastReviewedOn,
  },
  order: 'svSort(t.name), t.id',
}

/** Utförare with an agreement or a unit under the nämnd, and those that have neither yet. */
export const providersOfCommittee = (committeeId: string | null): Condition[] =>
  committeeId === null
    ? []
    : [
        {
          sql: `t.id IN (
              SELECT a.providerId FROM agreement a JOIN serviceType s ON s.id = a.serviceTypeId
              JOIN serviceArea sa ON sa.id = s.serviceAreaId
              WHERE sa.committeeId = :committeeId OR sa.committeeId IS NULL
              UNION ALL
              SELECT u.providerId FROM unit u JOIN serviceType s ON s.id = u.serviceTypeId
              JOIN serviceArea sa ON sa.id = s.serviceAreaId
              WHERE sa.committeeId = :committeeId OR sa.committeeId IS NULL)
            OR (NOT EXISTS (SELECT 1 FROM agreement a WHERE a.providerId = t.id)
              AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.providerId = t.id AND u.serviceTypeId IS NOT NULL))`,
          values: { committeeId },
        },
      ]

type ProviderFilter = Pick<Input<'register.providers'>, 'operatingForm' | 'serviceTypeId' | 'onlyWithOpenFindings'>

export function providerFilters({ operatingForm, serviceTypeId, onlyWithOpenFindings }: ProviderFilter): Condition[] {
  const filters = equals('t.operatingForm', 'operatingForm', operatingForm)
  if (serviceTypeId !== null) {
    filters.push({
      sql: `t.id IN (SELECT a.providerId FROM agreement a WHERE a.serviceTypeId = :serviceTypeId AND ${inForceSql('a')})`,
      values: { serviceTypeId },
    })
  }
  if (onlyWithOpenFindings) {
    filters.push({
      sql: `t.id IN (SELECT r.providerId FROM finding f JOIN review r ON r.id = f.reviewId
        WHERE ${openFindingSql('f')} AND r.archivedAt IS NULL)`,
    })
  }
  return filters
}

/** Everyone that a utförare can be a double of. */
export const providerIdentities = (
  db: Database,
): Array<{ id: string; name: string; organisationNumber: string | null }> =>
  db.allSql('SELECT id, name, organisationNumber FROM provider WHERE archivedAt IS NULL')

/** Agreements, archived ones too, whose form belongs (or does not) to egen regi. */
export const agreementForms = (db: Database, providerId: string): Array<'inHouse' | 'contract'> =>
  db
    .allSql<{ form: 'inHouse' | 'contract' }>(
      `SELECT DISTINCT CASE form WHEN 'inHouse' THEN 'inHouse' ELSE 'contract' END AS form
       FROM agreement WHERE providerId = ? AND archivedAt IS NULL`,
      providerId,
    )
    .map(({ form }) => form)
