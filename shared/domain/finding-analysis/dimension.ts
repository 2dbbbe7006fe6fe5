import type { FindingDimension } from '../../contracts/finding-analysis'
import { OperatingForm, Severity } from '../../contracts/values'
import { operatingFormNames, qualityAreas, severityNames } from '../../text/names'
import { nameKey } from '../name-key'
import type { FindingFact, ReviewFact } from './fact'

interface Place {
  key: string
  name: string
}

/** Stands for what nobody has told. */
export const untold = 'uppgift saknas'

const knownQualityAreas = new Map<string, string>(qualityAreas.map((name) => [nameKey(name), name] as const))
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a granskning is of, and so all its brister. */
const ofReview = {
  serviceType: (fact: ReviewFact | FindingFact): Place => ({ key: fact.serviceTypeId, name: fact.serviceTypeName }),
  serviceArea: (fact: ReviewFact | FindingFact): Place => ({ key: fact.serviceAreaId, name: fact.serviceAreaName }),
  provider: ({ providerId, providerName }: ReviewFact | FindingFact): Place | null =>
    providerId === null ? null : { key: providerId, name: providerName ?? untold },
  operatingForm: ({ operatingForm }: ReviewFact | FindingFact): Place | null =>
    operatingForm === null ? null : { key: operatingForm, name: capital(operatingFormNames[operatingForm]) },
}

type Named = (name: string | null) => Place | null

const ofFinding: Record<FindingDimension, (fact: FindingFact, named: Named) => Place | null> = {
  ...ofReview,
  /** An area that is itself called as a kvalitetsområde is that one. */
  qualityArea: ({ qualityArea, area }, named) => {
    const place = named(qualityArea ?? area)
    const known = place === null ? undefined : knownQualityAreas.get(place.key)
    return known === undefined ? named(qualityArea) : { key: nameKey(known), name: known }
  },
  area: ({ area }, named) => named(area),
  law: ({ lawReference }, named) => named(lawReference),
  severity: ({ severity }) => (severity === null ? null : { key: severity, name: capital(severityNames[severity]) }),
}

/** Reads where a brist belongs; null where it does not tell. The few names of many brister are each made a key once. */
export function placeReader(dimension: FindingDimension): (fact: FindingFact) => Place | null {
  const places = new Map<string, Place>()
  const named: Named = (name) => {
    if (name === null) return null
    const place = places.get(name) ?? { key: nameKey(name), name }
    places.set(name, place)
    return place
  }
  return (fact) => ofFinding[dimension](fact, named)
}

/** Where a granskning belongs; undefined for what only a brist has. */
export const reviewPlaceOf = (dimension: FindingDimension): ((review: ReviewFact) => Place | null) | undefined =>
  dimension in ofReview ? ofReview[dimension as keyof typeof ofReview] : undefined

/** The order that a dimension has of its own; null is by size. */
export const fixedOrder = (dimension: FindingDimension): readonly string[] | null =>
  dimension === 'severity'
    ? Severity.options.toReversed()
    : dimension === 'operatingForm'
      ? OperatingForm.options.toReversed()
      : null
