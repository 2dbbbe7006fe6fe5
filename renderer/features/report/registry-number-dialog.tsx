import { useState } from 'react'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextField } from '../../ui/forms'

/** The number in the diarium, often known only after the document was written. */
export function RegistryNumberDialog({ document, onClose }: { document: DocumentRecord; onClose: () => void }) {
  const command = useCommand('report.setRegistryNumber')
  const [number, setNumber] = useState(document.registryNumber ?? '')
  return (
    <Dialog title="Diarienummer" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          command.mutate(
            { id: document.id, version: document.version, registryNumber: number === '' ? null : number },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={4}>
          <CommandError error={command.error} />
          <TextField
            label="Diarienummer"
            hint="Word-filen ändras inte. Skriv numret i den också, eller skriv dokumentet igen."
            focusFirst
            maxLength={100}
            value={number}
            onChange={setNumber}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Spara
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
