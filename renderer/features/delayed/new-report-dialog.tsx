import { useState } from 'react'
import { quarterName, quarterOf } from '../../../shared/domain/delayed/quarter'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack, WaitingButton } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'

interface NewReportDialogProps {
  opened: boolean
  proposedDay: string
  /** Decisions that the latest report hands on. */
  toCarry: number
  onClose: () => void
  onStarted: (reportedOn: string) => void
}

/** A new quarter: everything that still waits is carried forward, and then brought up to date. */
export function NewReportDialog({ opened, proposedDay, toCarry, onClose, onStarted }: NewReportDialogProps) {
  const start = useCommand('collect.startDelayedReport')
  const [day, setDay] = useState<string | null>(null)
  const reportedOn = day ?? proposedDay
  return (
    <Dialog title="Ny kvartalsrapport" opened={opened} onClose={onClose}>
      <Stack gap={4}>
        <CommandError error={start.error} />
        <DateField
          label="Rapportdag"
          value={reportedOn}
          onChange={setDay}
          hint={`Gäller ${quarterName(quarterOf(reportedOn))}. En rapport per kvartal.`}
        />
        <p>
          {toCarry === 0
            ? 'Den senaste rapporten har inget att föra vidare till det senast avslutade kvartalet.'
            : `${formatCount(toCarry, 'beslut', 'beslut')} som inte var verkställda på den senaste rapportdagen förs vidare med samma nummer. De som verkställts rapporteras en gång till, med dagen.`}
        </p>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {toCarry === 0 && reportedOn === proposedDay ? (
            <WaitingButton reason="Inget att föra vidare till den dagen. Välj en annan rapportdag, eller registrera ett nytt beslut.">
              För vidare
            </WaitingButton>
          ) : (
            <Button
              look="primary"
              busy={start.isPending}
              onClick={() => start.mutate({ reportedOn }, { onSuccess: () => onStarted(reportedOn) })}
            >
              För vidare
            </Button>
          )}
        </FormActions>
      </Stack>
    </Dialog>
  )
}
