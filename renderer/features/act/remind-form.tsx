import { useState } from 'react'
import type { ActionPlan } from '../../../shared/contracts/action-plan'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { Button, Stack, WaitingButton } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'
import classes from './act.module.css'

/** The day that the utförare was reminded. */
export function RemindForm({ round, today, onClose }: { round: ActionPlan; today: string; onClose: () => void }) {
  const opened = useOpenedForm()
  const remind = useCommand('act.remindPlan')
  const [remindedOn, setRemindedOn] = useState<string | null>(today)
  const save = () => {
    if (remindedOn === null) return
    remind.mutate({ id: round.id, version: round.version, remindedOn }, { onSuccess: onClose })
  }
  return (
    <form
      ref={opened}
      className={classes.stepForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Stack gap={3}>
        <CommandError error={remind.error} />
        <DateField label="Påmind den" value={remindedOn} onChange={setRemindedOn} required />
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {remindedOn === null ? (
            <WaitingButton reason="Ange dagen.">Registrera påminnelsen</WaitingButton>
          ) : (
            <Button look="primary" type="submit" busy={remind.isPending}>
              Registrera påminnelsen
            </Button>
          )}
        </FormActions>
      </Stack>
    </form>
  )
}
