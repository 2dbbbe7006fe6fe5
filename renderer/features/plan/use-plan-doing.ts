import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import type { Party } from './add-row-panel'

/** What stands beside or over the plan at the moment: one thing at a time. */
export type PlanDoing =
  | { what: 'nothing' }
  | { what: 'propose' | 'decide' | 'responsible' | 'difference' | 'history' }
  | { what: 'add'; party: Party | null }

/** The one open dialog or panel, and the ways to open and close it. */
export function usePlanDoing() {
  const [doing, setDoing] = useState<PlanDoing>({ what: 'nothing' })
  return { doing, begin: setDoing, end: () => setDoing({ what: 'nothing' }) }
}

export const lacksResponsible = ({ rows }: PlanView): number =>
  rows.filter(({ responsible }) => (responsible ?? '').trim() === '').length
