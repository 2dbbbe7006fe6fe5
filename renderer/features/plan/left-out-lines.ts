import type { PlannedFollowUp, PlanView } from '../../../shared/contracts/plan'
import { candidateKey } from '../../../shared/domain/priority/facts'
import type { Party } from './party'
import { partyWords } from './plan-words'

/** Whom the plan leaves out: struck by hand, or without room. */
export interface LeftOutLine extends Party {
  id: string
  provider: string
  detail: string
  rank: number | null
  score: number | null
  reason: string
  /** The struck row; null when the proposal had no room. */
  removed: PlannedFollowUp | null
}

export const leftOutLines = ({ removed, leftOut }: PlanView): LeftOutLine[] => [
  ...removed.map((row) => ({
    id: row.id,
    providerId: row.providerId,
    agreementId: row.agreementId,
    unitId: row.unitId,
    serviceTypeId: row.serviceTypeId,
    provider: row.providerName,
    detail: partyWords(row),
    rank: row.rank,
    score: row.score,
    reason: `Borttagen: ${row.removedReason ?? ''}`,
    removed: row,
  })),
  ...leftOut.map(({ provider, serviceType, unit, agreementNumber, reasons, ...row }) => ({
    ...row,
    id: candidateKey(row),
    provider,
    detail: partyWords({ serviceTypeName: serviceType, unitName: unit, agreementNumber }),
    reason: reasons.join(' '),
    removed: null,
  })),
]
