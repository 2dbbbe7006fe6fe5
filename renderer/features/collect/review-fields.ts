import type { Output } from '../../../shared/contracts'
import type { ReviewRow } from '../../../shared/contracts/collect'
import { ReviewDraft } from '../../../shared/contracts/review'
import type { z } from 'zod'
import type { ReviewKind } from '../../../shared/contracts/values'
import { reviewMethodNames } from '../../../shared/text/names'
import type { Option } from '../../ui/forms'

export type ReviewValues = z.input<typeof ReviewDraft>

export const emptyReview = (year: number, kind: ReviewKind = 'agreement'): ReviewValues => ({
  number: null,
  agreementId: null,
  providerId: null,
  unitId: null,
  serviceTypeId: '',
  kind,
  year,
  plannedMonth: null,
  completedOn: null,
  method: null,
  announced: null,
  responsible: null,
  registryNumber: null,
})

/** The record as its form holds it. Not parsed: what an import brought may be longer than what a form takes. */
export const valuesOf = (review: ReviewRow): ReviewValues => {
  const fields = Object.keys(ReviewDraft.shape) as Array<keyof ReviewValues>
  return Object.fromEntries(fields.map((field) => [field, review[field]])) as unknown as ReviewValues
}

/** The methods to choose from, and the words of an import where they are others. */
export const methodOptions = (method: string | null): Option[] => {
  const known = Object.entries(reviewMethodNames).map(([value, label]) => ({ value, label }))
  return method === null || method in reviewMethodNames ? known : [...known, { value: method, label: method }]
}

type Choices = Output<'register.choices'>

/** What fits together: agreements of the utförare and insats chosen so far, enheter of the utförare. */
export function fittingChoices(choices: Choices | undefined, { providerId, serviceTypeId }: ReviewValues) {
  const providers = new Map(choices?.providers.map(({ id, name }) => [id, name]))
  return {
    providers: (choices?.providers ?? []).map(({ id, name }) => ({ value: id, label: name })),
    serviceTypes: (choices?.serviceTypes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    agreements: (choices?.agreements ?? [])
      .filter((agreement) => providerId === null || agreement.providerId === providerId)
      .filter((agreement) => serviceTypeId === '' || agreement.serviceTypeId === serviceTypeId)
      .map((agreement) => ({
        value: agreement.id,
        label: `${agreement.number} ${providers.get(agreement.providerId) ?? ''}`.trim(),
      })),
    units: (choices?.units ?? [])
      .filter((unit) => unit.providerId === providerId)
      .map(({ id, name }) => ({ value: id, label: name })),
  }
}
