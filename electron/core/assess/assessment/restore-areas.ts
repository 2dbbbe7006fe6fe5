import type { FrozenArea } from '../../../../shared/contracts/assessment'
import { nameKey } from '../../../../shared/domain/name-key'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { workRepo } from '../../collect/work/work-repo'

/** Makes the granskning say of each kvalitetsområde what a decided judgement says. */
export function restoreAreas(context: Context, reviewId: string, areas: readonly FrozenArea[]): void {
  const table = recordedTable(context, 'areaJudgement')
  const rows = workRepo(context.db).judgements(reviewId)
  const rowOf = (name: string) => rows.find(({ qualityArea }) => nameKey(qualityArea) === nameKey(name))
  for (const { qualityArea, judgement, reason } of areas) {
    const row = rowOf(qualityArea)
    if (row !== undefined) table.update(row.id, null, { judgement, reason })
    else table.insert({ reviewId, qualityArea, judgement, reason })
  }
  const kept = new Set(areas.map(({ qualityArea }) => nameKey(qualityArea)))
  for (const row of rows) if (!kept.has(nameKey(row.qualityArea))) table.remove(row.id, null)
}
