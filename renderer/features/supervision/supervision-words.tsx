import type { SupervisionRow } from '../../../shared/contracts/supervision'
import { formatCount } from '../../../shared/text/format'
import { supervisionStageNames } from '../../../shared/text/supervision-names'
import { DueChip, ToneChip } from '../../ui'
import { capital } from '../register/form-values'
import classes from './supervision.module.css'

/** Where it stands, in words; an answer or a demand that is late is red. */
export function SupervisionChip({ row }: { row: SupervisionRow }) {
  const { stage, closedOn, dueDegree, openDemands, demands, lateDemands } = row
  if (stage === 'closed') return <ToneChip tone="low">{`Avslutad ${closedOn}`}</ToneChip>
  if (stage === 'answer') {
    return (
      <ToneChip tone={dueDegree === 'late' ? 'high' : dueDegree === 'soon' ? 'mid' : 'neutral'}>
        Svar ska lämnas
      </ToneChip>
    )
  }
  if (stage === 'demands') {
    return <ToneChip tone={lateDemands > 0 ? 'high' : 'neutral'}>{`${openDemands} av ${demands} krav kvar`}</ToneChip>
  }
  return <ToneChip>{capital(supervisionStageNames[stage])}</ToneChip>
}

/** What beneath the chip needs to be known: the answer's day, and demands that are late. */
export function SupervisionDue({
  row: { stage, answerDueOn, dueLabel, dueDegree, lateDemands },
}: {
  row: SupervisionRow
}) {
  if (stage === 'closed') return null
  const late = lateDemands > 0 ? `${formatCount(lateDemands, 'krav är sent', 'krav är sena')}` : null
  const answer = dueLabel === null ? null : `senast ${answerDueOn}, ${dueLabel}`
  const words = [answer, late].filter((part) => part !== null).join('; ')
  return words === '' ? null : (
    <span className={classes.second} data-late={dueDegree === 'late'}>
      {words}
    </span>
  )
}

export const DemandDue = ({ label, degree }: { label: string; degree: 'late' | 'soon' | 'later' | null }) => (
  <DueChip label={label} tone={degree === 'late' ? 'high' : degree === 'soon' ? 'mid' : 'neutral'} />
)

/** 'Enhet Norr, Vård- och omsorgsboende': the narrowest first; null where it concerns the whole nämnd. */
export const concerns = (row: SupervisionRow): string | null =>
  [row.unitName, row.providerName, row.serviceTypeName, row.serviceTypeName === null ? row.serviceAreaName : null]
    .filter((name) => name !== null)
    .join(', ') || null
