import { useState } from 'react'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea, TextField } from '../../ui/forms'
import { toBeginInput, type CommitteeText } from './begin-input'

/** Three questions: the municipality, its nämnder, and the verksamhetsområden of each. */
export function BeginForm({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [municipality, setMunicipality] = useState('')
  const [committees, setCommittees] = useState<CommitteeText[]>([{ name: '', areas: '' }])
  const begin = useCommand('settings.beginEmpty')
  const problem = begin.error?.data
  const change = (index: number, part: Partial<CommitteeText>) =>
    setCommittees(committees.map((committee, at) => (at === index ? { ...committee, ...part } : committee)))

  return (
    <Dialog title="Börja tomt" opened={opened} onClose={onClose} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          begin.mutate(toBeginInput(municipality, committees), { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <TextField
            label="Kommun"
            value={municipality}
            onChange={setMunicipality}
            error={problem?.fields?.municipality}
            required
            focusFirst
          />
          {committees.map((committee, index) => (
            <Stack key={index} gap={2}>
              <TextField
                label={committees.length === 1 ? 'Nämnd' : `Nämnd ${index + 1}`}
                value={committee.name}
                onChange={(name) => change(index, { name })}
                required={index === 0}
              />
              <TextArea
                label="Verksamhetsområden"
                hint="Ett på varje rad, till exempel Barn och unga."
                value={committee.areas}
                onChange={(areas) => change(index, { areas })}
              />
            </Stack>
          ))}
          <div>
            <Button look="quiet" icon="plus" onClick={() => setCommittees([...committees, { name: '', areas: '' }])}>
              Lägg till en nämnd
            </Button>
          </div>
          {problem && (
            <Notice kind="error" title={problem.userMessage}>
              Inget är sparat än.
            </Notice>
          )}
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button type="submit" look="primary" busy={begin.isPending}>
            Börja
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
