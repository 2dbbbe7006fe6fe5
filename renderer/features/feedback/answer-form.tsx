import { useState } from 'react'
import type { FeedbackRow } from '../../../shared/contracts/feedback'
import { AppError } from '../../../shared/errors'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, Stack } from '../../ui'
import { DateField, FormActions, TextArea } from '../../ui/forms'

/** The answer to a klagomål or synpunkt: the day it was given, and what was done. */
export function AnswerForm({ row, today }: { row: FeedbackRow; today: string }) {
  const [answeredOn, setAnsweredOn] = useState<string | null>(today)
  const [measure, setMeasure] = useState(row.measure ?? '')
  const answer = useCommand('collect.answerFeedback')
  const scan = scanFreeTexts({ measure }, ['measure'])
  const fields = answer.error instanceof AppError ? (answer.error.data.fields ?? {}) : {}
  const send = () => {
    if (answeredOn === null || scan.stops['measure'] !== undefined) return
    answer.mutate({ id: row.id, version: row.version, answeredOn, measure: measure === '' ? null : measure })
  }
  return (
    <Card title="Registrera svar">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <Stack gap={3}>
          {Object.keys(fields).length === 0 && <CommandError error={answer.error} />}
          <DateField
            name="answeredOn"
            label="Besvarad"
            value={answeredOn}
            onChange={setAnsweredOn}
            error={fields['answeredOn']}
            required
          />
          <TextArea
            name="measure"
            label="Åtgärd"
            rows={3}
            value={measure}
            onChange={setMeasure}
            hint={scan.warnings['measure'] ?? 'Vad som har gjorts. Skriv inget om enskilda personer.'}
            error={scan.stops['measure'] ?? fields['measure']}
          />
          <FormActions>
            <Button look="primary" type="submit" busy={answer.isPending}>
              Registrera svar
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Card>
  )
}
