import { useState } from 'react'
import type { FindingRow } from '../../../shared/contracts/assess'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { useCommand } from '../../lib/queries'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { CommandError } from '../../lib/command-error'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGroup, FormActions, TextArea } from '../../ui/forms'

/** What the utförare did and when. The brist then waits to be verified. */
export function DoneForm({ finding, today }: { finding: FindingRow; today: string }) {
  const record = useCommand('act.recordDone')
  const draftKey = `done:${finding.id}`
  const [measure, setMeasure] = useState(
    () => readDraft<{ measure: string }>(draftKey)?.edits.measure ?? finding.measure ?? '',
  )
  const write = (text: string) => {
    setMeasure(text)
    storeDraft(draftKey, { edits: { measure: text }, version: finding.version })
  }
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const scan = checkFreeText(measure, today)
  const waits = measure.trim() === '' ? 'Skriv vad utföraren har gjort.' : doneOn === null ? 'Ange dagen.' : null
  return (
    <FieldGroup legend="Registrera åtgärd">
      <Stack gap={3}>
        <CommandError error={record.error} />
        <TextArea
          label="Vad har utföraren gjort?"
          hint="Skriv inget om enskilda personer."
          rows={2}
          value={measure}
          onChange={write}
          error={scan.ok ? undefined : scan.reason}
        />
        <DateField label="Åtgärdad den" value={doneOn} onChange={setDoneOn} />
        <FormActions>
          {waits === null ? (
            <Button
              look="primary"
              busy={record.isPending}
              onClick={() =>
                scan.ok &&
                record.mutate(
                  { id: finding.id, version: finding.version, measure, doneOn },
                  { onSuccess: () => clearDraft(draftKey) },
                )
              }
            >
              Registrera åtgärd
            </Button>
          ) : (
            <WaitingButton reason={waits}>Registrera åtgärd</WaitingButton>
          )}
        </FormActions>
      </Stack>
    </FieldGroup>
  )
}
