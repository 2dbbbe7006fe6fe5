import type { RecordType } from '../../../shared/contracts/values'
import { formatMonth, formatNumber } from '../../../shared/text/format'
import {
  agreementFormNames,
  agreementStatusNames,
  feedbackKindNames,
  goalKindNames,
  operatingFormNames,
  outcomeName,
  planOriginNames,
  reviewKindNames,
  reviewMethodNames,
  riskOccasionNames,
  sanctionStepNames,
  severityNames,
  verificationNames,
  versionStatusNames,
} from '../../../shared/text/names'

/** A logged row: columns hold only text, numbers and nothing. */
export type Stored = Readonly<Record<string, string | number | null>>

/** Id → name of what the logged rows point at. */
export type Names = ReadonlyMap<string, string>

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  operatingForm: operatingFormNames,
  form: agreementFormNames,
  kind: { ...reviewKindNames, ...feedbackKindNames, ...goalKindNames },
  step: sanctionStepNames,
  severity: severityNames,
  verifiedBy: verificationNames,
  origin: planOriginNames,
  method: reviewMethodNames,
  occasion: riskOccasionNames,
}
/** Stored as 1 and 0. */
const yesNo = new Set([
  'announced',
  'vulnerableGroup',
  'reportedToIvo',
  'reportedToPolice',
  'fTax',
  'registered',
  'boardChecked',
  'ongoing',
])
const statusWords: Partial<Record<RecordType, Readonly<Record<string, string>>>> = {
  agreement: agreementStatusNames,
  riskAnalysis: versionStatusNames,
  followUpPlan: versionStatusNames,
}

/** A stored value as people read it; null where there is none. */
export function valueInWords(
  recordType: RecordType,
  field: string,
  value: Stored[string] | undefined,
  names: Names,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (field.endsWith('Id')) return names.get(String(value)) ?? 'uppgift saknas'
  if (yesNo.has(field)) return value === 1 ? 'ja' : 'nej'
  if (field === 'month' || field === 'plannedMonth') return formatMonth(Number(value), 'long')
  if (field === 'year') return String(value)
  if (field === 'outcome') return outcomeName(value as Parameters<typeof outcomeName>[0], null)
  if (field === 'reasons') return listInWords(String(value))
  if (typeof value === 'number') return formatNumber(value)
  const fixed = field === 'status' ? statusWords[recordType] : words[field]
  return fixed?.[value] ?? value
}

function listInWords(stored: string): string {
  const reasons: unknown = JSON.parse(stored)
  return Array.isArray(reasons) ? reasons.join(' ') : stored
}
