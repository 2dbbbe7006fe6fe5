import type { Figure } from '../../../electron/documents/content/figure'
import type { DocumentHead } from '../../../electron/documents/content/model'

let next = 0

/** A figure with one made-up row behind it for each thing counted. */
export const figure = (value: number | null, description = 'provuppgift', recordType = 'review'): Figure => ({
  value,
  base: null,
  source: {
    description,
    recordType,
    ids: Array.from({ length: Math.min(200, Math.floor(value ?? 0)) }, () => `rad-${++next}`),
  },
})

export const head = (changes: Partial<DocumentHead> = {}): DocumentHead => ({
  municipality: 'Solberga kommun',
  department: 'Socialförvaltningen',
  committee: 'Socialnämnden',
  registryNumber: 'SN 2026/0412',
  date: '2026-11-22',
  authorRole: 'Kvalitetsstrateg',
  ...changes,
})

export const MADE_AT = '2026-11-22T13:32:00.000Z'
