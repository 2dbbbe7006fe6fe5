import { type ReactNode, useState } from 'react'
import type { AppError } from '../../shared/errors'
import { Button, Dialog, Notice, Stack } from '../ui'
import { DateField, FormActions, TextField } from '../ui/forms'
import { sentenceOf } from './queries'

interface PlanDecisionDialogProps {
  title: string
  today: string
  /** Who usually decides: a role, shown in the empty field. */
  usually: string
  dateLabel?: string
  command: { error: AppError | null; isPending: boolean }
  onDecide: (decision: { decidedBy: string; decidedOn: string }) => void
  onClose: () => void
  /** What is decided, what happens then, and what is left open. */
  children: ReactNode
}

/** Who decides a plan and when, whichever plan it is. */
export function PlanDecisionDialog(props: PlanDecisionDialogProps) {
  const { title, today, usually, dateLabel = 'Datum', command, onDecide, onClose, children } = props
  const [decidedBy, setDecidedBy] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [tried, setTried] = useState(false)
  return (
    <Dialog title={title} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (decidedBy.trim() === '' || decidedOn === null) return
          onDecide({ decidedBy, decidedOn })
        }}
      >
        <Stack gap={4}>
          {children}
          {command.error && (
            <Notice kind="error" title={sentenceOf(command.error)} details={command.error.data.details} />
          )}
          <TextField
            label="Fastställd av (roll)"
            required
            focusFirst
            value={decidedBy}
            onChange={setDecidedBy}
            placeholder={usually}
            error={tried && decidedBy.trim() === '' ? 'Ange vem som fastställer (roll).' : undefined}
          />
          <DateField
            label={dateLabel}
            required
            value={decidedOn}
            onChange={setDecidedOn}
            error={tried && decidedOn === null ? `Ange ${dateLabel.toLocaleLowerCase('sv')}.` : undefined}
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
