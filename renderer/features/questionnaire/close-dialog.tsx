import { useState } from 'react'
import { formatCount } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions } from '../../ui/forms'
import type { QuestionnaireView } from './questionnaire-head'

interface CloseDialogProps {
  view: QuestionnaireView
  onClose: () => void
  /** What closing led to, in words. */
  onClosed: (words: string) => void
}

/** What closing means, before it is done: who is without answer, and which granskningar are registered. */
export function CloseDialog({ view: { questionnaire, today }, onClose, onClosed }: CloseDialogProps) {
  const { id, version, title, kind, recipients, answered } = questionnaire
  const close = useCommand('collect.closeQuestionnaire')
  const [closedOn, setClosedOn] = useState<string | null>(today)
  const missing = recipients - answered
  const wordsOf = (reviews: number, made: number): string =>
    kind === 'screening'
      ? `${title} är avslutad. ${formatCount(reviews, 'screening är registrerad', 'screeningar är registrerade')} som genomförda${made === 0 ? '' : `, varav ${made} inte var planerade`}. Utfallet bedöms i varje granskning.`
      : `${title} är avslutad.`
  return (
    <Dialog title={`Avsluta ${title}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (closedOn === null) return
          close.mutate(
            { id, version, closedOn },
            {
              onSuccess: ({ reviews, made }) => {
                onClosed(wordsOf(reviews, made))
                onClose()
              },
            },
          )
        }}
      >
        <Stack gap={4}>
          <CommandError error={close.error} />
          <p>
            {kind === 'screening'
              ? `${formatCount(answered, 'mottagare har', 'mottagare har')} svarat. Deras granskning av slaget digital screening registreras som genomförd den dag svaret kom. Utfallet bedömer du själv.`
              : `${formatCount(answered, 'mottagare har', 'mottagare har')} svarat. Fler svar läses inte in, om du inte öppnar formuläret igen.`}
          </p>
          {missing > 0 && (
            <Notice kind="warning" title={`${formatCount(missing, 'mottagare har', 'mottagare har')} inte svarat.`}>
              De räknas inte som godkända{kind === 'screening' ? ' och får ingen genomförd screening' : ''}.
            </Notice>
          )}
          <DateField
            label="Avslutas"
            required
            value={closedOn}
            onChange={setClosedOn}
            error={close.error?.data?.fields?.['closedOn'] ?? (closedOn === null ? 'Ange datum.' : undefined)}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={close.isPending}>
            Avsluta
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
