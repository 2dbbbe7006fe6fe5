import { type RecordedTable, recordedTable } from '../../electron/core/recorded-table'
import type { EditableTable, Tables } from '../../electron/database/tables'
import { openTestApp, type TestApp } from './test-app'

type Row<T extends keyof Tables> = Partial<Tables[T]>

export interface ReviewSample {
  app: TestApp
  given: {
    table<T extends EditableTable>(name: T): RecordedTable<T>
    review(fields?: Row<'review'>): Tables['review']
    finding(reviewId: string, fields?: Row<'finding'>): Tables['finding']
    history(fields: Row<'history'> & Pick<Tables['history'], 'series' | 'year' | 'count'>): Tables['history']
  }
}

/** Two nämnder, three utförare (one egen regi), and ways to add granskningar, brister and Historik as they were before. */
export function openReviewSample(options: { day?: string; databaseFile?: string } = {}): ReviewSample {
  const app = openTestApp(options)
  const context = app.context('test.given')
  const table = <T extends EditableTable>(name: T) => recordedTable(context, name)

  table('committee').insert({
    id: 'social',
    name: 'Socialnämnden',
    ...none('department', 'municipality', 'archivedAt'),
  })
  table('committee').insert({ id: 'aldre', name: 'Äldrenämnden', ...none('department', 'municipality', 'archivedAt') })
  const area = (id: string, name: string, committeeId: string) =>
    table('serviceArea').insert({ id, name, committeeId, lawBasis: null, archivedAt: null })
  area('barn', 'Barn och unga', 'social')
  area('aldreomsorg', 'Äldreomsorg', 'aldre')
  const type = (id: string, name: string, serviceAreaId: string, lawBasis: string | null = null) =>
    table('serviceType').insert({ id, name, serviceAreaId, lawBasis, intervalYears: null, archivedAt: null })
  type('hvb', 'HVB', 'barn', 'SoL (2025:400) 11 kap. 1 §')
  type('hemtjanst', 'Hemtjänst', 'aldreomsorg')
  const provider = (id: string, name: string, operatingForm: Tables['provider']['operatingForm']) =>
    table('provider').insert({
      id,
      name,
      operatingForm,
      ...none('organisationNumber', 'email', 'phone', 'contact', 'note', 'archivedAt'),
    })
  provider('linden', 'Utförare Linden', 'private')
  provider('asken', 'Utförare Åsken', 'nonProfit')
  provider('egen', 'Solbergas egen hemtjänst', 'inHouse')
  table('unit').insert({
    id: 'villan',
    providerId: 'linden',
    name: 'Villan',
    serviceTypeId: 'hvb',
    ...none('address', 'city', 'district', 'places', 'ivoPermit', 'permitValidTo', 'archivedAt'),
  })
  const agreement = (id: string, providerId: string, serviceTypeId: string, form: Tables['agreement']['form']) =>
    table('agreement').insert({
      id,
      number: id.toUpperCase(),
      providerId,
      serviceTypeId,
      form,
      startDate: '2024-01-01',
      status: 'inForce',
      ...none('unitId', 'endDate', 'extensionTo', 'registryNumber', 'placements', 'terminatedOn', 'archivedAt'),
    })
  agreement('a-1', 'linden', 'hvb', 'LOU')
  agreement('a-2', 'asken', 'hemtjanst', 'LOV')
  for (const [id, serviceTypeId, text] of [
    ['krav-hvb', 'hvb', 'Vaken natt'],
    ['krav-hemtjanst', 'hemtjanst', 'Kontinuitet'],
  ] as const) {
    table('requirement').insert({
      id,
      serviceTypeId,
      text,
      ...none('source', 'qualityArea', 'consequence', 'archivedAt'),
    })
  }

  let numbers = 0
  return {
    app,
    given: {
      table,
      review: (fields: Row<'review'> = {}) =>
        table('review').insert({
          number: `2026-9${String(++numbers).padStart(2, '0')}`,
          serviceTypeId: 'hvb',
          kind: 'agreement',
          year: 2026,
          providerId: 'linden',
          agreementId: null,
          ...none('unitId', 'plannedMonth', 'completedOn', 'method', 'announced', 'outcome', 'notCompletedReason'),
          ...none('responsible', 'registryNumber', 'plannedFollowUpId', 'archivedAt'),
          ...fields,
        }),
      finding: (reviewId: string, fields: Row<'finding'> = {}) =>
        table('finding').insert({
          reviewId,
          area: 'Bemanning',
          description: `Bristen nummer ${++numbers}`,
          ...none('severity', 'requirementId', 'lawReference', 'measure', 'dueOn', 'doneOn', 'verifiedBy'),
          ...none('verifiedOn', 'archivedAt'),
          ...fields,
        }),
      history: (fields: Row<'history'> & Pick<Tables['history'], 'series' | 'year' | 'count'>) =>
        table('history').insert({
          ...none('periodFrom', 'periodTo', 'serviceTypeId', 'serviceTypeName', 'form', 'breakdown', 'breakdownValue'),
          ...fields,
        }),
    },
  }
}

function none<Name extends string>(...names: Name[]): Record<Name, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>
}
