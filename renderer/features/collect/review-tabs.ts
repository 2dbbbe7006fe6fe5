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
] as const
export type ReviewTab = (typeof reviewTabs)[number]

/** Sanktioner stand there only where one can come up: where something was found, or one is registered. */
export const tabsOf = (
  { review, findings }: ReviewView,
  { done }: Pick<ReviewWork, 'done'>,
  sanctions: number | undefined,
  active: ReviewTab,
) => [
  { id: 'forberedelse' as const, label: 'Förberedelse', done: done.forberedelse },
  { id: 'besok' as const, label: 'Besök', done: done.besok },
  { id: 'intervjuer' as const, label: 'Intervjuer', done: done.intervjuer },
  { id: 'checklista' as const, label: 'Checklista', done: done.checklista },
  { id: 'brister' as const, label: 'Brister', count: findings.length },
  { id: 'bedomning' as const, label: 'Bedömning', done: done.bedomning },
  ...(mayBeSanctioned(review, findings.length, sanctions) || active === 'sanktioner'
    ? [{ id: 'sanktioner' as const, label: 'Sanktioner', count: sanctions }]
    : []),
  { id: 'uppgifter' as const, label: 'Uppgifter' },
]

const mayBeSanctioned = (
  { form, outcome }: ReviewView['review'],
  findings: number,
  sanctions: number | undefined,
): boolean => (sanctions ?? 0) > 0 || (form !== 'inHouse' && (findings > 0 || outcome === 'doesNotComply'))
