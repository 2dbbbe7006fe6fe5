import type { FrozenArea } from '../../../../shared/contracts/assessment'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { assessmentRepo } from './assessment-repo'
import { assessmentFacts } from './facts'
import { freezeMaterial } from './freeze-material'
import { refuseUnready } from './refuse-unready'

type Signature = Partial<Pick<Tables['assessment'], 'judgedBy' | 'judgedOn' | 'approvedBy' | 'approvedOn'>>

/**
 * The judgement stands: what it says of each kvalitetsområde and what it rested on are kept as they are now, the one before
 * is superseded, and the granskning gets its outcome – in the same transaction, so that none of them stands without the others.
 */
export function settle(context: Context, row: Tables['assessment'], signature: Signature): void {
  const facts = assessmentFacts(context, row.reviewId)
  // What it rests on may have changed while it waited for approval.
  refuseUnready(facts, row, 'fastställas')
  const table = recordedTable(context, 'assessment')
  const before = assessmentRepo(context.db).decided(row.reviewId)
  if (before !== undefined) table.update(before.id, null, { status: 'superseded' })
  const areas = facts.areas.map(
    ({ qualityArea, judgement, reason }): FrozenArea => ({ qualityArea, judgement, reason }),
  )
  table.update(row.id, row.version, {
    ...signature,
    status: 'decided',
    areas: JSON.stringify(areas),
    material: JSON.stringify(freezeMaterial(context, facts.review)),
    returnedBy: null,
    returnedOn: null,
    returnedReason: null,
  })
  recordedTable(context, 'review').update(row.reviewId, null, { outcome: row.outcome })
}
