import type { XrayCheck, XrayHit } from '../../../shared/contracts/xray'
import { toCheck } from '../../../shared/domain/xray/definition'
import type { Look, LookedCheck } from './look'

export interface SeenFilter {
  committeeId: string | null
  year: number | null
}

/** What belongs to no nämnd concerns each of them; what has no year concerns every year. */
const isSeen =
  ({ committeeId, year }: SeenFilter) =>
  (row: { committeeId: string | null; year: number | null }): boolean =>
    (committeeId === null || row.committeeId === null || row.committeeId === committeeId) &&
    (year === null || row.year === null || row.year === year)

export const seenHits = ({ hits }: LookedCheck, filter: SeenFilter): LookedCheck['hits'] => hits.filter(isSeen(filter))

/** A check as the nämnd and the year see it. */
export function seenCheck(looked: LookedCheck, filter: SeenFilter): XrayCheck {
  const { key, name, degree, room, why, remedy, of } = looked.check
  const base = looked.base.filter(isSeen(filter)).reduce((sum, { n }) => sum + n, 0)
  return toCheck({
    definition: { key, name, degree, room, why, remedy, of },
    base,
    hits: seenHits(looked, filter).length,
  })
}

/** A hit as it is told, with what its check says of every hit. */
export function toHit(
  { check }: LookedCheck,
  hit: LookedCheck['hits'][number],
  { committeeNames }: Pick<Look, 'committeeNames'>,
): XrayHit {
  const { subject, sentence, path, recordType = check.recordType } = hit.tell()
  return {
    id: `${check.key}:${hit.recordId}`,
    checkKey: check.key,
    checkName: check.name,
    degree: check.degree,
    room: check.room,
    subject,
    sentence,
    remedy: check.remedy,
    recordType,
    recordId: hit.recordId,
    path,
    committeeId: hit.committeeId,
    committeeName: hit.committeeId === null ? null : (committeeNames.get(hit.committeeId) ?? null),
    year: hit.year,
  }
}
