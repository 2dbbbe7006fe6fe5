import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { capacityWords } from '../../../shared/domain/plan/capacity'
import { formatCount, formatDays, formatNumber } from '../../../shared/text/format'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'
import { RoleField } from './row-fields'

interface SendDialogProps {
  view: PlanView
  today: string
  onClose: () => void
}

/** What the gruppchef will get, what it lacks, and who sends it. */
export function SendDialog({ view: { plan, rows, capacity, notes }, today, onClose }: SendDialogProps) {
  const command = useCommand('plan.send')
  const { data: stored } = useQuery(ask('settings.get', {}))
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [typed, setSentBy] = useState<string | null>(null)
  const [sentOn, setSentOn] = useState<string | null>(today)
  const [tried, setTried] = useState(false)
  const sentBy = typed ?? stored?.settings.actor ?? ''
  return (
    <Dialog title={`Skicka uppföljningsplan ${plan.year} för godkännande`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (sentBy.trim() === '' || sentOn === null) return
          command.mutate({ planId: plan.id, version: plan.version, sentBy, sentOn }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>
            {formatCount(rows.length, 'rad', 'rader')}, alla med ansvarig och månad. {formatNumber(capacity.planned)} av{' '}
            {formatDays(capacity.available)}: {capacityWords(capacity)}. Planen låses tills gruppchefen fastställer den
            eller skickar tillbaka den, eller du tar tillbaka den.
          </p>
          {notes.length > 0 && <Notice title="Det här går att skicka, men bör vara känt:" details={notes} />}
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <RoleField
            label="Skickas av (roll)"
            required
            roles={choices?.roles ?? []}
            value={sentBy}
            onChange={setSentBy}
            error={tried && sentBy.trim() === '' ? 'Ange vem som skickar (roll).' : undefined}
          />
          <DateField
            label="Datum"
            required
            value={sentOn}
            onChange={setSentOn}
            error={tried && sentOn === null ? 'Ange datum.' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Skicka
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
