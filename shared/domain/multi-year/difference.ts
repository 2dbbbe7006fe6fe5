import { followUpFormNames } from '../../text/names'
import { formatNumber } from '../../text/format'
import { compareSv } from '../swedish'
import type { PlannedYear } from './subject'

export interface ComparedCell extends PlannedYear {
  serviceTypeId: string
  serviceType: string
  comment: string | null
}

export interface CellDifference {
  change: 'added' | 'removed' | 'moved' | 'changed'
  serviceType: string
  fields: Array<{ label: string; before: string | null; after: string | null }>
}

const shown: Array<{ label: string; of: (cell: ComparedCell) => string | null }> = [
  { label: 'År', of: ({ year }) => String(year) },
  { label: 'Form', of: ({ form }) => followUpFormNames[form] },
  { label: 'Antal', of: ({ expected }) => (expected === null ? null : formatNumber(expected)) },
  { label: 'Kommentar', of: ({ comment }) => comment },
]

/**
 * What a version changes against the one before, insats by insats. A cell that went and one that came in the same insats
 * are one that was moved, the earliest with the earliest.
 */
export function multiYearDifference(before: readonly ComparedCell[], after: readonly ComparedCell[]): CellDifference[] {
  const names = new Map([...before, ...after].map(({ serviceTypeId, serviceType }) => [serviceTypeId, serviceType]))
  return [...names]
    .sort(([, a], [, b]) => compareSv(a, b))
    .flatMap(([id, serviceType]) => {
      const of = (cells: readonly ComparedCell[]): ComparedCell[] =>
        cells.filter(({ serviceTypeId }) => serviceTypeId === id).sort((a, b) => a.year - b.year)
      return inOneInsats(of(before), of(after)).map(({ change, from, to }) => ({
        change,
        serviceType,
        fields: fieldsOf(from, to),
      }))
    })
    .filter(({ change, fields }) => change !== 'changed' || fields.length > 0)
}

interface Pair {
  change: CellDifference['change']
  from: ComparedCell | null
  to: ComparedCell | null
}

function inOneInsats(before: readonly ComparedCell[], after: readonly ComparedCell[]): Pair[] {
  const gone = before.filter(({ year }) => !after.some((cell) => cell.year === year))
  const come = after.filter(({ year }) => !before.some((cell) => cell.year === year))
  const moved = Math.min(gone.length, come.length)
  return [
    ...come.slice(moved).map((to): Pair => ({ change: 'added', from: null, to })),
    ...gone.slice(moved).map((from): Pair => ({ change: 'removed', from, to: null })),
    ...gone.slice(0, moved).map((from, index): Pair => ({ change: 'moved', from, to: come[index] ?? null })),
    ...after.flatMap((to): Pair[] => {
      const from = before.find(({ year }) => year === to.year)
      return from === undefined ? [] : [{ change: 'changed', from, to }]
    }),
  ]
}

const fieldsOf = (from: ComparedCell | null, to: ComparedCell | null): CellDifference['fields'] =>
  shown
    .map(({ label, of }) => ({
      label,
      before: from === null ? null : of(from),
      after: to === null ? null : of(to),
    }))
    .filter((field) => field.before !== field.after)
