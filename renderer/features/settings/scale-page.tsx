import { useQuery } from '@tanstack/react-query'
import { checkScale, defaultScales, type RiskScale } from '../../../shared/domain/risk'
import { ask } from '../../lib/queries'
import { Card, Columns, Stack } from '../../ui'
import { FieldGrid, RadioCards, SelectField, TextField } from '../../ui/forms'
import { MatrixLegend } from '../analyse/matrix/legend'
import { RiskMatrix } from '../analyse/matrix/risk-matrix'
import { BandFields } from './band-fields'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

const sizes = ([3, 4, 5] as const).map((size) => ({
  value: String(size),
  label: `${size} × ${size}`,
  words: `Riskvärden 1–${size * size}`,
}))

/** How risk is valued: steps, their words, thresholds and what each level demands. */
export default function ScalePage() {
  const part = useSettingsPart(['scale'])
  const { data: use } = useQuery(ask('analyse.scaleUse', {}))
  const scale = part.values?.scale ?? null
  const change = (changes: Partial<RiskScale>): void => {
    if (scale !== null) part.change({ scale: { ...scale, ...changes } })
  }
  const check = scale === null ? null : checkScale(scale)
  return (
    <SettingsForm
      title="Riskskala"
      below={`Nya riskanalyser får den här skalan. ${use ? keptWords(use) : ''}`}
      part={part}
      waiting={check === null || check.ok ? null : check.reason}
      ready={scale !== null}
    >
      {scale && (
        <Columns least={26}>
          <Stack gap={4}>
            <Card title="Steg">
              <Stack gap={4}>
                <RadioCards
                  label="Storlek"
                  options={sizes}
                  value={String(scale.size)}
                  onChange={(size) => part.change({ scale: defaultScales[Number(size) as 3 | 4 | 5] })}
                />
                <StepWords
                  what="Sannolikhet"
                  labels={scale.likelihoodLabels}
                  onChange={(likelihoodLabels) => change({ likelihoodLabels })}
                />
                <StepWords
                  what="Konsekvens"
                  labels={scale.consequenceLabels}
                  onChange={(consequenceLabels) => change({ consequenceLabels })}
                />
              </Stack>
            </Card>
            <Card title="Nivåer">
              <BandFields scale={scale} onChange={change} />
              <SelectField
                label="Åtgärd krävs alltid från konsekvens"
                hint="Oavsett riskvärde."
                clearable={false}
                options={[
                  { value: '0', label: 'aldrig' },
                  ...scale.consequenceLabels.map((word, index) => ({
                    value: String(index + 1),
                    label: `${index + 1} ${word}`,
                  })),
                ]}
                value={String(scale.treatmentFromConsequence ?? 0)}
                onChange={(step) => change({ treatmentFromConsequence: Number(step) || null })}
              />
            </Card>
          </Stack>
          <Card title="Så ser matrisen ut">
            <RiskMatrix scale={scale} risks={[]} view="inherent" selectedId={null} onSelect={() => undefined} />
            <MatrixLegend scale={scale} />
          </Card>
        </Columns>
      )}
    </SettingsForm>
  )
}

/** How many analyses the change of a scale leaves as they are. */
function keptWords({ total, other }: { total: number; other: number }): string {
  if (total === 0) return 'Det finns inga riskanalyser än.'
  const kept =
    total === 1
      ? 'Den riskanalys som finns behåller skalan den gjordes med'
      : `De ${total} riskanalyser som finns behåller skalan de gjordes med`
  const already = other === 0 ? '' : ` ${other === total ? 'Alla' : other} har redan en annan skala än den här.`
  return `${kept}, också i nya versioner och kopior.${already}`
}

interface StepWordsProps {
  what: string
  labels: readonly string[]
  onChange: (labels: string[]) => void
}

function StepWords({ what, labels, onChange }: StepWordsProps) {
  return (
    <FieldGrid least={7}>
      {labels.map((word, index) => (
        <TextField
          // The step is the field's name.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          label={`${what} ${index + 1}`}
          required
          maxLength={40}
          value={word}
          onChange={(text) => onChange(labels.with(index, text))}
        />
      ))}
    </FieldGrid>
  )
}
