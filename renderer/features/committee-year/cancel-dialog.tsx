import { useState } from 'react'
import type { MeetingRow } from '../../../shared/contracts/committee-year'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { DateField, FormActions, TextArea } from '../../ui/forms'
import { useToday } from '../register/use-today'

/** A meeting that is not held. It stays in the year, and its items wait to be moved. */
export function CancelDialog({ meeting, onClose }: { meeting: MeetingRow; onClose: () => void }) {
  const today = useToday()
  const command = useCommand('act.cancelMeeting')
  const [cancelledOn, setCancelledOn] = useState<string | null>(today)
  const [note, setNote] = useState(meeting.note ?? '')
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={`Ställ in ${meeting.committeeName} ${meeting.heldOn}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (cancelledOn === null) return
          command.mutate(
            { id: meeting.id, version: meeting.version, cancelledOn, note: note === '' ? null : note },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={4}>
          <p>Sammanträdet står kvar som inställt. Ärendena väntar på att flyttas till en annan dag.</p>
          <CommandError error={command.error} />
          <DateField
            label="Ställdes in"
            required
            value={cancelledOn}
            onChange={setCancelledOn}
            error={tried && cancelledOn === null ? 'Ange dagen.' : undefined}
          />
          <TextArea label="Anteckning" rows={2} value={note} onChange={setNote} />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Ställ in
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
