import { useState } from 'react'
import type { Output } from '../../../shared/contracts'
import type { KoladaSettings } from '../../../shared/contracts/kolada'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, IconButton, Row, Stack } from '../../ui'
import { CheckField, TextField } from '../../ui/forms'
import classes from './indicator.module.css'

/** Whose values are fetched, and whether anything is: off until somebody turns it on. */
export function KoladaSettingsCard({ state }: { state: Output<'collect.kolada'> }) {
  const [settings, setSettings] = useState<KoladaSettings>(state.settings)
  const save = useCommand('collect.saveKolada')
  const change = (changed: Partial<KoladaSettings>) => setSettings({ ...settings, ...changed })
  const { comparisons } = settings
  const changeAt = (index: number, changed: Partial<(typeof comparisons)[number]>) =>
    change({ comparisons: comparisons.map((one, at) => (at === index ? { ...one, ...changed } : one)) })
  const fields = save.error?.data.fields ?? {}
  return (
    <Card
      title="Inställningar för Kolada"
      note={state.settings.enabled ? 'Hämtning är påslagen' : 'Hämtning är avslagen'}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const trimmed = comparisons.filter(({ id, name }) => id !== '' || name !== '')
          save.mutate({
            settings: { ...settings, comparisons: trimmed },
            recordVersion: state.recordVersion === 0 ? null : state.recordVersion,
          })
        }}
      >
        <Stack gap={4}>
          <CheckField
            label="Tillåt att programmet hämtar från Kolada när någon klickar på Hämta"
            hint={state.sends}
            checked={settings.enabled}
            onChange={(enabled) => change({ enabled })}
          />
          <div style={{ maxWidth: '16rem' }}>
            <TextField
              label="Kommunens id"
              hint="Fyra siffror med inledande nolla, till exempel 0182."
              value={settings.municipality ?? ''}
              onChange={(text) => change({ municipality: text.trim() === '' ? null : text.trim() })}
              error={fields['settings.municipality']}
              maxLength={4}
            />
          </div>
          <Stack gap={2}>
            <p>Jämför med: andra kommuner (fyra siffror, 0000 är Riket) eller grupper (G och siffror).</p>
            {comparisons.map((comparison, index) => (
              // Rows have no identity of their own; they are only added last.
              // oxlint-disable-next-line react/no-array-index-key
              <div key={index} className={classes.comparisons}>
                <TextField
                  label="Id"
                  value={comparison.id}
                  onChange={(id) => changeAt(index, { id })}
                  error={fields[`settings.comparisons.${index}.id`]}
                  maxLength={11}
                />
                <TextField
                  label="Kallas i programmet"
                  value={comparison.name}
                  onChange={(name) => changeAt(index, { name })}
                  error={fields[`settings.comparisons.${index}.name`]}
                  maxLength={120}
                />
                <IconButton
                  icon="trash"
                  label={`Ta bort ${comparison.name || 'raden'}`}
                  onClick={() => change({ comparisons: comparisons.filter((_, at) => at !== index) })}
                />
              </div>
            ))}
            <div>
              <Button icon="plus" onClick={() => change({ comparisons: [...comparisons, { id: '', name: '' }] })}>
                Lägg till kommun eller grupp
              </Button>
            </div>
          </Stack>
          <CommandError error={save.error} />
          <Row>
            <Button look="primary" type="submit" busy={save.isPending}>
              Spara inställningarna
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  )
}
