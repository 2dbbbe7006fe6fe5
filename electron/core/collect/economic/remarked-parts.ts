import type { EconomicPart } from '../../../../shared/contracts/collect-values'
import { comparedDays } from '../../../../shared/domain/growth'
import { partsOfColumns } from '../../../../shared/domain/economic/parts'
import type { Database } from '../../../database/database'
import { economicRepo } from './economic-repo'

/** A control that remarked on something. */
export interface RemarkedControl {
  providerId: string
  providerName: string
  parts: EconomicPart[]
  /** There is a remark in words that belongs to no part. */
  inWords: boolean
}

/** The controls between two days that remarked on something, with the parts. */
export const remarkedBetween = (
  db: Database,
  from: string,
  until: string,
  committeeId: string | null,
): RemarkedControl[] =>
  economicRepo(db)
    .between(from, until, committeeId)
    .map((control) => ({
      providerId: control.providerId,
      providerName: control.providerName,
      parts: partsOfColumns(control).flatMap(({ part, result }) => (result === 'remark' ? [part] : [])),
      inWords: control.remark !== null,
    }))
    .filter(({ parts, inWords }) => parts.length > 0 || inWords)

/** Those of a year so far. */
export function remarkedParts(
  db: Database,
  committeeId: string | null,
  year: number,
  today: string,
): RemarkedControl[] {
  const { from, until } = comparedDays(year, today)
  return remarkedBetween(db, from, until, committeeId)
}
