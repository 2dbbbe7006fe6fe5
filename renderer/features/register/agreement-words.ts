import type { Agreement } from '../../../shared/contracts/register'
import { lastDayOfAgreement } from '../../../shared/domain/agreement'
import { agreementStatusNames } from '../../../shared/text/names'

/** '2023-01-01 – 2026-12-31, förlängt till 2028-12-31': the period as agreed. */
export function periodInWords({ startDate, endDate, extensionTo }: Agreement): string {
  const period = `${startDate} – ${endDate ?? 'tills vidare'}`
  return extensionTo === null ? period : `${period}, förlängt till ${extensionTo}`
}

/** 'gällande', 'uppsagt', 'har gått ut': one word or two, where the dates stand beside. */
export function statusWord(agreement: Agreement, today: string): string {
  if (agreement.status !== 'inForce') return agreementStatusNames[agreement.status]
  const last = lastDayOfAgreement(agreement)
  if (last !== null && last < today) return 'har gått ut'
  return agreement.startDate > today ? 'kommande' : agreementStatusNames.inForce
}

/** 'gällande', 'uppsagt till 2026-03-31', 'gick ut 2025-12-31': the status together with what the dates say. */
export function statusInWords(agreement: Agreement, today: string): string {
  const last = lastDayOfAgreement(agreement)
  if (agreement.status === 'terminated' && agreement.terminatedOn !== null)
    return `uppsagt till ${agreement.terminatedOn}`
  if (agreement.status === 'inForce' && last !== null && last < today) return `gick ut ${last}`
  if (agreement.status === 'inForce' && agreement.startDate > today) return `börjar ${agreement.startDate}`
  return agreementStatusNames[agreement.status]
}
