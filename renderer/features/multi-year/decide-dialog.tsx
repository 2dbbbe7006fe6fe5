import { useState } from 'react'
import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextField } from '../../ui/forms'
import { expectedInAll, titleOf } from './words'

interface DecideDialogProps {
  view: MultiYearView
  today: string
  onClose: () => void
}

/** Who decides and when; what the plan leaves open is said before. */
export function DecideDialog({ view, today, onClose }: DecideDialogProps) {
  const command = useCommand('plan.decideMultiYear')
  const [decidedBy, setDecidedBy] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [tried, setTried] = useState(false)
  const { plan, rows } = view
  const gaps = rows.flatMap(({ gaps: own }) => own).filter(({ kind }) => kind !== 'nobody')
  return (
    <Dialog title={`Fastställ ${titleOf(plan.firstYear).toLocaleLowerCase('sv')}`} opened onClose={onClose}>
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
            {formatCount(expectedInAll(view), 'uppföljning', 'uppföljningar')} på tre år. Planen låses. Ändringar görs
            sedan i en ny version.
          </p>
          {gaps.length > 0 && (
            <Notice
              kind="warning"
              title={`${formatCount(gaps.length, 'lucka finns', 'luckor finns')} i planen.`}
              details={gaps.map(({ sentence }) => sentence)}
            >
              Planen kan ändå fastställas. Luckorna skrivs ut i dokumentet.
            </Notice>
          )}
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <TextField
            label="Fastställd av (roll)"
            required
            focusFirst
            value={decidedBy}
            onChange={setDecidedBy}
            placeholder="Gruppchef"
            error={tried && decidedBy.trim() === '' ? 'Ange vem som fastställer (roll).' : undefined}
          />
          <DateField
            label="Datum"
            required
            value={decidedOn}
            onChange={setDecidedOn}
            error={tried && decidedOn === null ? 'Ange datum.' : undefined}
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
