import { useState } from 'react'
import type { MeetingItemKind } from '../../../shared/contracts/act-values'
import type { MeetingChoice } from '../../../shared/contracts/committee-year'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { meetingItemKindNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, ButtonLink, Dialog, EmptyState, Stack } from '../../ui'
import { FormActions, RadioCards, SelectField, TextField } from '../../ui/forms'
import { wordOptions } from '../register/form-values'

interface AddToMeetingDialogProps {
  document: DocumentRecord
  /** Meetings to come of the document's nämnd. */
  meetings: readonly MeetingChoice[]
  onClose: () => void
}

/** Puts a written document on a meeting's list. */
export function AddToMeetingDialog({ document, meetings, onClose }: AddToMeetingDialogProps) {
  const command = useCommand('act.saveMeetingItem')
  const [meetingId, setMeetingId] = useState(meetings[0]?.id ?? null)
  const [title, setTitle] = useState(document.title)
  const [kind, setKind] = useState<MeetingItemKind>('decision')
  const [tried, setTried] = useState(false)
  const add = (to: string) =>
    command.mutate(
      {
        id: null,
        version: null,
        draft: {
          meetingId: to,
          title,
          kind,
          documentKind: document.kind,
          documentId: document.id,
          proposalId: document.proposalId,
          planId: null,
          responsible: document.author,
          note: null,
        },
      },
      { onSuccess: onClose },
    )
  return (
    <Dialog title="Lägg till ett sammanträde" opened onClose={onClose}>
      {meetingId === null ? (
        <EmptyState
          what="Inga kommande sammanträden."
          why="Lägg in årets sammanträden först."
          action={<ButtonLink href="/atgarda/namndens-ar">Nämndens år</ButtonLink>}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            setTried(true)
            if (title.trim() !== '') add(meetingId)
          }}
        >
          <Stack gap={4}>
            <CommandError error={command.error} />
            <SelectField
              label="Sammanträde"
              required
              options={meetings.map(({ id, heldOn, committeeName }) => ({
                value: id,
                label: `${heldOn} ${committeeName}`,
              }))}
              value={meetingId}
              onChange={setMeetingId}
            />
            <TextField
              label="Rubrik"
              required
              value={title}
              onChange={setTitle}
              maxLength={300}
              error={tried && title.trim() === '' ? 'Skriv vad ärendet heter.' : undefined}
            />
            <RadioCards
              label="Slag"
              least={8}
              options={wordOptions(meetingItemKindNames)}
              value={kind}
              onChange={setKind}
            />
          </Stack>
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={command.isPending}>
              Lägg till
            </Button>
          </FormActions>
        </form>
      )}
    </Dialog>
  )
}
