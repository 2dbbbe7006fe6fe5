import { useState } from 'react'
import type { FindingRow } from '../../../shared/contracts/assess'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { useCommand } from '../../lib/queries'
import { clearDraft, readDraft, storeDraft } from '../../lib/draft-store'
import { CommandError } from '../../lib/command-error'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGroup, FormActions, TextArea } from '../../ui/forms'

interface DoneFormProps {
  finding: FindingRow
  inHouse: boolean
  today: string
  /** Where the form can be left; none in a panel that shows nothing else. */
  onClose?: () => void
}

/** What was done and when. The brist then waits to be verified. */
export function DoneForm({ finding, inHouse, today, onClose }: DoneFormProps) {
  const record = useCommand('act.recordDone')
  const words = recipientWords(inHouse)
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
  const waits = measure.trim() === '' ? words.doneEmpty : null
  const missing = waits === null && doneOn === null ? 'Ange dagen.' : waits
  return (
    <FieldGroup legend="Registrera åtgärd">
      <Stack gap={3}>
        <CommandError error={record.error} />
        <TextArea
          label={words.doneLabel}
          hint="Skriv inget om enskilda personer."
          rows={2}
          value={measure}
          onChange={write}
          error={scan.ok ? undefined : scan.reason}
        />
        <DateField label="Åtgärdad den" value={doneOn} onChange={setDoneOn} />
        <FormActions>
          {onClose && <Button onClick={onClose}>Avbryt</Button>}
          {missing === null ? (
            <Button
              look="primary"
              busy={record.isPending}
              onClick={() =>
                scan.ok &&
                record.mutate(
                  { id: finding.id, version: finding.version, measure, doneOn },
                  {
                    onSuccess: () => {
                      clearDraft(draftKey)
                      onClose?.()
                    },
                  },
                )
              }
            >
              Registrera åtgärd
            </Button>
          ) : (
            <WaitingButton reason={missing}>Registrera åtgärd</WaitingButton>
          )}
        </FormActions>
      </Stack>
    </FieldGroup>
  )
}
