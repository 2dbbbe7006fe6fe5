import type { FindingDimension, FindingMeasure, RecurringGround } from '../contracts/finding-analysis'

export const findingDimensionNames: Record<FindingDimension, string> = {
  qualityArea: 'kvalitetsområde',
  area: 'område i checklistan',
  serviceType: 'insats',
  serviceArea: 'verksamhetsområde',
  law: 'lagrum',
  severity: 'allvarlighetsgrad',
  provider: 'utförare',
  operatingForm: 'driftsform',
}

/** As they stand after 'brister': 'brister som inte är åtgärdade'. */
export const findingMeasureWords: Record<FindingMeasure, string> = {
  all: '',
  serious: 'allvarliga',
  notMended: 'inte åtgärdade',
  late: 'sena',
  mended: 'åtgärdade',
  mendedDated: 'åtgärdade, med båda dagarna kända',
  mendedInTime: 'åtgärdade i tid',
  mendedLate: 'åtgärdade för sent',
  mendedWithoutDue: 'åtgärdade, utan frist eller dag',
  verified: 'verifierade',
  verifiedDated: 'verifierade, med båda dagarna kända',
}

export const recurringGroundNames: Record<RecurringGround, string> = {
  question: 'samma fråga',
  requirement: 'samma krav',
  area: 'samma område',
}
