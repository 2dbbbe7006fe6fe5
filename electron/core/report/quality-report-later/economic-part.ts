import { partsOfColumns } from '../../../../shared/domain/economic/parts'
import { comparedDays } from '../../../../shared/domain/growth'
import type { ControlLine, EconomicControls } from '../../../documents/quality-report/later/view-model'
import { type ControlRow, economicRepo } from '../../collect/economic/economic-repo'
import { listEconomicProviders } from '../../collect/economic/list-providers'
import type { Context } from '../../context'

interface Scope {
  year: number
  committeeId: string | null
}

/** The controls of the year and of the same days of the year before, each with its remarks. */
export function economicPart(context: Context, { year, committeeId }: Scope): EconomicControls {
  const repo = economicRepo(context.db)
  const days = comparedDays(year, context.today)
  const first = repo.firstDay()
  const isKnown = first !== null && first <= days.beforeUntil
  const providers = listEconomicProviders(context, {
    committeeId,
    search: '',
    sort: null,
    offset: 0,
    limit: 1,
    includeArchived: false,
    filter: null,
    part: null,
    providerId: null,
    year: null,
  })
  return {
    now: repo.between(days.from, days.until, committeeId).map(lineOf),
    before: isKnown ? repo.between(days.beforeFrom, days.beforeUntil, committeeId).map(lineOf) : null,
    owed: {
      providers: providers.totalUnfiltered,
      late: providers.late,
      never: providers.never,
      months: providers.months,
    },
  }
}

function lineOf(control: ControlRow): ControlLine {
  const parts = partsOfColumns(control).flatMap(({ part, result }) => (result === 'remark' ? [part] : []))
  const { id, providerId, controlledOn, remark } = control
  return { id, providerId, controlledOn, parts, hasRemark: parts.length > 0 || remark !== null }
}
