import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import { ToneChip } from '../../ui'

type State = RecipientRow['economic']

/** 'Anmärkning 2026-03-04: F-skatt', 'Utan anmärkning 2026-03-04', 'Ingen kontroll'. */
export function economicWords(state: State): string {
  if (state === null) return 'Ingen kontroll'
  const remarks = state.remarks.length === 0 ? '' : `: ${state.remarks.join(', ')}`
  return `${verdict(state)} ${state.controlledOn}${remarks}`
}

const isSerious = ({ judgement }: NonNullable<State>): boolean => judgement === 'serious'
const hasRemark = ({ judgement, remarks }: NonNullable<State>): boolean => judgement === 'remark' || remarks.length > 0
function verdict(state: NonNullable<State>): string {
  if (isSerious(state)) return 'Allvarlig anmärkning'
  return hasRemark(state) ? 'Anmärkning' : 'Utan anmärkning'
}

/** The latest economic control of the utförare. None made is not the same as nothing found. */
export function EconomicChip({ state }: { state: State }) {
  if (state === null) return <ToneChip>Ingen kontroll</ToneChip>
  const tone = isSerious(state) ? 'high' : hasRemark(state) ? 'mid' : 'low'
  return (
    <span title={economicWords(state)}>
      <ToneChip tone={tone}>{verdict(state)}</ToneChip>
    </span>
  )
}
