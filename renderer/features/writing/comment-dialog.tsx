import { Autocomplete } from '@mantine/core'
import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

interface CommentDialogProps {
  section: Section
  roles: readonly string[]
  /** ask: the role is asked to comment; write: what the role says. */
  task: 'ask' | 'write'
  onClose: () => void
}

/** The responsible manager's comment: asked for, or written in. It stands last in its section. */
export function CommentDialog({ section: { row, comment, commentBy }, roles, task, onClose }: CommentDialogProps) {
  const ask = useCommand('report.askComment')
  const write = useCommand('report.writeComment')
  const [by, setBy] = useState(commentBy ?? row.assignedTo ?? '')
  const [words, setWords] = useState(comment ?? '')
  const { stops, warnings } = scanFreeTexts({ words }, ['words'])
  const command = task === 'ask' ? ask : write
  const send = () => {
    const to = { id: row.id, version: row.version, by }
    if (task === 'ask') ask.mutate(to, { onSuccess: onClose })
    else write.mutate({ ...to, comment: words === '' ? null : words }, { onSuccess: onClose })
  }
  return (
    <Dialog title={task === 'ask' ? 'Begär kommentar' : 'Kommentar av ansvarig'} opened onClose={onClose} wide>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap={4}>
          <CommandError error={command.error} />
          <Autocomplete
            label="Ansvarig (roll)"
            description="En roll, till exempel enhetschef."
            openOnFocus={false}
            data={[...roles]}
            maxLength={120}
            value={by}
            onChange={setBy}
            data-autofocus={task === 'ask' || undefined}
          />
          {task === 'write' && (
            <TextArea
              label="Kommentar"
              hint={warnings['words'] ?? 'Vad siffrorna beror på och vad som görs. Skriv inget om enskilda personer.'}
              error={stops['words']}
              rows={7}
              value={words}
              onChange={setWords}
            />
          )}
        </Stack>
        <FormActions
          note={task === 'ask' ? 'Programmet minns att kommentaren är begärd. Skicka frågan som ni brukar.' : undefined}
        >
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            {task === 'ask' ? 'Begär kommentar' : 'Spara kommentaren'}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
