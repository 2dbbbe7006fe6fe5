import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import type { DocumentChoice } from '../../../shared/contracts/report'
import type { DraftRow } from '../../../shared/contracts/writing'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FieldGrid, FormActions, TextField } from '../../ui/forms'
import { kindOf } from '../report/kinds'
import { LetterTexts } from '../report/letter-texts'
import { TemplateField } from '../report/template-field'

interface HeadDialogProps {
  draft: DraftRow
  choice: DocumentChoice
  roles: readonly string[]
  onClose: () => void
}

/** The number, the author, the template, and what a tjänsteskrivelse states: changed while the document is written. */
export function HeadDialog({ draft, choice, roles, onClose }: HeadDialogProps) {
  const command = useCommand('report.changeChoice')
  const [changed, setChanged] = useState(choice)
  const change = (fields: Partial<DocumentChoice>) => setChanged({ ...changed, ...fields })
  return (
    <Dialog title="Uppgifter i dokumenthuvudet" opened onClose={onClose} wide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          command.mutate({ id: draft.id, version: draft.version, choice: changed }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <CommandError error={command.error} />
          <FieldGrid>
            <TextField
              label="Diarienummer"
              hint="Kan lämnas tomt."
              focusFirst
              maxLength={100}
              value={changed.registryNumber ?? ''}
              onChange={(text) => change({ registryNumber: text === '' ? null : text })}
            />
            <Autocomplete
              label="Handläggare (roll)"
              description="En roll, till exempel kvalitetsstrateg."
              openOnFocus={false}
              data={[...roles]}
              maxLength={120}
              value={changed.author ?? ''}
              onChange={(text) => change({ author: text === '' ? null : text })}
            />
            <TemplateField
              kind={draft.kind}
              value={changed.templateId}
              onChange={(templateId) => change({ templateId })}
            />
          </FieldGrid>
          {kindOf(draft.kind).letter && <LetterTexts choice={{ ...changed, mode: 'finished' }} onChange={change} />}
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
