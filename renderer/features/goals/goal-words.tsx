import type { GoalRow } from '../../../shared/contracts/goals'
import { nameKey } from '../../../shared/domain/name-key'
import { Missing, ToneChip, type Tone } from '../../ui'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const tones: Readonly<Record<string, Tone>> = { klart: 'low', försenat: 'mid' }

/** How it stands, in the words that were written. */
export function GoalStatus({ status }: { status: string | null }) {
  if (status === null) return <Missing>Saknas</Missing>
  return <ToneChip tone={tones[nameKey(status)] ?? 'neutral'}>{capital(status)}</ToneChip>
}

/** 'Lindgårdens HVB, Stödboende': what it points at, the narrowest first; null where it points at nothing. */
export const pointsAt = ({ providerName, serviceTypeName, serviceAreaName }: GoalRow): string | null =>
  [providerName, serviceTypeName, serviceAreaName].filter((name) => name !== null).join(', ') || null
