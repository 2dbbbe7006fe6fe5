import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'

/** The file itself keeps what it says: the number is what the document is found by in the diarium. */
export const setRegistryNumber: Handler<'report.setRegistryNumber'> = (context, { id, version, registryNumber }) => ({
  version: recordedTable(context, 'document').update(id, version, { registryNumber: registryNumber || null }).version,
})
