import { Weights, type WeightKey } from '../../../shared/contracts/weights'
import { checkWeights, sumOfWeights } from '../../../shared/domain/priority/weight-sum'
import { formatNumber } from '../../../shared/text/format'
import { Card } from '../../ui'
import { FieldGrid, NumberField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

const factors = Object.keys(Weights.shape) as WeightKey[]
const labelOf = (factor: WeightKey): string => String(Weights.shape[factor].meta()?.['label'])

/** How much each factor can add when it is weighed whom to review. */
export default function WeightsPage() {
  const part = useSettingsPart(['weights'])
  const weights = part.values?.weights ?? null
  const check = weights === null ? null : checkWeights(weights)
  return (
    <SettingsForm
      title="Vikter"
      below="Så många poäng varje faktor kan ge i prioriteringen. Tillsammans blir de 100."
      part={part}
      waiting={check === null || check.ok ? null : check.reason}
      ready={weights !== null}
    >
      {weights && (
        <Card title="Poäng per faktor" note={`summan är ${formatNumber(sumOfWeights(weights))}`}>
          <FieldGrid least={24}>
            {factors.map((factor) => (
              <NumberField
                key={factor}
                label={labelOf(factor)}
                unit="poäng"
                min={0}
                max={100}
                required
                value={weights[factor]}
                onChange={(points) => part.change({ weights: { ...weights, [factor]: points ?? 0 } })}
                error={part.errorOf(`weights.${factor}`)}
              />
            ))}
          </FieldGrid>
        </Card>
      )}
    </SettingsForm>
  )
}
