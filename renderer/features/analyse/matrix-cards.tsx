import type { RiskRow } from '../../../shared/contracts/analyse'
import type { RiskScale } from '../../../shared/domain/risk'
import { Card, IconButton, Switcher } from '../../ui'
import classes from './analysis.module.css'
import { MatrixLegend } from './matrix/legend'
import type { Step, View } from './matrix/placing'
import { RiskMatrix } from './matrix/risk-matrix'
import type { ViewChoice } from './use-shown-views'

const choices: readonly { value: ViewChoice; label: string }[] = [
  { value: 'inherent', label: 'Före åtgärd' },
  { value: 'residual', label: 'Efter åtgärd' },
  { value: 'both', label: 'Båda' },
]
const titles: Record<View, string> = { inherent: 'Före åtgärd', residual: 'Efter åtgärd' }

interface MatrixCardsProps {
  scale: RiskScale
  risks: readonly RiskRow[]
  selectedId: string | null
  onSelect: (id: string) => void
  /** Absent when the analysis is decided. */
  onMove?: (risk: RiskRow, view: View, to: Step) => void
  /** Absent when there is nothing to take back. */
  onUndo?: () => void
  views: readonly View[]
  choice: ViewChoice
  onChoice: (choice: ViewChoice) => void
}

/** One matrix, or the risks before and after treatment side by side. One legend says what the levels demand. */
export function MatrixCards(props: MatrixCardsProps) {
  const { scale, risks, selectedId, onSelect, onMove, onUndo, views, choice, onChoice } = props
  return (
    <Card
      className={classes.matrixCard}
      title="Riskmatris"
      aside={
        <>
          {onUndo && <IconButton icon="undo" label="Ångra flytten (Ctrl+Z)" inRow onClick={onUndo} />}
          <Switcher label="Visa riskvärden" options={choices} value={choice} onChange={onChoice} />
        </>
      }
    >
      <div className={classes.matrices}>
        {views.map((view) => (
          <div key={view} className={classes.oneMatrix}>
            {views.length > 1 && <h3 className={classes.matrixTitle}>{titles[view]}</h3>}
            <RiskMatrix
              scale={scale}
              risks={risks}
              view={view}
              selectedId={selectedId}
              onSelect={onSelect}
              onMove={onMove && ((risk, to) => onMove(risk, view, to))}
            />
          </div>
        ))}
      </div>
      <MatrixLegend scale={scale} />
    </Card>
  )
}
