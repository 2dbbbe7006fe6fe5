import { Autocomplete } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { z } from 'zod'
import { type Observation, ObservationDraft, type ReviewWork } from '../../../shared/contracts/review-work'
import { formatDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Card, confirmDialog, EmptyState, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, TextArea, WideField } from '../../ui/forms'
import classes from './work.module.css'

type Values = z.input<typeof ObservationDraft>

/** What was seen, area by area. */
export function ObservationsCard({ work }: { work: ReviewWork }) {
  const [open, setOpen] = useState<string | null>(null)
  const { observations } = work
  const add = (
    <Button
      look={observations.length === 0 ? 'default' : 'quiet'}
      inRow={observations.length > 0}
      icon="plus"
      onClick={() => setOpen('new')}
    >
      Ny iakttagelse
    </Button>
  )
  return (
    <Card
      title="Iakttagelser"
      note={observations.length === 0 ? undefined : `${observations.length}`}
      aside={open === null && observations.length > 0 && add}
      flush
    >
      {open === 'new' && <ObservationForm work={work} observation={null} onClose={() => setOpen(null)} />}
      {observations.length === 0 && open === null ? (
        <EmptyState
          what="Inga iakttagelser än."
          why="Skriv vad som sågs vid besöket, ett område i taget."
          action={add}
        />
      ) : (
        <ul className={classes.list}>
          {observations.map((observation) => (
            <li key={observation.id}>
              {open === observation.id ? (
                <ObservationForm work={work} observation={observation} onClose={() => setOpen(null)} />
              ) : (
                <ObservationRow observation={observation} onOpen={() => setOpen(observation.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function ObservationRow({ observation, onOpen }: { observation: Observation; onOpen: () => void }) {
  return (
    <div className={classes.entry}>
      <div className={classes.entryHead}>
        <strong>{observation.area ?? 'Utan område'}</strong>
        <span className={classes.how}>{formatDate(observation.observedOn)}</span>
        <Button
          look="quiet"
          inRow
          icon="pencil"
          onClick={onOpen}
          aria-label={`Ändra iakttagelsen om ${observation.area ?? 'okänt område'}`}
        >
          Ändra
        </Button>
      </div>
      <p>{observation.text}</p>
    </div>
  )
}

interface ObservationFormProps {
  work: ReviewWork
  /** null: a new one. */
  observation: Observation | null
  onClose: () => void
}

/** Ctrl+Enter saves; a new one then leaves an empty form for the next. */
function ObservationForm({ work, observation, onClose }: ObservationFormProps) {
  const box = useRef<HTMLDivElement>(null)
  const [saved, setSaved] = useState(0)
  const save = useCommand('collect.saveObservation')
  const remove = useCommand('collect.removeObservation')
  const form = useRecordForm<Values>({
    draftKey: observation === null ? `observation:new:${work.reviewId}` : `observation:${observation.id}`,
    schema: ObservationDraft,
    initial: {
      area: observation?.area ?? null,
      text: observation?.text ?? '',
      observedOn: observation?.observedOn ?? work.visit.visitedOn,
    },
    version: observation?.version ?? null,
    freeTexts: ['area', 'text'],
    save: (draft, version) =>
      save.mutateAsync({ id: observation?.id ?? null, version, reviewId: work.reviewId, draft }),
  })
  useEffect(() => box.current?.querySelector<HTMLElement>('input')?.focus(), [saved])
  const submit = async () => {
    if (!(await form.save())) return
    if (observation === null) setSaved((count) => count + 1)
    else onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    }
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  const takeAway = async () => {
    if (observation === null) return
    const sure = await confirmDialog({
      title: 'Ta bort iakttagelsen?',
      body: 'Texten finns kvar i ändringsloggen.',
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: observation.id, version: observation.version }, { onSuccess: onClose })
  }
  const { hint: _areaHint, ...area } = form.text('area')
  const text = form.text('text')
  return (
    // Keys from the fields within: the box itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={classes.entry} onKeyDown={onKeyDown}>
      <Stack gap={3}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <CommandError error={remove.error} />
        {saved > 0 && !form.dirty && <Notice kind="done" title="Iakttagelsen är sparad. Skriv nästa, eller stäng." />}
        <FieldGrid>
          <Autocomplete {...area} openOnFocus={false} data={work.areaSuggestions} maxLength={120} />
          <DateField {...form.field('observedOn')} />
          <WideField>
            <TextArea {...text} required rows={3} hint={text.hint ?? 'Vad sågs? Skriv inget om enskilda personer.'} />
          </WideField>
        </FieldGrid>
        <FormActions
          note={
            observation !== null && (
              <Button look="quiet" inRow icon="trash" onClick={() => void takeAway()}>
                Ta bort
              </Button>
            )
          }
        >
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            {observation === null && !form.dirty ? 'Stäng' : 'Avbryt'}
          </Button>
          <Button look="primary" busy={form.saving} onClick={() => void submit()}>
            Spara iakttagelse
          </Button>
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </div>
  )
}
