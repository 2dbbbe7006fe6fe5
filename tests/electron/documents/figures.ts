import { type Figure, sumFigures } from '../../../electron/documents/content/figure'
import type { ContractReportInput, ReportGroup } from '../../../electron/documents/contract-report/view-model'
import type { DocumentHead } from '../../../electron/documents/content/model'

/** A figure with one made-up row behind it for each thing counted. */
export const figure = (value: number | null, description = 'provuppgift', recordType = 'review'): Figure => ({
  value,
  base: null,
  source: {
    description,
    recordType,
    ids: Array.from({ length: Math.min(200, Math.floor(value ?? 0)) }, (_, index) => `${description}-${index}`),
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

/** The whole year as the sum of its groups. */
export const wholeOf = (groups: readonly ReportGroup[]): ContractReportInput['whole'] => ({
  planned: sumFigures(
    groups.map((group) => group.planned),
    'planerade',
  ),
  completed: sumFigures(
    groups.map((group) => group.completed),
    'genomförda',
  ),
  notCompleted: groups.flatMap((group) => group.notCompleted),
})
