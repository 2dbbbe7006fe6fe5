import type { SupervisionCase } from '../../../documents/quality-report/later/view-model'
import { listSupervisions } from '../../collect/supervision/list-supervisions'
import { supervisionRepo } from '../../collect/supervision/supervision-repo'
import type { Context } from '../../context'

/** The year's tillsyn and revision with what each demands, and those of the year before. */
export function supervisionCases(
  context: Context,
  { year, committeeId }: { year: number; committeeId: string | null },
): SupervisionCase[] {
  const repo = supervisionRepo(context.db)
  return [year, year - 1].flatMap((one) =>
    listSupervisions(context, {
      committeeId,
      year: one,
      search: '',
      sort: null,
      offset: 0,
      limit: 1000,
      includeArchived: false,
      body: null,
      stage: null,
      providerId: null,
      unitId: null,
      serviceTypeId: null,
    }).rows.map((row) => ({ ...row, required: repo.demands(row.id, context.today) })),
  )
}
