import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { plantedFaults } from '../../resources/example/planted-faults'

export type Row = Record<string, string | number | undefined>

export const EXAMPLE_FILE = resolve(import.meta.dirname, '../../resources/example/solberga.json')

const workbook = JSON.parse(readFileSync(EXAMPLE_FILE, 'utf8')) as Record<string, Row[]>

export const sheetNames = Object.keys(workbook)

/** @throws when the example lacks the sheet */
export function sheet(name: string): Row[] {
  const rows = workbook[name]
  if (!rows) throw new Error(`Bladet ${name} saknas`)
  return rows
}

export const text = (row: Row, heading: string): string => String(row[heading] ?? '')

export const values = (name: string, heading: string): Set<string> =>
  new Set(sheet(name).map((row) => text(row, heading)))

export const tally = (rows: readonly Row[], heading: string): Record<string, number> =>
  rows.reduce<Record<string, number>>((counts, row) => {
    const key = text(row, heading)
    return { ...counts, [key]: (counts[key] ?? 0) + 1 }
  }, {})

/** The rows whose cell, when filled in, is not found among the allowed ones. */
export const strangers = (name: string, heading: string, allowed: ReadonlySet<string>): string[] =>
  sheet(name)
    .map((row) => text(row, heading))
    .filter((value) => value !== '' && !allowed.has(value))

/** The keys that occur more than once. */
export const repeated = (name: string, ...headings: string[]): string[] => {
  const keys = sheet(name).map((row) => headings.map((heading) => text(row, heading)).join(' | '))
  return keys.filter((key, at) => keys.indexOf(key) !== at)
}

/** A row that the example makes faulty on purpose, for Röntgen to find. */
export const isPlanted = (name: string, row: Row): boolean =>
  plantedFaults.some(
    ({ sheet: of, find }) => of === name && Object.entries(find).every(([column, cell]) => row[column] === cell),
  )
