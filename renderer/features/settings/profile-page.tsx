import { Settings } from '../../../shared/contracts/settings'
import { ColourSchemeChoice } from '../../app/colour-scheme'
import { Card, Row } from '../../ui'
import { FieldGrid, TextField } from '../../ui/forms'
import { SettingsForm } from './settings-form'
import { useSettingsPart } from './use-settings-part'

const label = (field: 'municipality' | 'actor'): string => String(Settings.shape[field].meta()?.['label'])

/** Which municipality this is, who acts, and how the program looks on this computer. */
export default function ProfilePage() {
  const part = useSettingsPart(['municipality', 'actor'])
  const { values, change, errorOf } = part
  return (
    <SettingsForm
      title="Kommun och profil"
      below="Namnet och rollen står i ändringsloggen och i dokumenten."
      part={part}
      ready={values !== null}
    >
      <Card title="Kommun och roll">
        <FieldGrid least={18}>
          <TextField
            label={label('municipality')}
            required
            value={values?.municipality ?? ''}
            onChange={(municipality) => change({ municipality })}
            error={errorOf('municipality')}
          />
          <TextField
            label={label('actor')}
            hint="En roll, inte ett personnamn: kvalitetsstrateg, planerare HVB."
            value={values?.actor ?? ''}
            onChange={(actor) => change({ actor: actor === '' ? null : actor })}
            error={errorOf('actor')}
          />
        </FieldGrid>
      </Card>
      <Card title="Utseende" note="gäller den här datorn och sparas direkt">
        <Row>
          <ColourSchemeChoice />
        </Row>
      </Card>
    </SettingsForm>
  )
}
