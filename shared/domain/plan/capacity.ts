import type { Capacity } from '../../contracts/plan'
import type { PlanOrigin } from '../../contracts/values'
import { formatDays } from '../../text/format'
import { subtractDays, sumDays } from './days'

/** Working days of a plan by ground; `left` is negative when more is planned than there are days. */
export function capacityOf(rows: readonly { origin: PlanOrigin; days: number }[], daysAvailable: number): Capacity {
  const share = (origin: PlanOrigin): { rows: number; days: number } => {
    const own = rows.filter((row) => row.origin === origin)
    return { rows: own.length, days: sumDays(own.map(({ days }) => days)) }
  }
  const planned = sumDays(rows.map(({ days }) => days))
  return {
    available: daysAvailable,
    planned,
    mandatory: share('mandatory'),
    proposed: share('proposed'),
    manual: share('manual'),
    left: subtractDays(daysAvailable, planned),
  }
}

/** '2,5 dagar kvar att fördela', '3,5 dagar för mycket': what the plan's days mean, in words. */
export function capacityWords({ left, available, mandatory }: Capacity): string {
  if (left > 0) return `${formatDays(left)} kvar att fördela`
  if (left === 0) return 'alla dagar är fördelade'
  const tooMuch = `${formatDays(-left)} för mycket`
  return mandatory.days > available
    ? `${tooMuch}; raderna som ska med ryms inte inom ${formatDays(available)}`
    : tooMuch
}
