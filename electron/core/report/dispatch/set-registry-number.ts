import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { refuseFrozen } from '../freeze-document'

/**
 * The file itself keeps what it says: the number is what the document is found by in the diarium. A decided document can get
 * the number that it lacked, but not another one.
 */
export const setRegistryNumber: Handler<'report.setRegistryNumber'> = (context, { id, version, registryNumber }) => {
  const documents = recordedTable(context, 'document')
  if (documents.byId(id).registryNumber !== null) refuseFrozen(context, id)
  return { version: documents.update(id, version, { registryNumber: registryNumber || null }).version }
}
