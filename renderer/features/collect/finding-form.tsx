import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FindingDraft, type FindingRow } from '../../../shared/contracts/assess'
import { Severity } from '../../../shared/contracts/values'
import { lacksGround } from '../../../shared/domain/finding'
import { severityNames } from '../../../shared/text/names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { CommandError } from '../../lib/command-error'
import { type RecordForm, useRecordForm } from '../../lib/use-record-form'
import { Button, Card, confirmDialog, Icon, Missing, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, RadioCards, SelectField, TextArea, WideField } from '../../ui/forms'
import classes from './collect.module.css'
import { emptyFinding, type FindingValues, findingValuesOf } from './finding-fields'
import type { ReviewView } from './review-view'
import { capital } from './review-words'

const severities = Severity.options.map((value) => ({ value, label: capital(severityNames[value]) }))

interface FindingFormProps {
  view: ReviewView
  /** null: a new one. */
  finding: FindingRow | null
  /** The question of the checklist that a new one is made from, and what stands in the form from the start. */
  from?: { questionId: string; values: Partial<FindingValues> }
  onClose: () => void
}

/** A brist, new or changed. Ctrl+Enter saves; a new one then leaves an empty form for the next, unless a question made it. */
export function FindingForm({ view, finding, from, onClose }: FindingFormProps) {
  const { review } = view
  const box = useRef<HTMLDivElement>(null)
  const save = useCommand('assess.saveFinding')
  const archive = useCommand('assess.archiveFinding')
  const [saved, setSaved] = useState(0)
  const form = useRecordForm<FindingValues>({
    draftKey:
      finding === null ? `finding:new:${review.id}${from ? `:${from.questionId}` : ''}` : `finding:${finding.id}`,
    schema: FindingDraft,
    initial: finding === null ? { ...emptyFinding, ...from?.values } : findingValuesOf(finding),
    version: finding?.version ?? null,
    freeTexts: ['area', 'description', 'measure', 'lawReference'],
    save: (draft, version) =>
      save.mutateAsync({ id: finding?.id ?? null, version, reviewId: review.id, draft, questionId: from?.questionId }),
  })

  // What a question has filled in is passed over: what was found is still to be written.
  const first = from === undefined ? 'input, textarea' : 'textarea'
  useEffect(() => box.current?.querySelector<HTMLElement>(first)?.focus(), [saved, first])

  const submit = async () => {
    if (!(await form.save())) return
    if (finding === null && from === undefined) setSaved((count) => count + 1)
    else onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void submit()
    }
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }
  const putAway = async () => {
    if (finding === null) return
    const sure = await confirmDialog({
      title: 'Arkivera bristen?',
      body: 'Den försvinner ur listor och räknas inte med. Historiken finns kvar.',
      confirm: 'Arkivera',
    })
    if (sure) archive.mutate({ id: finding.id, version: finding.version, archived: true }, { onSuccess: onClose })
  }

  return (
    <Card
      title={finding === null ? 'Ny brist' : 'Ändra brist'}
      aside={
        finding !== null && (
          <Button look="quiet" inRow icon="archive" onClick={() => void putAway()}>
            Arkivera
          </Button>
        )
      }
    >
      {/* Keys from the fields within: the box itself is not a control. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={box} onKeyDown={onKeyDown}>
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <CommandError error={archive.error} />
          {saved > 0 && !form.dirty && <Notice kind="done" title="Bristen är sparad. Skriv nästa, eller stäng." />}
          <FindingFields form={form} view={view} />
          <FormActions note={<GroundNote values={form.values} />}>
            <Button
              onClick={() => {
                form.discard()
                onClose()
              }}
            >
              {finding === null && !form.dirty ? 'Stäng' : 'Avbryt'}
            </Button>
            <Button look="primary" busy={form.saving} onClick={() => void submit()}>
              Spara brist
            </Button>
          </FormActions>
        </Stack>
      </div>
      <ConflictDialog form={form} />
    </Card>
  )
}

function FindingFields({ form, view }: { form: RecordForm<FindingValues>; view: ReviewView }) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const requirements = (choices?.requirements ?? []).filter(
    ({ serviceTypeId }) => serviceTypeId === view.review.serviceTypeId,
  )
  const description = form.text('description')
  const { hint: _areaHint, ...area } = form.text('area')
  const { hint: _lawHint, ...law } = form.text('lawReference')
  const isClean = description.value.trim() !== '' && !description.error && !description.hint
  return (
    <FieldGrid least={20}>
      <Autocomplete {...area} openOnFocus={false} data={view.areaSuggestions} required maxLength={120} />
      <DateField {...form.field('dueOn')} />
      <WideField>
        <TextArea
          {...description}
          required
          rows={3}
          hint={description.hint ?? 'Vad visar att kravet inte uppfylls? Skriv inget om enskilda personer.'}
        />
        {isClean && (
          <span className={classes.clear} role="status">
            <Icon name="shield" size={14} />
            Inga personnummer hittade
          </span>
        )}
      </WideField>
      <WideField>
        <RadioCards
          label="Allvarlighetsgrad"
          options={severities}
          value={form.values.severity}
          onChange={(severity) => form.set('severity', severity)}
          least={8}
        />
      </WideField>
      <SelectField
        {...form.field('requirementId')}
        options={requirements.map(({ id, text, source }) => ({
          value: id,
          label: source === null ? text : `${text} (${source})`,
        }))}
        placeholder={requirements.length === 0 ? 'Inga krav finns för insatsen' : undefined}
      />
      <Autocomplete {...law} openOnFocus={false} data={view.lawSuggestions} limit={40} maxLength={200} />
      <WideField>
        <TextArea {...form.text('measure')} rows={2} />
      </WideField>
    </FieldGrid>
  )
}

/** Pointed out, never refused: what rests on neither krav nor lagrum is hard to demand. */
function GroundNote({ values }: { values: FindingValues }) {
  return values.description.trim() !== '' && lacksGround(values) ? <Missing>Krav eller lagrum saknas</Missing> : null
}
