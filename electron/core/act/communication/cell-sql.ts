import type { CommunicationState } from '../../../../shared/domain/communication/state'
import type { Audience, CommunicationResult } from '../../../../shared/contracts/act-values'
import type { CommunicationRecord } from '../../../../shared/contracts/communication'
import { committeeOf, placesSql, resultsOfYear } from './result-repo'

/** A result, or for `year` all results of a row and nämnd in a year. */
export interface Unit {
  result: CommunicationResult
  recordType: CommunicationRecord
  recordId: string
  resultOn: string
  year: number
  number: string | null
  providerId: string | null
  unitId: string | null
  serviceTypeId: string | null
  committeeId: string | null
}

/** A cell as it is read: its result, how it should be told, and how it was. */
export interface CellRow extends Unit {
  audience: Audience
  frequency: 'each' | 'yearly'
  rule: string | null
  dueOn: string | null
  state: CommunicationState
  providerName: string | null
  unitName: string | null
  serviceTypeName: string | null
  committeeName: string | null
  questionnaireId: string | null
  tickId: string | null
  tickVersion: number | null
  status: 'done' | 'notNeeded' | null
  doneOn: string | null
  doneHow: string | null
  reason: string | null
  doneBy: string | null
  documentId: string | null
  documentTitle: string | null
  dispatchId: string | null
  decisionId: string | null
  paragraph: string | null
  decidedOn: string | null
}

const unitFields = [
  'result',
  'recordType',
  'recordId',
  'resultOn',
  'year',
  'number',
  'providerId',
  'unitId',
  'serviceTypeId',
  'committeeId',
] as const satisfies ReadonlyArray<keyof Unit>

const fromJson = (fields: readonly string[], parameter: string): string =>
  `SELECT ${fields.map((field) => `json_extract(value, '$.${field}') AS ${field}`).join(', ')} FROM json_each(:${parameter})`

/** The results that the caller already has: `:units`. */
export const givenUnits = fromJson(unitFields, 'units')

/** Every result of the year, and `:units` for what is told once. Results of which nothing is told one by one are passed over. */
export const yearsUnits = `SELECT ${unitFields.slice(0, -1).join(', ')}, ${committeeOf('r')} AS committeeId FROM (${resultsOfYear}) r
    WHERE result IN (SELECT value FROM json_each(:toldEach))
  UNION ALL ${givenUnits}`

export const stateSql = "coalesce(c.status, iif(u.resultOn < rule.lateBefore, 'late', 'owed'))"
export const dueSql = "date(u.resultOn, '+' || rule.days || ' days')"

/** Everything up to the columns: the owed cells of the units, each with its tick where it has one. */
export const withUnits = (units: string): string => `WITH rule AS MATERIALIZED (
    ${fromJson(['committeeId', 'result', 'audience', 'frequency', 'how', 'days', 'lateBefore'], 'rules')}),
  ${placesSql}, u AS (${units})`

export const cells = `FROM u
  CROSS JOIN rule ON rule.result = u.result AND rule.committeeId = coalesce(u.committeeId, '')
    AND rule.frequency = iif(u.recordType = 'year', 'yearly', 'each')
  LEFT JOIN communication c ON c.recordType = u.recordType AND c.recordId = u.recordId
    AND c.result = u.result AND c.audience = rule.audience`

export const names = `LEFT JOIN provider p ON p.id = u.providerId
  LEFT JOIN unit e ON e.id = u.unitId
  LEFT JOIN serviceType st ON st.id = u.serviceTypeId
  LEFT JOIN committee co ON co.id = u.committeeId`

export const tickJoins = `LEFT JOIN document d ON d.id = c.documentId
  LEFT JOIN committeeDecision cd ON cd.id = c.decisionId`

export const columns = `u.*, rule.audience, rule.frequency, rule.how AS rule, ${dueSql} AS dueOn, ${stateSql} AS state,
  p.name AS providerName, e.name AS unitName, st.name AS serviceTypeName, co.name AS committeeName,
  (SELECT qr.questionnaireId FROM questionnaireRecipient qr
   WHERE u.recordType = 'questionnaireRecipient' AND qr.id = u.recordId) AS questionnaireId,
  c.id AS tickId, c.version AS tickVersion, c.status, c.doneOn, c.how AS doneHow, c.reason, c.doneBy,
  c.documentId, c.dispatchId, c.decisionId, d.title AS documentTitle, cd.paragraph, cd.decidedOn`

export const searched = ['u.number', 'p.name', 'e.name', 'st.name', 'co.name', 'rule.how', 'c.how', 'c.reason']

export const sortable: Readonly<Record<string, string>> = {
  title: "svSort(coalesce(u.number, ''))",
  who: 'svSort(coalesce(p.name, co.name))',
  result: 'u.result',
  audience: 'rule.audience',
  resultOn: 'u.resultOn',
  dueOn: 'dueOn',
  state: `CASE ${stateSql} WHEN 'late' THEN 0 WHEN 'owed' THEN 1 WHEN 'done' THEN 2 ELSE 3 END`,
  doneOn: 'c.doneOn',
}
/** What is owed longest first, then what was told last. */
export const usualOrder = `c.id IS NOT NULL, iif(c.id IS NULL, dueOn, NULL) NULLS LAST, c.doneOn DESC, u.recordId,
  rule.audience, u.result`
