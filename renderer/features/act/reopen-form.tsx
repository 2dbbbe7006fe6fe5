import { useState } from 'react'
import type { FindingView } from '../../../shared/contracts/action-plan'
import { addDays } from '../../../shared/domain/iso-date'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { Button, Card, Stack } from '../../ui'
import { CheckField, DateField, FieldGrid, FormActions } from '../../ui/forms'
import { firstAsk } from './ask-form'

/** The measure did not hold: the brist is open again, with a new åtgärdsplan asked for in the same breath or not. */
export function ReopenForm({ view, today, onClose }: { view: FindingView; today: string; onClose: () => void }) {
  const opened = useOpenedForm()
  const { finding, inHouse, answerDays } = view
  const reopen = useCommand('act.reopenFinding')
  const [withPlan, setWithPlan] = useState(true)
  const [answerDueOn, setAnswerDueOn] = useState<string | null>(addDays(today, answerDays))
  const [dueOn, setDueOn] = useState<string | null>(null)
  const save = () =>
    reopen.mutate(
      {
        id: finding.id,
        version: finding.version,
        ask: withPlan ? { ...firstAsk(today, answerDays), answerDueOn } : null,
        dueOn,
      },
      { onSuccess: onClose },
    )
  return (
    <Card title="Öppna bristen igen" note="det som står om åtgärd, verifiering och effekt finns kvar i historiken">
      <form
        ref={opened}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap={3}>
          <CommandError error={reopen.error} />
          <CheckField
            label={`${recipientWords(inHouse).ask} samtidigt`}
            hint="En ny omgång öppnas i dag."
            checked={withPlan}
            onChange={setWithPlan}
          />
          <FieldGrid>
            {withPlan && <DateField label="Svar senast" value={answerDueOn} onChange={setAnswerDueOn} />}
            <DateField
              label={finding.dueOn === null ? 'Ny frist för bristen' : `Ny frist för bristen (nu ${finding.dueOn})`}
              value={dueOn}
              onChange={setDueOn}
            />
          </FieldGrid>
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={reopen.isPending}>
              Öppna igen
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Card>
  )
}
