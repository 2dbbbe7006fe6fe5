import type { PlannedFollowUp } from '../../contracts/plan'
import { formatMonth, formatNumber } from '../../text/format'
import { reviewKindNames } from '../../text/names'

export interface RowDifference {
  change: 'added' | 'removed' | 'changed'
  provider: string
  serviceType: string
  fields: Array<{ label: string; before: string | null; after: string | null }>
  reason: string | null
}

const shown: Array<{ label: string; of: (row: PlannedFollowUp) => string | null }> = [
  { label: 'Slag', of: ({ kind }) => reviewKindNames[kind] },
  { label: 'Månad', of: ({ month }) => (month === null ? null : formatMonth(month, 'long')) },
  { label: 'Dagar', of: ({ days }) => formatNumber(days) },
  { label: 'Ansvarig', of: ({ responsible }) => responsible },
  { label: 'Hur', of: ({ method }) => method },
  { label: 'Hur ofta', of: ({ regularity }) => regularity },
  { label: 'Inriktning', of: ({ focus }) => focus },
]

const rootOf = ({ id, originId }: PlannedFollowUp): string => originId ?? id

/**
 * What a new version of a plan changes, row by row: first what came, then what went, then what was moved. Rows that are
 * the same in both are left out. `after` may hold struck rows: they tell why a row went.
 */
export function planDifference(before: readonly PlannedFollowUp[], after: readonly PlannedFollowUp[]): RowDifference[] {
  const stood = new Map(before.filter(isIn).map((row) => [rootOf(row), row]))
  const stands = new Map(after.filter(isIn).map((row) => [rootOf(row), row]))
  const struck = new Map(after.filter((row) => !isIn(row)).map((row) => [rootOf(row), row]))
  const added = [...stands.values()]
    .filter((row) => !stood.has(rootOf(row)))
    .map((row) => ({
      ...who(row),
      change: 'added' as const,
      fields: valuesOf(null, row),
      reason: row.reasons.join(' '),
    }))
  const removed = [...stood]
    .filter(([root]) => !stands.has(root))
    .map(([root, row]) => ({
      ...who(row),
      change: 'removed' as const,
      fields: valuesOf(row, null),
      reason: struck.get(root)?.removedReason ?? null,
    }))
  const changed = [...stands].flatMap(([root, row]) => {
    const earlier = stood.get(root)
    const fields = earlier === undefined ? [] : valuesOf(earlier, row).filter((field) => field.before !== field.after)
    return fields.length === 0 ? [] : [{ ...who(row), change: 'changed' as const, fields, reason: row.changeReason }]
  })
  return [...added, ...removed, ...changed]
}

const isIn = ({ removedReason }: PlannedFollowUp): boolean => removedReason === null

const who = (row: PlannedFollowUp): Pick<RowDifference, 'provider' | 'serviceType'> => ({
  provider: row.providerName,
  serviceType: row.serviceTypeName,
})

const valuesOf = (before: PlannedFollowUp | null, after: PlannedFollowUp | null): RowDifference['fields'] =>
  shown
    .map(({ label, of }) => ({
      label,
      before: before === null ? null : of(before),
      after: after === null ? null : of(after),
    }))
    .filter((field) => field.before !== null || field.after !== null)
