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
const named = (name: string | null): Place | null => (name === null ? null : { key: nameKey(name), name })
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

const ofFinding: Record<FindingDimension, (fact: FindingFact) => Place | null> = {
  ...ofReview,
  /** In the program's own spelling. An area that is itself called as a kvalitetsområde is that one. */
  qualityArea: ({ qualityArea, area }) => {
    const known = knownQualityAreas.get(nameKey(qualityArea ?? area))
    return named(known ?? qualityArea)
  },
  area: ({ area }) => named(area),
  law: ({ lawReference }) => named(lawReference),
  severity: ({ severity }) => (severity === null ? null : { key: severity, name: capital(severityNames[severity]) }),
}

/** Where a brist belongs; null where it does not tell. */
export const placeOf = (dimension: FindingDimension, fact: FindingFact): Place | null => ofFinding[dimension](fact)

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
