import { Settings } from '../../../shared/contracts/settings'
import { Card } from '../../ui'
import { FieldGrid, NumberField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

type Collect = Settings['collect']
type Field = keyof Collect

/** One line a setting: its unit and bounds, and what it does to what people see. */
const fields: readonly { field: Field; unit: string; min: number; max: number; decimals: number; effect: string }[] = [
  {
    field: 'smallGroupLimit',
    unit: 'svar',
    min: 5,
    max: 50,
    decimals: 0,
    effect:
      'Grupper med färre svar visas inte, och inte heller siffror som de kan räknas ut ur. Gäller på skärmen, i Excel och i dokument. Gränsen kan höjas men aldrig vara under fem.',
  },
  {
    field: 'feedbackAnswerDays',
    unit: 'dagar',
    min: 1,
    max: 365,
    decimals: 0,
    effect: 'En synpunkt som inte är besvarad så här många dagar efter att den kom in visas som sen i Att göra.',
  },
  {
    field: 'hoursDeviationPercent',
    unit: '%',
    min: 0,
    max: 100,
    decimals: 1,
    effect:
      'En månad pekas ut när de fakturerade timmarna är så mycket fler än de beställda, och ber då om en förklaring. Månader som redan är förklarade behåller sin förklaring.',
  },
  {
    field: 'economicControlMonths',
    unit: 'månader',
    min: 1,
    max: 60,
    decimals: 0,
    effect:
      'En utförares ekonomiska kontroll är förfallen så här många månader efter den senaste, om inte kontrollen har en egen dag för nästa.',
  },
  {
    field: 'evidenceMaxMegabytes',
    unit: 'MB',
    min: 1,
    max: 50,
    decimals: 0,
    effect: 'Större filer tas inte emot som underlag i en granskning. Filer som redan finns påverkas inte.',
  },
]

const labelOf = (field: Field): string => String(Settings.shape.collect.shape[field].meta()?.['label'])

/** What Samla in reckons with: limits and terms, each with what it changes. */
export default function CollectPage() {
  const part = useSettingsPart(['collect'])
  const collect = part.values?.collect ?? null
  return (
    <SettingsForm
      title="Insamling"
      below="Gränser och frister i Samla in. En ändring gäller genast i hela programmet; dokument som redan är skrivna ändras inte."
      part={part}
      ready={collect !== null}
    >
      {collect && (
        <Card title="Gränser och frister">
          <FieldGrid least={20}>
            {fields.map(({ field, effect, ...bounds }) => (
              <NumberField
                key={field}
                {...bounds}
                label={labelOf(field)}
                hint={effect}
                required
                value={collect[field]}
                onChange={(value) => value !== null && part.change({ collect: { ...collect, [field]: value } })}
                error={part.errorOf(`collect.${field}`)}
              />
            ))}
          </FieldGrid>
        </Card>
      )}
    </SettingsForm>
  )
}
