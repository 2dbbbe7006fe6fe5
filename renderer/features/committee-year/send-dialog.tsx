import { useQuery } from '@tanstack/react-query'
import type { Output } from '../../../shared/contracts'
import type { Audience } from '../../../shared/contracts/act-values'
import { DispatchDraft, type DocumentDispatch } from '../../../shared/contracts/committee-year'
import { audienceNames } from '../../../shared/text/act-names'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, RadioCards, TextField } from '../../ui/forms'
import { wordOptions } from '../register/form-values'
import { useToday } from '../register/use-today'

interface SendDialogProps {
  documentId: string
  /** Whom it goes to, where that is known beforehand. */
  audience?: Audience
  recipient?: string | null
  onClose: () => void
  onSent?: (dispatch: DocumentDispatch) => void
}

/** Registers that a document has been sent: to whom, when and how. The program sends nothing itself. */
export function SendDialog({ documentId, audience, recipient, onClose, onSent }: SendDialogProps) {
  const { data, error } = useQuery({ ...ask('report.documentTrail', { id: documentId }), placeholderData: undefined })
  return (
    <Dialog title="Registrera utskick" opened onClose={onClose} wide>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data && (
        <SendForm
          documentId={documentId}
          trail={data}
          audience={audience ?? data.audience}
          recipient={recipient ?? null}
          onClose={onClose}
          onSent={onSent}
        />
      )}
    </Dialog>
  )
}

interface SendFormProps {
  documentId: string
  trail: Output<'report.documentTrail'>
  audience: Audience
  recipient: string | null
  onClose: () => void
  onSent: ((dispatch: DocumentDispatch) => void) | undefined
}

const ways: Record<Audience, string> = {
  provider: 'E-post, brev, säker digital post …',
  committee: 'Med handlingarna till sammanträdet, som meddelande …',
  internal: 'E-post, möte, intranätet …',
  public: 'Kommunens webbplats, anslag …',
}

function SendForm({ documentId, trail, audience, recipient, onClose, onSent }: SendFormProps) {
  const today = useToday()
  const command = useCommand('report.sendDocument')
  const usual = (to: Audience): string =>
    (to === 'provider' ? trail.recipients.provider : to === 'committee' ? trail.recipients.committee : null) ?? ''
  const form = useRecordForm({
    draftKey: `dispatch:${documentId}`,
    schema: DispatchDraft,
    initial: {
      documentId,
      sentOn: today as string | null,
      audience,
      recipient: recipient ?? usual(audience),
      how: null as string | null,
    },
    version: null,
    freeTexts: ['recipient', 'how'],
    save: async (draft) => {
      const dispatch = await command.mutateAsync(draft as never)
      onSent?.(dispatch)
      onClose()
    },
  })
  const { values, set } = form
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <RadioCards
          {...form.field('audience')}
          label="Till vem?"
          least={9}
          options={wordOptions(audienceNames)}
          onChange={(to) => {
            if (values.recipient === usual(values.audience)) set('recipient', usual(to))
            set('audience', to)
          }}
        />
        <FieldGrid>
          <TextField {...form.text('recipient')} required hint="En utförare, en nämnd eller en roll." maxLength={200} />
          <DateField {...form.field('sentOn')} required />
        </FieldGrid>
        <TextField {...form.text('how')} placeholder={ways[values.audience]} maxLength={200} />
      </Stack>
      <FormActions note="Programmet skickar inget självt.">
        <Button onClick={onClose}>Avbryt</Button>
        <Button look="primary" type="submit" busy={form.saving}>
          Registrera utskicket
        </Button>
      </FormActions>
    </form>
  )
}
