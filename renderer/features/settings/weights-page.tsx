import { Settings } from '../../../shared/contracts/settings'
import { formatNumber, plural } from '../../../shared/text/format'
import { Card, SegmentedBar, Stack } from '../../ui'
import type { SegmentLook } from '../../ui/segmented-bar'
import { FieldGrid, NumberField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

type Weights = Settings['weights']
const factors = Object.keys(Settings.shape.weights.shape) as Array<keyof Weights>
const labelOf = (factor: keyof Weights): string => String(Settings.shape.weights.shape[factor].meta()?.['label'])
const looks: Record<keyof Weights, SegmentLook> = {
  areaRisk: 'fill',
  timeSinceReview: 'fill2',
  openFindings: 'soft',
  firstInPeriod: 'open',
}
const hints: Record<keyof Weights, string> = {
  areaRisk: 'Högsta riskvärdet i verksamhetsområdets riskanalys.',
  timeSinceReview: 'Månader sedan senaste granskning mot insatsens intervall.',
  openFindings: 'Brister som inte är verifierade, allvarliga väger mest.',
  firstInPeriod: 'Inte granskad än under avtalets period.',
}

/** How much each factor can add when it is weighed whom to review. */
export default function WeightsPage() {
  const part = useSettingsPart(['weights'])
  const weights = part.values?.weights ?? null
  const sum = weights === null ? 100 : Object.values(weights).reduce((total, points) => total + points, 0)
  return (
    <SettingsForm
      title="Vikter"
      below="Så många poäng varje faktor kan ge i prioriteringen. Tillsammans blir de 100."
      part={part}
      waiting={weights === null ? null : sumProblem(sum)}
      ready={weights !== null}
    >
      {weights && (
        <Card title="Poäng per faktor" note={`summan är ${formatNumber(sum)}`}>
          <Stack gap={4}>
            <FieldGrid least={24}>
              {factors.map((factor) => (
                <NumberField
                  key={factor}
                  label={labelOf(factor)}
                  hint={hints[factor]}
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
            <SegmentedBar
              label="Vikternas fördelning"
              segments={factors.map((factor) => ({
                label: labelOf(factor),
                value: weights[factor],
                text: formatNumber(weights[factor]),
                look: looks[factor],
              }))}
              legend="inline"
            />
          </Stack>
        </Card>
      )}
    </SettingsForm>
  )
}

function sumProblem(sum: number): string | null {
  const off = Math.round((sum - 100) * 100) / 100
  if (off === 0) return null
  const points = `${formatNumber(Math.abs(off))} ${plural(Math.abs(off), 'poäng', 'poäng')}`
  return off < 0
    ? `summan är ${formatNumber(sum)}, ${points} saknas`
    : `summan är ${formatNumber(sum)}, ${points} för mycket`
}
