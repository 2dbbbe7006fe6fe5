import { Autocomplete } from '@mantine/core'
import type { z } from 'zod'
import { type Interview, InterviewDraft } from '../../../shared/contracts/review-work'
import { formatCount } from '../../../shared/text/format'
import { interviewGroupNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Button, Card, confirmDialog, SavedState } from '../../ui'
import { DateField, FieldGrid, NumberField, TextArea, TextField, WideField } from '../../ui/forms'
import { emptyToNull } from './empty-to-null'
import { useSavingForm } from './use-saving-form'

type Values = z.input<typeof InterviewDraft>

const methods = ['på plats', 'digitalt', 'telefon', 'i grupp', 'enkät']

/** When, how and with whom in roles and numbers; saved while it is written. */
export function InterviewForm({ interview, onRemoved }: { interview: Interview; onRemoved: () => void }) {
  const command = useCommand('collect.saveInterview')
  const remove = useCommand('collect.removeInterview')
  const { id, reviewId, version, group, heldOn, method, roles, persons, summary, notes } = interview
  const { form, saving } = useSavingForm<Values>({
    draftKey: `interview:${id}`,
    schema: InterviewDraft,
    initial: { group, heldOn, method, roles, persons, summary },
    version,
    freeTexts: ['method', 'roles', 'summary'],
    save: (draft, upon) => command.mutateAsync({ id, version: upon, reviewId, draft: emptyToNull(draft) }),
  })
  const takeAway = async () => {
    const sure = await confirmDialog({
      title: `Ta bort intervjun med ${interviewGroupNames[group]}?`,
      body: `${notes.length === 0 ? 'Den har inga anteckningar.' : `${formatCount(notes.length, 'anteckning', 'anteckningar')} följer med.`} Texterna finns kvar i ändringsloggen.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id, version }, { onSuccess: onRemoved })
  }
  const { hint: _methodHint, ...how } = form.text('method')
  const who = form.text('roles')
  const text = form.text('summary')
  return (
    <Card
      title={`Intervju med ${interviewGroupNames[group]}`}
      aside={
        <>
          <SavedState saving={saving} />
          <Button look="quiet" inRow icon="trash" onClick={() => void takeAway()}>
            Ta bort
          </Button>
        </>
      }
    >
      <CommandError error={remove.error} />
      <FieldGrid least={9}>
        <DateField {...form.field('heldOn')} />
        <Autocomplete {...how} openOnFocus={false} data={methods} maxLength={60} />
        <NumberField {...form.field('persons')} min={0} max={500} decimals={0} />
        <WideField>
          <TextField {...who} hint={who.hint ?? 'Roller, aldrig namn.'} maxLength={300} />
        </WideField>
        <WideField>
          <TextArea
            {...text}
            rows={3}
            hint={text.hint ?? 'Vad som sammantaget kom fram. Skriv inget om enskilda personer.'}
          />
        </WideField>
      </FieldGrid>
      <ConflictDialog form={form} />
    </Card>
  )
}
