import { lastDay, type Agreement, type Unit } from './model.ts'
import type { Random } from './random.ts'

/**
 * The agreement that something which happened that day is about: large ones more often, and where it speaks against the
 * utförare the weak ones.
 * @throws when no agreement holds that day
 */
export function chosenAgreement(
  agreements: readonly Agreement[],
  date: string,
  random: Random,
  speaksAgainst: boolean,
  fits: (agreement: Agreement) => boolean = () => true,
): Agreement {
  const holding = agreements.filter((row) => row.start <= date && lastDay(row) >= date && fits(row))
  return random.weighted(
    holding.map((row) => {
      const size = Math.sqrt(Math.max(row.placements, 4))
      return [row, size * (speaksAgainst ? 0.1 + row.provider.weakness ** 2 : 1)] as const
    }),
  )
}

/** The agreement's enhet, or one of the utförare's in the insats; null where it has none. */
export function unitOf(agreement: Agreement, units: readonly Unit[], random: Random): string | null {
  if (agreement.unit) return agreement.unit.name
  const own = units.filter((unit) => unit.provider === agreement.provider && unit.type === agreement.type)
  return own.length > 0 ? random.pick(own).name : null
}
