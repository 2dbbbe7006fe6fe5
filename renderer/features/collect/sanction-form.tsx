import { Autocomplete } from '@mantine/core'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { SanctionDraft, type SanctionRow } from '../../../shared/contracts/sanction'
import { SanctionStep } from '../../../shared/contracts/values'
import { skippedRectification } from '../../../shared/domain/sanction'
import { sanctionStepNames } from '../../../shared/text/names'
import { CommandError } from '../../lib/command-error'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { type RecordForm, useRecordForm } from '../../lib/use-record-form'
import { Button, Card, Notice, Stack } from '../../ui'
import {
  DateField,
  FieldGrid,
  FormActions,
  RadioCards,
  SelectField,
  TextArea,
  TextField,
  WideField,
} from '../../ui/forms'
import type { FormValues } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { capital } from './review-words'

type Draft = ClientInput<'collect.saveSanction'>['draft']
type Values = FormValues<Draft>

const steps = SanctionStep.options.map((value) => ({ value, label: capital(sanctionStepNames[value]) }))
const reports = [
  { value: 'none', label: 'Inte prövat' },
  { value: 'no', label: 'Prövat, anmäls inte' },
  { value: 'yes', label: 'Anmäld' },
] as const
const stored = { none: null, no: 0, yes: 1 } as const

interface SanctionFormProps {
  reviewId: string
  registryNumber: string | null
  /** null: a new one. */
  sanction: SanctionRow | null
  /** The other steps of the granskning. */
  others: readonly SanctionRow[]
  deciders: readonly string[]
  onClose: () => void
}

/** A decided step, new or changed. Ctrl+Enter saves. */
export function SanctionForm({ reviewId, registryNumber, sanction, others, deciders, onClose }: SanctionFormProps) {
  const box = useRef<HTMLDivElement>(null)
  const save = useCommand('collect.saveSanction')
  const archive = useCommand('collect.archiveSanction')
  const form = useRecordForm<Values>({
    draftKey: sanction === null ? `sanction:new:${reviewId}` : `sanction:${sanction.id}`,
    schema: SanctionDraft,
    initial: sanction === null ? { ...blank, registryNumber } : valuesOf(sanction),
    version: sanction?.version ?? null,
    freeTexts: ['decidedBy', 'result', 'orderReason'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: sanction?.id ?? null, version, reviewId, draft: draft as Draft })
      onClose()
    },
  })

  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void form.save()
    }
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
  }

  return (
    <Card
      title={sanction === null ? 'Nytt steg' : 'Ändra steg'}
      aside={
        sanction !== null && (
          <Button
            look="quiet"
            inRow
            icon="archive"
            busy={archive.isPending}
            onClick={() =>
              archive.mutate({ id: sanction.id, version: sanction.version, archived: true }, { onSuccess: onClose })
            }
          >
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
          {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
          <SanctionFields form={form} deciders={deciders} />
          <OrderNote form={form} others={others} />
          <FormActions>
            <Button
              onClick={() => {
                form.discard()
                onClose()
              }}
            >
              Avbryt
            </Button>
            <Button look="primary" busy={form.saving} onClick={() => void form.save()}>
              Spara steg
            </Button>
          </FormActions>
        </Stack>
      </div>
      <ConflictDialog form={form} show={nameOf({}, { step: sanctionStepNames })} />
    </Card>
  )
}

function SanctionFields({ form, deciders }: { form: RecordForm<Values>; deciders: readonly string[] }) {
  const { values, set } = form
  return (
    <FieldGrid least={14}>
      <SelectField
        {...form.field('step')}
        options={steps}
        required
        onChange={(step) => set('step', step as SanctionStep | null)}
      />
      <DateField {...form.field('decidedOn')} required />
      <DateField {...form.field('deadlineOn')} />
      <Autocomplete {...form.text('decidedBy')} openOnFocus={false} data={[...deciders]} maxLength={120} />
      <TextField {...form.text('registryNumber')} />
      <WideField>
        <TextArea
          {...form.text('result')}
          rows={2}
          hint={form.text('result').hint ?? 'Vad steget ledde till. Skriv inget om enskilda personer.'}
        />
      </WideField>
      {(['reportedToIvo', 'reportedToPolice'] as const).map((field) => (
        <WideField key={field}>
          <RadioCards
            label={form.field(field).label}
            options={reports}
            value={values[field] === null ? 'none' : values[field] === 1 ? 'yes' : 'no'}
            onChange={(chosen) => set(field, stored[chosen])}
            least={9}
          />
        </WideField>
      ))}
    </FieldGrid>
  )
}

/** Pointed out and asked about, never refused: the ladder may be jumped over when the deviation is grave. */
function OrderNote({ form, others }: { form: RecordForm<Values>; others: readonly SanctionRow[] }) {
  const { step, decidedOn, orderReason } = form.values
  const warning = step === null || decidedOn === null ? null : skippedRectification({ step, decidedOn }, others)
  if (warning === null && (orderReason ?? null) === null) return null
  return (
    <>
      {warning !== null && <Notice kind="warning" title={warning} />}
      <TextArea {...form.text('orderReason')} rows={2} />
    </>
  )
}

const blank: Values = {
  step: null,
  decidedOn: null,
  decidedBy: null,
  registryNumber: null,
  deadlineOn: null,
  result: null,
  reportedToIvo: null,
  reportedToPolice: null,
  orderReason: null,
}

const asReported = (value: number | null): 0 | 1 | null => (value === null ? null : value === 1 ? 1 : 0)

/** The record as its form holds it. */
const valuesOf = (sanction: SanctionRow): Values => ({
  step: sanction.step,
  decidedOn: sanction.decidedOn,
  decidedBy: sanction.decidedBy,
  registryNumber: sanction.registryNumber,
  deadlineOn: sanction.deadlineOn,
  result: sanction.result,
  reportedToIvo: asReported(sanction.reportedToIvo),
  reportedToPolice: asReported(sanction.reportedToPolice),
  orderReason: sanction.orderReason,
})
