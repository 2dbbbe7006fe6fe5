import type { CSSProperties } from 'react'
import type { RiskScale } from '../../../../shared/domain/risk'
import classes from './matrix.module.css'

/** Number and word of every step: sannolikhet upward, konsekvens to the right. */
export function Axes({ scale }: { scale: RiskScale }) {
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  const tracks = { '--steps': scale.size } as CSSProperties
  return (
    <>
      <span className={classes.likelihoodTitle}>Sannolikhet</span>
      <ol className={classes.likelihood} style={tracks} reversed>
        {steps.toReversed().map((step) => (
          <li key={step}>
            <strong>{step}</strong>
            <span>{scale.likelihoodLabels[step - 1]}</span>
          </li>
        ))}
      </ol>
      <ol className={classes.consequence} style={tracks}>
        {steps.map((step) => (
          <li key={step}>
            <strong>{step}</strong> {scale.consequenceLabels[step - 1]}
          </li>
        ))}
      </ol>
      <span className={classes.consequenceTitle}>Konsekvens</span>
    </>
  )
}
