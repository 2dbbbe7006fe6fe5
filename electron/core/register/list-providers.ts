import type { Handler } from '../handler'
import { listRows } from './list-query'
import { providerFilters, providerList, providersOfCommittee, type StoredProviderRow } from './provider-repo'

export const listProviders: Handler<'register.providers'> = (context, input) => {
  const list = listRows<StoredProviderRow>(context, providerList, input, {
    scope: providersOfCommittee(input.committeeId),
    filters: providerFilters(input),
  })
  return {
    ...list,
    rows: list.rows.map((row) => ({ ...row, serviceTypes: JSON.parse(row.serviceTypes) as string[] })),
  }
}
