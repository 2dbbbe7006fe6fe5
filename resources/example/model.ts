import type { Severity } from './catalogue/finding.ts'
import type { Form, ServiceType } from './service-types.ts'

export interface Provider {
  name: string
  kind: 'privat' | 'idéburen' | 'egen regi'
  types: readonly ServiceType[]
  /** 0 = seldom any brist, 1 = often; stays with the utförare over the years. */
  weakness: number
}

export interface Unit {
  provider: Provider
  name: string
  type: ServiceType
  /** null where the place is protected */
  town: string | null
  district: string | null
  places: number | null
}

export interface Agreement {
  number: string
  provider: Provider
  unit: Unit | null
  type: ServiceType
  form: Form
  start: string
  end: string | null
  extension: string | null
  terminated: string | null
  registry: string | null
  placements: number
}

export type Kind =
  | 'avtalsuppföljning'
  | 'kvalitetsgranskning'
  | 'digital screening'
  | 'uppföljning'
  | 'påkallad'
  | 'HSL-uppföljning'
  | 'särskilt riktad'

/** Index in the ladder of outcomes, best first; null = no outcome registered. */
export type Outcome = 0 | 1 | 2 | 3 | null

export interface Review {
  number: string
  agreement: Agreement
  kind: Kind
  year: number
  month: number | null
  completed: string | null
  outcome: Outcome
  notDone: string | null
  registry: string | null
  method: string | null
  announced: string | null
}

export interface Finding {
  review: Review
  area: string
  text: string
  severity: Severity
  law: string | null
  measure: string | null
  due: string
  mended: string | null
  verified: string | null
}

/** The last day that the agreement holds; far ahead when it runs until further notice. */
export const lastDay = (agreement: Agreement): string =>
  agreement.terminated ?? agreement.extension ?? agreement.end ?? '9999-12-31'
