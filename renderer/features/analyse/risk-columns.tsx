import type { RiskAnalysis, RiskRow } from '../../../shared/contracts/analyse'
import { bandOf, type RiskScale, riskValue } from '../../../shared/domain/risk'
import { formatDate } from '../../../shared/text/format'
import { Missing, ToneChip } from '../../ui'
import type { Column } from '../../ui/table'
import type { ExcelColumn } from '../../lib/excel-export'
import classes from './analysis.module.css'
import { type Step, stepOf, type View } from './matrix/placing'
import { stepWords } from './matrix/words'

/** The riskvärde with its word; "inte bedömd" where there is none. */
export function ValueChip({ scale, at }: { scale: RiskScale; at: Step | null }) {
  if (at === null) return <span className={classes.quiet}>inte bedömd</span>
  const value = riskValue(at.likelihood, at.consequence)
  const { level, word } = bandOf(scale, value)
  return (
    <ToneChip tone={level}>
      {value} {word}
    </ToneChip>
  )
}

/** The list that says the same as the matrix. */
export const riskColumns = (
  { scale, occasion }: Pick<RiskAnalysis, 'scale' | 'occasion'>,
  views: readonly View[],
  selectedId: string | null,
): Column<RiskRow>[] => [
  {
    id: 'number',
    header: 'Nr',
    width: 3.25,
    grow: 0,
    cell: (risk) => (
      <span className={classes.number} data-selected={risk.id === selectedId || undefined}>
        {risk.number}
      </span>
    ),
  },
  {
    id: 'event',
    header: 'Händelse och krav',
    width: 14,
    grow: 2,
    key: true,
    cell: (risk) => (
      <span className={classes.lines}>
        <span>{risk.event}</span>
        {risk.raisedOn !== null && (
          <span className={classes.second} title={risk.raisedFromWords ?? undefined}>
            Tillagd {formatDate(risk.raisedOn)}: {risk.raisedFromWords}
          </span>
        )}
        {risk.requirementLabel && (
          <span className={classes.second} title={risk.requirementLabel}>
            {risk.requirementSource ?? risk.requirementLabel}
          </span>
        )}
      </span>
    ),
  },
  ...views.map((view) => valueColumn(scale, view, views.length > 1)),
  {
    id: 'responsible',
    header: 'Ansvarig, klart senast',
    width: 10.5,
    cell: (risk) => (
      <span className={classes.lines}>
        {(risk.responsible ?? '').trim() !== '' && <span>{risk.responsible}</span>}
        {(risk.responsible ?? '').trim() === '' && occasion !== 'internalControl' && <Missing>Ansvarig saknas</Missing>}
        <span className={classes.due}>{formatDate(risk.dueOn)}</span>
      </span>
    ),
  },
]

function valueColumn(scale: RiskScale, view: View, both: boolean): Column<RiskRow> {
  return {
    id: `value-${view}`,
    header: both ? `${view === 'inherent' ? 'Före' : 'Efter'} åtgärd` : 'S × K = riskvärde',
    width: 9.25,
    grow: 0,
    nowrap: true,
    cell: (risk) => {
      const at = stepOf(risk, view)
      return (
        <span className={classes.value}>
          {at && `${at.likelihood} × ${at.consequence} = `}
          <ValueChip scale={scale} at={at} />
        </span>
      )
    },
  }
}

export const riskExport = (scale: RiskScale): readonly ExcelColumn<RiskRow>[] => {
  const value = (risk: RiskRow, view: View): number | null => {
    const at = stepOf(risk, view)
    return at && riskValue(at.likelihood, at.consequence)
  }
  const word = (risk: RiskRow, view: View): string | null => {
    const of = value(risk, view)
    return of === null ? null : bandOf(scale, of).word
  }
  const step = (labels: string[], at: number | null): string | null => (at === null ? null : stepWords(labels, at))
  return [
    { header: 'Nr', value: (risk) => risk.number, width: 6 },
    { header: 'Risk', value: (risk) => risk.event, width: 50 },
    { header: 'Process', value: (risk) => risk.process, width: 24 },
    { header: 'Krav', value: (risk) => risk.requirementLabel, width: 40 },
    { header: 'Orsak', value: (risk) => risk.cause, width: 40 },
    { header: 'Sannolikhet', value: (risk) => step(scale.likelihoodLabels, risk.likelihood) },
    { header: 'Konsekvens', value: (risk) => step(scale.consequenceLabels, risk.consequence) },
    { header: 'Riskvärde', value: (risk) => value(risk, 'inherent') },
    { header: 'Nivå', value: (risk) => word(risk, 'inherent') },
    { header: 'Hantering', value: (risk) => risk.treatment, width: 50 },
    { header: 'Ansvarig', value: (risk) => risk.responsible, width: 24 },
    { header: 'Klart senast', value: (risk) => risk.dueOn, kind: 'date' },
    { header: 'Riskvärde efter åtgärd', value: (risk) => value(risk, 'residual') },
    { header: 'Nivå efter åtgärd', value: (risk) => word(risk, 'residual') },
    { header: 'Kommer av', value: (risk) => risk.raisedFromWords, width: 40 },
    { header: 'Tillagd', value: (risk) => risk.raisedOn, kind: 'date' },
  ]
}
