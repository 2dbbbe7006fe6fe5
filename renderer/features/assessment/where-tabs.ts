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

/** @param counts undefined until they are read: no count is better than a wrong one */
export function tabsOf(counts: Readonly<Record<AssessmentState, number>> | undefined): Tab<WhereTab>[] {
  if (counts === undefined) return whereTabs.map((id) => ({ id, label: labels[id] }))
  const { toAssess, draft, returned, sent, decided, outcomeOnly } = counts
  const waiting = toAssess + draft + returned + sent
  const counted: Record<WhereTab, number> = {
    vantar: waiting,
    godkannande: sent,
    atersanda: returned,
    faststallda: decided,
    utfall: outcomeOnly,
    alla: waiting + decided + outcomeOnly,
  }
  return whereTabs.map((id) => ({ id, label: labels[id], count: counted[id] }))
}

const labels: Record<WhereTab, string> = {
  vantar: 'Att bedöma',
  godkannande: 'Väntar på godkännande',
  atersanda: 'Återsända',
  faststallda: 'Fastställda',
  utfall: 'Bara utfall',
  alla: 'Alla',
}
