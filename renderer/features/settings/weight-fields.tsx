import { Weights, type WeightKey } from '../../../shared/contracts/weights'
import { priorityFactors } from '../../../shared/domain/priority/factors'
import { missingInWords } from '../../../shared/domain/priority/factor'
import { sumOfWeights } from '../../../shared/domain/priority/weight-sum'
import { formatNumber } from '../../../shared/text/format'
import { Card } from '../../ui'
import { NumberField } from '../../ui/forms'
import classes from './weights.module.css'

interface WeightFieldsProps {
  weights: Weights
  /** Shown as text: they belong to somebody else. */
  asText?: boolean
  onChange?: (weights: Weights) => void
  errorOf?: (factor: WeightKey) => string | undefined
}

const labelOf = (factor: WeightKey): string => String(Weights.shape[factor].meta()?.['label'])

/** Every factor with what it measures, where it comes from and how points come, and the weight beside. */
export function WeightFields({ weights, asText, onChange, errorOf }: WeightFieldsProps) {
  return (
    <Card title="Poäng per faktor" note={`summan är ${formatNumber(sumOfWeights(weights))}`}>
      <p className={classes.missing}>{missingInWords}</p>
      <ul className={classes.factors}>
        {priorityFactors.map(({ weightKey, definition, scoring, source, unit }) => (
          <li key={weightKey} className={classes.factor}>
            <div className={classes.words}>
              <h3 className={classes.name}>{labelOf(weightKey)}</h3>
              <p>{definition}</p>
              <p className={classes.detail}>{scoring}</p>
              <p className={classes.detail}>
                Enhet: {unit}. Källa: {source}.
              </p>
            </div>
            <div className={classes.field}>
              <NumberField
                label={<span className="visually-hidden">{labelOf(weightKey)}</span>}
                unit="poäng"
                min={0}
                max={100}
                asText={asText}
                value={weights[weightKey]}
                onChange={(points) => onChange?.({ ...weights, [weightKey]: points ?? 0 })}
                error={errorOf?.(weightKey)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
