import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { type Patch, recordedTable } from '../../recorded-table'
import { workRepo } from './work-repo'

/**
 * A granskning has one row of scope, visit and widening, made when something is first written.
 * @param version the version the caller saw; null when there was none: somebody else's new row is then met with a choice
 */
export function saveScopeRow(
  context: Context,
  reviewId: string,
  version: number | null,
  fields: Patch<'reviewScope'>,
): Tables['reviewScope'] {
  const table = recordedTable(context, 'reviewScope')
  const before = workRepo(context.db).scope(reviewId)
  if (before !== undefined) return table.update(before.id, version ?? noVersion, fields)
  return table.insert({ ...fields, reviewId })
}

/** No row has it: a caller who saw none is in conflict with whoever made one. */
export const noVersion = 0
