import { bandSpan, type RiskScale } from '../../../../shared/domain/risk'
import { Icon, ToneChip } from '../../../ui'
import classes from './matrix.module.css'

/** What each band is called, which riskvärden it holds and what it demands; the gravest first. */
export function MatrixLegend({ scale }: { scale: RiskScale }) {
  return (
    <div className={classes.legend}>
      <dl>
        {scale.bands.toReversed().map((band) => (
          <div key={band.level}>
            <dt>
              <ToneChip tone={band.level}>
                {band.word} {bandSpan(scale, band.level)}
              </ToneChip>
            </dt>
            <dd>{band.demand}</dd>
          </div>
        ))}
      </dl>
      {scale.treatmentFromConsequence !== null && (
        <p>
          <Icon name="info" size={15} /> Konsekvens {graveSteps(scale)} kräver alltid att en åtgärd anges.
        </p>
      )}
    </div>
  )
}

function graveSteps({ treatmentFromConsequence: from, size }: RiskScale): string {
  return from === size ? `${size}` : `${from}–${size}`
}
