import type { RiskRow } from '../../../shared/contracts/analyse'
import { bandOf, needsTreatment, riskValue, type RiskScale } from '../../../shared/domain/risk'
import { Button, Icon, IconButton, Missing } from '../../ui'
import classes from './analysis.module.css'
import { stepOf } from './matrix/placing'
import { effectInWords } from './matrix/words'
import { ValueChip } from './risk-columns'

interface TreatmentPanelProps {
  scale: RiskScale
  risk: RiskRow
  /** The analysis asks for treatment of grave risks; in internal control the kontrollmoment is the treatment. */
  demanding: boolean
  /** Absent when the analysis is decided. */
  onEdit?: () => void
  onRemove?: () => void
}

/** What is done about the selected risk, and what it is expected to give. */
export function TreatmentPanel({ scale, risk, demanding, onEdit, onRemove }: TreatmentPanelProps) {
  const before = { likelihood: risk.likelihood, consequence: risk.consequence }
  const after = stepOf(risk, 'residual')
  const band = bandOf(scale, riskValue(risk.likelihood, risk.consequence))
  return (
    <div className={classes.treatment} role="group" aria-label={`Risk ${risk.number}`}>
      <span className={classes.number} data-selected>
        {risk.number}
      </span>
      <div className={classes.treatmentWords}>
        <p>
          <strong>Åtgärd för risk {risk.number}:</strong>{' '}
          {risk.treatment ??
            (demanding && needsTreatment(scale, risk) ? <Missing>Åtgärd krävs men saknas</Missing> : 'ingen angiven')}
        </p>
        <p className={classes.quiet}>
          {band.word}: {band.demand}
        </p>
        {risk.cause !== null && <p className={classes.quiet}>Orsak: {risk.cause}</p>}
        <div className={classes.effect}>
          Före <ValueChip scale={scale} at={before} />
          <Icon name="arrowRight" size={15} />
          Efter <ValueChip scale={scale} at={after} />
          {after && <span className={classes.quiet}>{effectInWords(before, after)}</span>}
          {onEdit && (
            <div className={classes.treatmentActions}>
              <Button look="quiet" inRow icon="pencil" onClick={onEdit}>
                Ändra<span className="visually-hidden"> risk {risk.number}</span>
              </Button>
              <IconButton icon="trash" label={`Ta bort risk ${risk.number}`} inRow onClick={onRemove} />
            </div>
          )}
        </div>
      </div>
    </div>
  )
}
