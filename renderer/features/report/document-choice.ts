import type { ReactNode } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { type About, kindOf } from './kinds'

/** What is chosen before the document is written. */
export type DocumentChoice = ClientInput<'report.create'>

/** Each step draws the common page head with its own buttons. */
export type StepHead = (actions?: ReactNode) => ReactNode

/** The choice as it is sent: what another kind was about doesn't come along. */
export function aboutOnly(choice: DocumentChoice): DocumentChoice {
  const { about } = kindOf(choice.kind)
  const takes = (...kinds: About[]) => about !== null && kinds.includes(about)
  return {
    ...choice,
    // The letter and the notes are filed under the utförare they are about.
    providerId: takes('provider', 'providerOrServiceType', 'review', 'request') ? choice.providerId : null,
    serviceTypeId: takes('serviceType', 'providerOrServiceType') ? choice.serviceTypeId : null,
    serviceAreaId: takes('serviceArea') ? choice.serviceAreaId : null,
    reviewId: takes('review') ? choice.reviewId : null,
    requestId: takes('request') ? choice.requestId : null,
    sanctionId: takes('review') ? choice.sanctionId : null,
    proposalId: takes('review') ? choice.proposalId : null,
    subject: kindOf(choice.kind).subject ? choice.subject : null,
  }
}

const asks: Record<About, string> = {
  provider: 'Välj vilken utförare dokumentet ska handla om.',
  serviceType: 'Välj vilken insats dokumentet ska handla om.',
  serviceArea: 'Välj vilket verksamhetsområde dokumentet ska handla om.',
  providerOrServiceType: 'Välj en utförare eller en insats att skriva om.',
  review: 'Välj vilken granskning dokumentet gäller.',
  request: 'Välj vilken uppgiftsbegäran brevet gäller.',
}

/** What is still to be chosen before the writing can begin; null when nothing is. */
export function missingAbout(choice: DocumentChoice): string | null {
  const { about, aboutRequired, subject } = kindOf(choice.kind)
  if (subject && !choice.subject?.trim()) return 'Ange vad tjänsteskrivelsen handlar om.'
  if (about === null || !aboutRequired) return null
  const { providerId, serviceTypeId, serviceAreaId, reviewId, requestId } = aboutOnly(choice)
  if (about === 'review') return reviewId ? null : asks[about]
  if (about === 'request') return requestId ? null : asks[about]
  return providerId || serviceTypeId || serviceAreaId ? null : asks[about]
}
