import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import type { Party } from './party'

/** What stands beside or over the plan at the moment: one thing at a time. */
export type PlanDoing =
  | { what: 'nothing' }
  | { what: 'propose' | 'send' | 'return' | 'decide' | 'responsible' | 'edit' | 'history' }
  | { what: 'add'; party: Party | null }

/** The one open dialog or panel, and the ways to open and close it. */
export function usePlanDoing() {
  const [doing, setDoing] = useState<PlanDoing>({ what: 'nothing' })
  return { doing, begin: setDoing, end: () => setDoing({ what: 'nothing' }) }
}

/** Things that stand in a wide panel beside the rows: the table then leaves out why, which the panel or the row tells. */
export const isWide = ({ what }: PlanDoing): boolean => what === 'add' || what === 'edit'

export const lacksResponsible = ({ rows }: PlanView): number =>
  rows.filter(({ responsible }) => (responsible ?? '').trim() === '').length
