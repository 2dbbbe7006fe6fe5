import { Settings } from '../../../shared/contracts/settings'
import { ReviewKind } from '../../../shared/contracts/values'
import { reviewKindLongNames } from '../../../shared/text/names'
import { Card } from '../../ui'
import { FieldGrid, NumberField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

const { daysAvailable, defaultIntervalMonths } = Settings.shape.planning.shape
const labelOf = (field: typeof daysAvailable | typeof defaultIntervalMonths): string => String(field.meta()?.['label'])
const sentenceCase = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What a proposed plan reckons with: days in the year, days per kind, months between reviews. */
export default function PlanningPage() {
  const part = useSettingsPart(['planning'])
  const planning = part.values?.planning ?? null
  const change = (changes: Partial<Settings['planning']>): void => {
    if (planning !== null) part.change({ planning: { ...planning, ...changes } })
  }
  return (
    <SettingsForm
      title="Planering"
      below="Det här räknar förslaget till uppföljningsplan med. En plan som finns ändras inte."
      part={part}
      ready={planning !== null}
    >
      {planning && (
        <>
          <Card title="Året">
            <FieldGrid least={18}>
              <NumberField
                label={labelOf(daysAvailable)}
                unit="dagar"
                min={0}
                max={5000}
                decimals={1}
                required
                value={planning.daysAvailable}
                onChange={(days) => days !== null && change({ daysAvailable: days })}
                error={part.errorOf('planning.daysAvailable')}
              />
              <NumberField
                label={labelOf(defaultIntervalMonths)}
                unit="månader"
                min={1}
                max={240}
                decimals={0}
                required
                value={planning.defaultIntervalMonths}
                onChange={(months) => months !== null && change({ defaultIntervalMonths: months })}
                error={part.errorOf('planning.defaultIntervalMonths')}
              />
            </FieldGrid>
          </Card>
          <Card title="Arbetsdagar per granskning" note="förberedelser, besök och efterarbete">
            <FieldGrid least={18}>
              {ReviewKind.options.map((kind) => (
                <NumberField
                  key={kind}
                  label={sentenceCase(reviewKindLongNames[kind])}
                  unit="dagar"
                  min={0}
                  max={200}
                  decimals={2}
                  required
                  value={planning.daysPerKind[kind]}
                  onChange={(days) =>
                    days !== null && change({ daysPerKind: { ...planning.daysPerKind, [kind]: days } })
                  }
                  error={part.errorOf(`planning.daysPerKind.${kind}`)}
                />
              ))}
            </FieldGrid>
          </Card>
        </>
      )}
    </SettingsForm>
  )
}
