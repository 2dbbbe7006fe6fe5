import { useState } from 'react'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextField } from '../../ui/forms'

/** Where a copy is to be written: an external disk, a folder that is backed up by others. */
export function CopyDialog({ onClose, onChoose }: { onClose: () => void; onChoose: (file: string) => void }) {
  const [file, setFile] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <Dialog title="Spara en kopia på annan plats" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (file.trim() === '') setMissing(true)
          else onChoose(file.trim())
        }}
      >
        <Stack gap={4}>
          <TextField
            label="Fil"
            hint="Hela sökvägen, till exempel D:\Kopior\kvalitetshjulet 2026-11-22.db. En fil som finns skrivs inte över."
            required
            focusFirst
            value={file}
            onChange={setFile}
            error={missing ? 'Skriv var kopian ska ligga.' : undefined}
          />
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit">
              Spara kopian
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  )
}
