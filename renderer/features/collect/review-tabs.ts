import type { ReviewWork } from '../../../shared/contracts/review-work'
import type { ReviewView } from './review-view'

/** In the order in which a granskning is carried through; the addresses are kept in links and tests. */
export const reviewTabs = [
  'forberedelse',
  'besok',
  'intervjuer',
  'checklista',
  'brister',
  'bedomning',
  'sanktioner',
  'uppgifter',
  'historik',
] as const
export type ReviewTab = (typeof reviewTabs)[number]

/** Sanktioner stand there only where one can come up: after a granskning that was carried out, or where one is registered. */
export const tabsOf = (
  { review, findings }: ReviewView,
  { done }: Pick<ReviewWork, 'done'>,
  sanctions: number | undefined,
) => [
  { id: 'forberedelse' as const, label: 'Förberedelse', done: done.forberedelse },
  { id: 'besok' as const, label: 'Besök', done: done.besok },
  { id: 'intervjuer' as const, label: 'Intervjuer', done: done.intervjuer },
  { id: 'checklista' as const, label: 'Checklista', done: done.checklista },
  { id: 'brister' as const, label: 'Brister', count: findings.length },
  { id: 'bedomning' as const, label: 'Bedömning', done: done.bedomning },
  ...(review.form === 'inHouse' && (sanctions ?? 0) === 0
    ? []
    : [{ id: 'sanktioner' as const, label: 'Sanktioner', count: sanctions }]),
  { id: 'uppgifter' as const, label: 'Uppgifter' },
  { id: 'historik' as const, label: 'Historik' },
]
