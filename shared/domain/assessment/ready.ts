import type { AreaJudgementValue } from '../../contracts/collect-values'
import type { Check } from '../../contracts/common'
import type { Outcome } from '../../contracts/values'
import { isBlank } from '../blank'
import type { IsoDate } from '../iso-date'
import { reasonsNotToAssess } from '../review'
import { listInWords } from '../swedish'

export interface JudgedArea {
  qualityArea: string
  judgement: AreaJudgementValue | null
  reason: string | null
}

export interface ToDecide {
  review: { providerId: string | null; archivedAt: string | null; completedOn: IsoDate | null }
  areas: readonly JudgedArea[]
  summary: string | null
  outcome: Outcome | null
}

/**
 * What lacks before a judgement can be sent or decided, each a sentence. "Inte bedömt" is a judgement: it says that the
 * kvalitetsområde was left out on purpose.
 */
export function readyToDecide({ review, areas, summary, outcome }: ToDecide): Check {
  const named = (some: readonly JudgedArea[]): string => listInWords(some.map(({ qualityArea }) => qualityArea))
  const unjudged = areas.filter(({ judgement }) => judgement === null)
  const unexplained = areas.filter(({ judgement, reason }) => judgement === 'notFulfilled' && isBlank(reason))
  const reasons = [
    ...reasonsNotToAssess(review),
    ...(review.completedOn === null ? ['Granskningen är inte genomförd än: registrera dagen i granskningen.'] : []),
    ...(unjudged.length === 0
      ? []
      : [
          unjudged.length === areas.length
            ? 'Inget kvalitetsområde är bedömt.'
            : `${unjudged.length === 1 ? 'Ett kvalitetsområde' : `${unjudged.length} kvalitetsområden`} saknar bedömning: ${named(unjudged)}.`,
        ]),
    ...(unexplained.length === 0 ? [] : [`Skäl saknas till bedömningen ej uppfyllt: ${named(unexplained)}.`]),
    ...(isBlank(summary) ? ['Den samlade bedömningen är inte skriven.'] : []),
    ...(outcome === null ? ['Utfallet är inte valt.'] : []),
  ]
  return { ok: reasons.length === 0, reasons }
}
