import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { requireOpenReview } from '../../collect/work/require-open-review'

type Row = Tables['assessment']

const standing: Record<Row['status'], string> = {
  draft: 'Bedömningen är ett utkast.',
  sent: 'Bedömningen väntar på godkännande.',
  decided: 'Bedömningen är fastställd.',
  superseded: 'Bedömningen är ersatt av en senare.',
}

/**
 * The judgement that is to be changed, as the caller saw it: two who decide the same case are told of each other before any
 * rule is tried.
 * @throws AppError NOT_FOUND, CONFLICT, RULE_BROKEN
 */
export function ownRow(context: Context, id: string, version: number, status: Row['status'], ifNot: string): Row {
  const table = recordedTable(context, 'assessment')
  // A patch without fields writes nothing and refuses a version that somebody has passed.
  const row = table.update(id, version, {})
  requireOpenReview(context, row.reviewId)
  if (row.status === status) return row
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${standing[row.status]} ${ifNot} Inget har ändrats.`,
  })
}
