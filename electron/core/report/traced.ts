import type { RecordType } from '../../../shared/contracts/values'
import type { Figure } from '../../documents/content/figure'

/** A number with the rows it was counted on. */
export const traced = (
  value: number | null,
  description: string,
  recordType: RecordType,
  rows: readonly { id: string }[],
): Figure => ({ value, base: null, source: { description, recordType, ids: rows.map(({ id }) => id) } })
