import type { ClientInput, Output } from '../../../shared/contracts'
import { type DevelopmentSuggestion, GroundRecord } from '../../../shared/contracts/development'
import { inSentence } from '../../../shared/domain/plan/in-sentence'

type Save = ClientInput<'assess.saveDevelopmentArea'>

/** What a new utvecklingsområde begins with, and what becomes its ground. */
export interface AreaStart {
  /** Tells one unfinished draft from another. */
  key: string
  fields: Partial<Save['draft']>
  suggestion: Save['suggestion']
  record: Save['record']
  /** The ground in words, shown above the form; null where there is none. */
  ground: string | null
}

export const emptyStart: AreaStart = { key: '', fields: {}, suggestion: null, record: null, ground: null }

export const startFromSuggestion = (
  { key, title, words, base, serviceTypeId, committeeId }: DevelopmentSuggestion,
  scope: { committeeId: string | null; year: number },
): AreaStart => ({
  key: `${key}:${scope.year}`,
  fields: {
    year: scope.year,
    title,
    analysis: `${words.replace(/\.$/, '')} (${base}).`,
    serviceTypeId,
    committeeId: serviceTypeId === null ? (committeeId ?? scope.committeeId) : null,
  },
  suggestion: { ...scope, key },
  record: null,
  ground: words,
})

/** What an address of another page fills in: `?ny=1&titel=…&analys=…&omrade=…&insats=…&underlag=finding:ID`. */
export interface StartAddress {
  titel: string | null
  analys: string | null
  omrade: string | null
  insats: string | null
  underlag: string | null
}

/** 'finding:0190…' as the record that it names; null for anything else. */
export function recordInAddress(underlag: string | null): GroundRecord | null {
  const [recordType, ...rest] = (underlag ?? '').split(':')
  return GroundRecord.safeParse({ recordType, recordId: rest.join(':') }).data ?? null
}

export function startFromAddress(
  { titel, analys, omrade, insats, underlag }: StartAddress,
  ground: Output<'assess.groundOf'> | undefined,
  serviceTypes: ReadonlyArray<{ id: string; name: string }>,
): AreaStart {
  const serviceTypeId = insats ?? ground?.serviceTypeId ?? null
  const service = serviceTypes.find(({ id }) => id === serviceTypeId)
  const named = omrade !== null && service !== undefined ? `${omrade} inom ${inSentence(service.name)}` : omrade
  const fields: AreaStart['fields'] = {
    ...((titel ?? named) === null ? {} : { title: titel ?? named ?? '' }),
    ...((analys ?? ground?.words) === undefined ? {} : { analysis: analys ?? ground?.words ?? null }),
    ...(service === undefined ? {} : { serviceTypeId: service.id, committeeId: null }),
  }
  return {
    key: [titel, omrade, insats, underlag].filter((part) => part !== null).join(':'),
    fields,
    suggestion: null,
    record: ground === undefined ? null : recordInAddress(underlag),
    ground: ground?.words ?? null,
  }
}
