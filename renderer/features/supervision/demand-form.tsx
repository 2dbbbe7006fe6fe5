import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { DemandDraft, type DemandRow } from '../../../shared/contracts/supervision'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextArea } from '../../ui/forms'

type Draft = ClientInput<'collect.saveDemand'>['draft']

interface DemandFormProps {
  supervisionId: string
  /** null: a new one. */
  demand: DemandRow | null
  onClose: () => void
}

/** One demand: what is required, what is done about it, by whom and when. */
export function DemandForm({ supervisionId, demand, onClose }: DemandFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const opened = useOpenedForm()
  const save = useCommand('collect.saveDemand')
  const form = useRecordForm<Draft>({
    draftKey: `demand:${demand?.id ?? `new:${supervisionId}`}`,
    schema: DemandDraft,
    initial: {
      text: demand?.text ?? '',
      measure: demand?.measure ?? null,
      responsible: demand?.responsible ?? null,
      dueOn: demand?.dueOn ?? null,
      doneOn: demand?.doneOn ?? null,
    },
    version: demand?.version ?? null,
    freeTexts: ['text', 'measure', 'responsible'],
    save: async (draft, version) => {
      await save.mutateAsync({ supervisionId, id: demand?.id ?? null, version, draft })
      onClose()
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  return (
    <form
      ref={opened}
      aria-label={demand === null ? 'Nytt krav' : 'Ändra krav'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={3}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <TextArea {...form.text('text')} rows={2} required />
        <TextArea {...form.text('measure')} rows={2} />
        <Autocomplete
          {...responsible}
          description={hint ?? 'En roll, inte ett personnamn.'}
          openOnFocus={false}
          data={choices?.roles ?? []}
          maxLength={120}
        />
        <DateField {...form.field('dueOn')} />
        <DateField {...form.field('doneOn')} hint="Tomt: kravet är inte uppfyllt än." />
        <FormActions>
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            Avbryt
          </Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara kravet
          </Button>
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}
