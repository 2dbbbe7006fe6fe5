import { useState } from 'react'
import type { FindingRow } from '../../../shared/contracts/assess'
import { checkFreeText } from '../../../shared/domain/personal-data'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Notice, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGroup, FormActions, TextArea } from '../../ui/forms'

/** What the utförare did and when. The brist then waits to be verified. */
export function DoneForm({ finding, today }: { finding: FindingRow; today: string }) {
  const record = useCommand('act.recordDone')
  const [measure, setMeasure] = useState(finding.measure ?? '')
  const [doneOn, setDoneOn] = useState<string | null>(today)
  const scan = checkFreeText(measure, today)
  const waits = measure.trim() === '' ? 'Skriv vad utföraren har gjort.' : doneOn === null ? 'Ange dagen.' : null
  return (
    <FieldGroup legend="Registrera åtgärd">
      <Stack gap={3}>
        {record.error && <Notice kind="error" title={sentenceOf(record.error)} />}
        <TextArea
          label="Vad har utföraren gjort?"
          hint="Skriv inget om enskilda personer."
          rows={2}
          value={measure}
          onChange={setMeasure}
          error={scan.ok ? undefined : scan.reason}
        />
        <DateField label="Åtgärdad den" value={doneOn} onChange={setDoneOn} />
        <FormActions>
          {waits === null ? (
            <Button
              look="primary"
              busy={record.isPending}
              onClick={() => scan.ok && record.mutate({ id: finding.id, version: finding.version, measure, doneOn })}
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
