import { useState } from 'react'
import type { ControlPlanView } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextField } from '../../ui/forms'

interface DecideDialogProps {
  view: ControlPlanView
  today: string
  onClose: () => void
}

/** Who decides and when; says what happens then. */
export function DecideDialog({ view: { plan, activities }, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decideControlPlan')
  const [decidedBy, setDecidedBy] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={`Fastställ internkontrollplan ${plan.year}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (decidedBy.trim() === '' || decidedOn === null) return
          command.mutate({ planId: plan.id, version: plan.version, decidedBy, decidedOn }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>
            {formatCount(activities.length, 'kontrollmoment', 'kontrollmoment')} låses. Resultat registreras sedan varje
            tertial utan att planen ändras. Ändringar i planen görs i en ny version.
          </p>
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <TextField
            label="Fastställd av (roll)"
            required
            focusFirst
            value={decidedBy}
            onChange={setDecidedBy}
            placeholder="Nämnden"
            error={tried && decidedBy.trim() === '' ? 'Ange vem som fastställer (roll).' : undefined}
          />
          <DateField
            label="Beslutsdatum"
            required
            value={decidedOn}
            onChange={setDecidedOn}
            error={tried && decidedOn === null ? 'Ange beslutsdatum.' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Fastställ
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
