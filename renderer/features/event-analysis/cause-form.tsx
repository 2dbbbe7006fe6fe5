import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClientInput } from '../../../shared/contracts'
import { EventCauseDraft, type EventAnalysisView, type PlacedCause } from '../../../shared/contracts/event-analysis'
import { causeCategoryNames } from '../../../shared/text/collect-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, SelectField, TextArea } from '../../ui/forms'
import { type FormValues, wordOptions } from '../register/form-values'
import classes from './event-analysis.module.css'

type Draft = ClientInput<'collect.saveEventCause'>['draft']

interface CauseFormProps {
  view: EventAnalysisView
  /** null: a new one. */
  cause: PlacedCause | null
  /** What a new cause answers why to; null for a nearest cause. */
  parent: PlacedCause | null
  onClose: () => void
}

/** A cause and what is done about it, written where it stands in the chain. */
export function CauseForm({ view: { kind, id }, cause, parent, onClose }: CauseFormProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const opened = useOpenedForm()
  const save = useCommand('collect.saveEventCause')
  const form = useRecordForm<FormValues<Draft>>({
    draftKey: `cause:${cause?.id ?? `new:${kind}:${id}:${parent?.id ?? ''}`}`,
    schema: EventCauseDraft,
    initial: {
      parentId: cause?.parentId ?? parent?.id ?? null,
      category: cause?.category ?? parent?.category ?? 'routines',
      text: cause?.text ?? '',
      measure: cause?.measure ?? null,
      responsible: cause?.responsible ?? null,
      dueOn: cause?.dueOn ?? null,
      doneOn: cause?.doneOn ?? null,
    },
    version: cause?.version ?? null,
    freeTexts: ['text', 'measure', 'responsible'],
    save: async (draft, version) => {
      await save.mutateAsync({ kind, id, causeId: cause?.id ?? null, version, draft: draft as Draft })
      onClose()
    },
  })
  const { hint, ...responsible } = form.text('responsible')
  const text = form.text('text')
  return (
    <form
      ref={opened}
      className={classes.form}
      aria-label={cause === null ? 'Ny orsak' : 'Ändra orsak'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={3}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {form.values.parentId === null && (
          <SelectField
            {...form.field('category')}
            options={wordOptions(causeCategoryNames)}
            onChange={(value) => form.set('category', value as Draft['category'])}
            required
          />
        )}
        <TextArea
          {...text}
          label={parent === null ? text.label : `Varför? ”${parent.text}”`}
          rows={2}
          required
          hint={text.hint ?? 'Sök i arbetssätt och förutsättningar, inte hos en person.'}
        />
        <TextArea {...form.text('measure')} rows={2} />
        <Autocomplete
          {...responsible}
          description={hint ?? 'En roll, inte ett personnamn.'}
          data={choices?.roles ?? []}
          limit={8}
          maxLength={120}
        />
        <FieldGrid>
          <DateField {...form.field('dueOn')} />
          <DateField {...form.field('doneOn')} />
        </FieldGrid>
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
            Spara orsaken
          </Button>
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}
