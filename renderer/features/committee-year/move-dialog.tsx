import { useState } from 'react'
import type { MeetingChoice, MeetingItemRow } from '../../../shared/contracts/committee-year'
import { formatCount, formatWeekdayDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'

interface MoveDialogProps {
  items: readonly MeetingItemRow[]
  /** The nämnd's other meetings to come. */
  others: readonly MeetingChoice[]
  onClose: () => void
}

/** Moves items to another of the nämnd's meetings, last on its list. */
export function MoveDialog({ items, others, onClose }: MoveDialogProps) {
  const command = useCommand('act.moveMeetingItems')
  const [meetingId, setMeetingId] = useState(others[0]?.id ?? null)
  const only = items.length === 1 ? items[0] : undefined
  return (
    <Dialog
      title={only === undefined ? `Flytta ${formatCount(items.length, 'ärende', 'ärenden')}` : `Flytta ”${only.title}”`}
      opened
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (meetingId === null) return
          command.mutate(
            { items: items.map(({ id, version }) => ({ id, version })), meetingId, beforeId: null },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={4}>
          <CommandError error={command.error} />
          <SelectField
            label="Till sammanträdet"
            required
            options={others.map(({ id, heldOn }) => ({ value: id, label: formatWeekdayDate(heldOn) }))}
            value={meetingId}
            onChange={setMeetingId}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Flytta
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
