import type { Check } from '../../contracts/common'
import type { VersionStatus } from '../../contracts/values'
import { formatCount } from '../../text/format'
import { listInWords } from '../swedish'

/** What a kontrollmoment must say before its plan can be decided. */
export interface DecidableActivity {
  method: string | null
  frequency: string | null
  responsible: string | null
}

export interface DecidableControlPlan {
  status: VersionStatus
  activities: readonly DecidableActivity[]
  /** 'Risk 3 (12 Hög) i Internkontroll 2026': what must be controlled and is not. */
  uncontrolled: readonly string[]
  /** Names of the portfolios behind the plan that are still drafts: their values could change under a decided plan. */
  draftPortfolios: readonly string[]
}

/** Whether an internkontrollplan can be decided; every reason says what to do. */
export function canDecideControlPlan({
  status,
  activities,
  uncontrolled,
  draftPortfolios,
}: DecidableControlPlan): Check {
  if (status !== 'draft') return { ok: false, reasons: ['Internkontrollplanen är redan fastställd.'] }
  if (activities.length === 0) return { ok: false, reasons: ['Planen har inga kontrollmoment än.'] }
  const reasons = [
    ...lacking(activities, 'responsible', 'ansvarig'),
    ...lacking(activities, 'method', 'metod'),
    ...lacking(activities, 'frequency', 'frekvens'),
    ...(uncontrolled.length > 0 ? [`${listInWords(shortened(uncontrolled))} kräver ett kontrollmoment.`] : []),
    ...draftPortfolios.map((name) => `Riskportföljen ${name} är inte fastställd.`),
  ]
  return { ok: reasons.length === 0, reasons }
}

function lacking(activities: readonly DecidableActivity[], field: keyof DecidableActivity, word: string): string[] {
  const count = activities.filter((activity) => (activity[field] ?? '').trim() === '').length
  return count === 0 ? [] : [`${formatCount(count, 'kontrollmoment', 'kontrollmoment')} saknar ${word}.`]
}

/** The first three by name: a longer list can't be read beside a button. */
function shortened(names: readonly string[]): string[] {
  if (names.length <= 4) return [...names]
  return [...names.slice(0, 3), formatCount(names.length - 3, 'risk till', 'risker till')]
}
