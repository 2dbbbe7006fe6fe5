import type { z } from 'zod'
import type { RequestDraft, RequestRow } from '../../../shared/contracts/information-request'
import { itemsFromLines, linesOf } from '../../../shared/domain/information-request/lines'
import { addDays } from '../../../shared/domain/iso-date'

type Draft = z.input<typeof RequestDraft>
/** As the form holds it: what is asked for is written one thing a line. */
export type RequestValues = Omit<Draft, 'items'> & { items: string }

/** Two weeks to answer unless told. */
const daysToAnswer = 14

export const newRequest = (
  today: string,
  given: Partial<Pick<RequestValues, 'providerId' | 'unitId' | 'reviewId' | 'subject' | 'responsible'>>,
): RequestValues => ({
  providerId: '',
  unitId: null,
  reviewId: null,
  subject: '',
  purpose: null,
  requestedOn: today,
  dueOn: addDays(today, daysToAnswer),
  responsible: null,
  registryNumber: null,
  items: '',
  ...given,
})

export const valuesOfRequest = (request: RequestRow): RequestValues => ({
  providerId: request.providerId,
  unitId: request.unitId,
  reviewId: request.reviewId,
  subject: request.subject,
  purpose: request.purpose,
  requestedOn: request.requestedOn,
  dueOn: request.dueOn,
  responsible: request.responsible,
  registryNumber: request.registryNumber,
  items: request.items.map(({ title }) => title).join('\n'),
})

export const draftOf = (values: RequestValues, request: RequestRow | null): Draft => ({
  ...values,
  items: itemsFromLines(linesOf(values.items), request?.items ?? []),
})
