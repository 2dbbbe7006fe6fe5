import { nameKey } from './name-key'

/** What two versions of a risk are recognised by. */
export interface Recognisable {
  number: number
  event: string
}

export interface RiskPair<Risk> {
  before: Risk | null
  after: Risk | null
}

/**
 * Pairs the risks of two analyses: the same event is the same risk. Where one analysis was made from the other, numbers
 * are names too, so a risk whose event was reworded is found by its number.
 * @param related whether one analysis was copied from the other
 * @returns pairs in the order of `after`, then what is gone, in the order of `before`
 */
export function pairRisks<Risk extends Recognisable>(
  before: readonly Risk[],
  after: readonly Risk[],
  related: boolean,
): RiskPair<Risk>[] {
  const left = new Set(before)
  const partners = new Map<Risk, Risk>()
  const pairWhere = (same: (earlier: Risk, later: Risk) => boolean): void => {
    for (const later of after) {
      if (partners.has(later)) continue
      const earlier = [...left].find((risk) => same(risk, later))
      if (earlier === undefined) continue
      left.delete(earlier)
      partners.set(later, earlier)
    }
  }
  pairWhere((earlier, later) => nameKey(earlier.event) === nameKey(later.event))
  if (related) pairWhere((earlier, later) => earlier.number === later.number)
  return [
    ...after.map((later) => ({ before: partners.get(later) ?? null, after: later })),
    ...[...left].map((earlier) => ({ before: earlier, after: null })),
  ]
}
