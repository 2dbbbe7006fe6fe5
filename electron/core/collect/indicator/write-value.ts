import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { indicatorRepo, type ValueKey } from './indicator-repo'

type Written = Pick<Tables['indicatorValue'], 'value' | 'source' | 'fetchedOn'>

/**
 * Writes the value of a year, group and gender, whoever gives it: a form, an import or Kolada. What it was before stays
 * beside it with its source and the day it was corrected; a figure that has been read somewhere can then be explained.
 * @param id for a value that is not there yet
 */
export function writeValue(
  context: Context,
  key: ValueKey,
  written: Partial<Written>,
  { id, version = null }: { id?: string; version?: number | null } = {},
): Tables['indicatorValue'] {
  const values = recordedTable(context, 'indicatorValue')
  const before = indicatorRepo(context.db).sameValue(key)
  if (before === undefined) {
    return values.insert({ ...key, value: null, source: null, fetchedOn: null, ...written, ...(id && { id }) })
  }
  const after = values.update(before.id, version, written)
  if (after.value !== before.value) {
    recordedTable(context, 'indicatorCorrection').insert({
      valueId: before.id,
      correctedOn: context.today,
      earlierValue: before.value,
      earlierSource: before.source,
    })
  }
  return after
}
