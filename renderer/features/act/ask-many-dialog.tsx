import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { AskDraft, type CourseRow } from '../../../shared/contracts/action-plan'
import { recipientWords } from '../../../shared/text/action-plan-words'
import { formatCount } from '../../../shared/text/format'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, Stack, WaitingButton } from '../../ui'
import { CheckField, FieldGroup, FormActions } from '../../ui/forms'
import { AskFields, firstAsk } from './ask-form'
import classes from './act.module.css'
import type { Unfinished } from './step-form'

interface AskManyProps {
  /** Brister that a plan can be asked for; all are chosen from the start. */
  rows: readonly CourseRow[]
  onClose: () => void
  onAsked?: () => void
}

/** One request for several brister, with the same days: all are asked for, or none. */
export function AskManyDialog({ rows, onClose, onAsked }: AskManyProps) {
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { data: settings } = useQuery(ask('settings.get', {}))
  const inHouse = rows.length > 0 && rows.every((row) => row.inHouse)
  return (
    <Dialog title={recipientWords(inHouse).ask} opened wide onClose={onClose}>
      {frame && settings && (
        <AskMany
          rows={rows}
          inHouse={inHouse}
          today={frame.today}
          answerDays={settings.settings.act.answerDays}
          onClose={onClose}
          onAsked={onAsked}
        />
      )}
    </Dialog>
  )
}

interface FormProps extends AskManyProps {
  inHouse: boolean
  today: string
  answerDays: number
}

function AskMany({ rows, inHouse, today, answerDays, onClose, onAsked }: FormProps) {
  const command = useCommand('act.askPlans')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = rows.filter(({ id }) => !left.has(id))
  const form = useRecordForm<Unfinished<AskDraft>>({
    draftKey: 'plan-ask:several',
    schema: AskDraft,
    initial: firstAsk(today, answerDays),
    version: null,
    freeTexts: ['askedBy'],
    save: async (draft) => {
      await command.mutateAsync({ findingIds: chosen.map(({ id }) => id), draft: draft as AskDraft })
      onAsked?.()
      onClose()
    },
  })
  const toggle = (id: string, on: boolean) => {
    const next = new Set(left)
    if (on) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) void form.save()
      }}
    >
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <FieldGroup legend={formatCount(chosen.length, 'brist', 'brister')}>
          <div className={classes.candidates}>
            {rows.map((row) => (
              <CheckField
                key={row.id}
                label={`${row.providerName ?? row.serviceTypeName}: ${row.area}`}
                hint={row.description}
                checked={!left.has(row.id)}
                onChange={(on) => toggle(row.id, on)}
              />
            ))}
          </div>
        </FieldGroup>
        <AskFields form={form} inHouse={inHouse} documents={[]} />
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {chosen.length === 0 || form.values.askedOn === null ? (
            <WaitingButton reason={chosen.length === 0 ? 'Välj minst en brist.' : 'Ange dagen.'}>
              {recipientWords(inHouse).ask}
            </WaitingButton>
          ) : (
            <Button look="primary" type="submit" busy={form.saving}>
              {recipientWords(inHouse).ask}
            </Button>
          )}
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}
