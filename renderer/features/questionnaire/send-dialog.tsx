import { useState } from 'react'
import { addDays } from '../../../shared/domain/iso-date'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Stack } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'
import type { QuestionnaireView } from './questionnaire-head'
import { recipientCount } from './words'

interface SendDialogProps {
  view: QuestionnaireView
  /** Already sent: only the day for answers is moved. */
  extend: boolean
  onClose: () => void
}

/** Three weeks: time to count a year's figures without the request being forgotten. */
const usualDays = 21

/** The day it goes out and the day for answers. From here the questions stand as they are. */
export function SendDialog({ view, extend, onClose }: SendDialogProps) {
  const { questionnaire, today } = view
  const { id, version, title, recipients, questions } = questionnaire
  const send = useCommand('collect.sendQuestionnaire')
  const move = useCommand('collect.extendQuestionnaire')
  const [sentOn, setSentOn] = useState<string | null>(today)
  const [dueOn, setDueOn] = useState<string | null>(
    questionnaire.dueOn !== null && (extend || questionnaire.dueOn >= today)
      ? questionnaire.dueOn
      : addDays(today, usualDays),
  )
  const [tried, setTried] = useState(false)
  const fields = (send.error ?? move.error)?.data?.fields ?? {}
  return (
    <Dialog title={extend ? 'Flytta svarsdagen' : `Skicka ${title}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (dueOn === null) return
          if (extend) move.mutate({ id, version, dueOn }, { onSuccess: onClose })
          else if (sentOn !== null) send.mutate({ id, version, sentOn, dueOn }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          {!extend && (
            <p>
              {`${formatCount(questions, 'fråga', 'frågor')} till ${recipientCount(recipients)}. Frågorna låses. Sedan hämtar du en Excelfil för varje mottagare och skickar dem med e-post; programmet skickar inget själv.`}
            </p>
          )}
          <CommandError error={send.error ?? move.error} />
          {!extend && (
            <DateField
              label="Utskicksdag"
              required
              value={sentOn}
              onChange={setSentOn}
              error={fields['sentOn'] ?? (tried && sentOn === null ? 'Ange datum.' : undefined)}
            />
          )}
          <DateField
            label="Svar senast"
            required
            value={dueOn}
            onChange={setDueOn}
            error={fields['dueOn'] ?? (tried && dueOn === null ? 'Ange datum.' : undefined)}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={send.isPending || move.isPending}>
            {extend ? 'Flytta' : 'Skicka'}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
