import type { AssessmentState } from '../../../shared/contracts/assessment'
import type { Tab } from '../../ui'

/** As in the address. */
export const whereTabs = ['vantar', 'godkannande', 'atersanda', 'faststallda', 'utfall', 'alla'] as const
export type WhereTab = (typeof whereTabs)[number]

/** What each tab asks the core for. */
export const stateOfTab: Record<WhereTab, AssessmentState | 'waiting' | null> = {
  vantar: 'waiting',
  godkannande: 'sent',
  atersanda: 'returned',
  faststallda: 'decided',
  utfall: 'outcomeOnly',
  alla: null,
}

export function tabsOf(counts: Readonly<Record<AssessmentState, number>>): Tab<WhereTab>[] {
  const { toAssess, draft, returned, sent, decided, outcomeOnly } = counts
  const waiting = toAssess + draft + returned + sent
  return [
    { id: 'vantar', label: 'Att bedöma', count: waiting },
    { id: 'godkannande', label: 'Väntar på godkännande', count: sent },
    { id: 'atersanda', label: 'Återsända', count: returned },
    { id: 'faststallda', label: 'Fastställda', count: decided },
    { id: 'utfall', label: 'Bara utfall', count: outcomeOnly },
    { id: 'alla', label: 'Alla', count: waiting + decided + outcomeOnly },
  ]
}
