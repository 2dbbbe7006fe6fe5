import { type AssessmentMaterial, SignalKind } from '../../../../shared/contracts/assessment'
import type { ReviewRow } from '../../../../shared/contracts/collect'
import { signalWords } from '../../../../shared/domain/assessment/signal-words'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { earlierReview } from './earlier-review-repo'
import { type SignalRow, signalsRepo } from './signals-repo'

type Told = Pick<
  AssessmentMaterial,
  'since' | 'until' | 'providerId' | 'unitId' | 'serviceTypeId' | 'signals' | 'supervisions'
>

export interface GatheredSignals extends Told {
  /** The rows behind the figures, those of the enhet and of the utförare together. */
  rows: ReadonlyMap<SignalKind, readonly string[]>
}

/**
 * What has come in about the enhet or utförare since the granskning before. Of egen regi with an enhet only the enhet's, and
 * without one only the insats': the utförare is the whole municipality.
 * @param until the last day that counts
 */
export function gatherSignals(context: Context, review: ReviewRow, until: string): GatheredSignals {
  const { db } = context
  const provider = review.providerId === null ? undefined : recordedTable(context, 'provider').find(review.providerId)
  const isInHouse = provider?.operatingForm === 'inHouse'
  const since =
    provider === undefined ? null : earlierReview(db, review, isInHouse, review.completedOn ?? context.today)
  const repo = signalsRepo(db)
  const unitId = review.unitId
  const providerId = provider === undefined || (isInHouse && unitId !== null) ? null : provider.id
  const serviceTypeId = isInHouse && unitId === null ? review.serviceTypeId : null
  const period = { from: since?.completedOn ?? null, until }
  const none = { providerId: null, unitId: null, serviceTypeId: null, ...period }

  const rows = new Map<SignalKind, readonly string[]>()
  const signals = SignalKind.options.map((kind) => {
    const ofUnit = unitId === null ? null : repo.rows(kind, { ...none, unitId })
    const ofProvider = providerId === null ? null : repo.rows(kind, { ...none, providerId, serviceTypeId })
    const figure = (found: SignalRow[] | null) =>
      found && {
        count: found.length,
        words: signalWords(
          kind,
          found.map(({ mark }) => mark),
        ),
      }
    rows.set(kind, [...new Set([...(ofUnit ?? []), ...(ofProvider ?? [])].map(({ id }) => id))])
    return { kind, unit: figure(ofUnit), provider: figure(ofProvider) }
  })
  return {
    since,
    until,
    providerId,
    unitId,
    serviceTypeId,
    signals,
    supervisions: repo.supervisions({ ...none, providerId: isInHouse ? null : providerId, unitId }),
    rows,
  }
}
