import { useState } from 'react'
import { EconomicControlDraft, type EconomicControlRecord } from '../../../shared/contracts/economic'
import { addMonths } from '../../../shared/domain/iso-date'
import { proposedJudgement } from '../../../shared/domain/economic/judgement'
import { economicJudgementNames } from '../../../shared/text/collect-names'
import { AppError } from '../../../shared/errors'
import { CommandError } from '../../lib/command-error'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Card, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, RadioCards, TextArea, TextField } from '../../ui/forms'
import type { FormValues } from '../register/form-values'
import { capital } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { RecordHistory } from '../register/record-history'
import { PartFields } from './part-fields'
import classes from './economic.module.css'

type Values = FormValues<EconomicControlDraft>

interface ControlFormProps {
  providerId: string
  /** null: a new one. */
  control: EconomicControlRecord | null
  start: EconomicControlDraft
  months: number
  onSaved: (id: string) => void
}

const judgements = Object.entries(economicJudgementNames).map(([value, label]) => ({
  value: value as keyof typeof economicJudgementNames,
  label: capital(label),
}))

/** One control, part by part, with the judgement that the parts speak for and the one that is decided. */
export function ControlForm({ providerId, control, start, months, onSaved }: ControlFormProps) {
  const command = useCommand('collect.saveEconomicControl')
  const archive = useCommand('collect.archiveEconomicControl')
  const [saved, setSaved] = useState(false)
  const form = useRecordForm<Values>({
    draftKey: control === null ? `economicControl:new:${providerId}` : `economicControl:${control.id}`,
    schema: EconomicControlDraft,
    initial: control === null ? start : draftOf(control),
    version: control?.version ?? null,
    freeTexts: ['controlledBy', 'remark', 'judgementReason', 'authorityNote'],
    save: async (draft, version) => {
      const input = { id: control?.id ?? null, version, providerId, draft: draft as EconomicControlDraft }
      const { id } = await command.mutateAsync(input).catch(refuseMixedParts)
      setSaved(true)
      onSaved(id)
    },
  })
  const { values, set } = form
  const proposed = proposedJudgement(values.parts ?? [], values.remark || null)
  const isArchived = control !== null && control.archivedAt !== null
  if (isArchived) {
    return (
      <Card title="Arkiverad kontroll">
        <Stack gap={3}>
          <p>Kontrollen räknas inte och kan inte ändras. Hämta tillbaka den för att öppna den igen.</p>
          <CommandError error={archive.error} />
          <div>
            <Button
              icon="undo"
              onClick={() => archive.mutate({ id: control.id, version: control.version, archived: false })}
            >
              Hämta tillbaka
            </Button>
          </div>
        </Stack>
      </Card>
    )
  }
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
        <CommandError error={archive.error} />
        {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
        <Card title="När och av vem">
          <FieldGrid least={12}>
            <DateField {...form.field('controlledOn')} required />
            <TextField {...form.text('controlledBy')} maxLength={120} />
            <DateField
              {...form.field('nextDueOn')}
              hint={
                values.controlledOn === null
                  ? undefined
                  : `Tomt: ${addMonths(values.controlledOn, months)}, ${months} månader efter.`
              }
            />
          </FieldGrid>
        </Card>
        <Card title="Delar" note="en del som inte har kontrollerats lämnas som den är">
          <div className={classes.parts}>
            {(values.parts ?? []).map((part, index) => (
              <PartFields
                key={part.part}
                part={part}
                error={form.errors[`parts.${part.part}.checkedOn`]}
                onChange={(changed) =>
                  set(
                    'parts',
                    (values.parts ?? []).map((one, at) => (at === index ? changed : one)),
                  )
                }
              />
            ))}
          </div>
        </Card>
        <Card title="Bedömning">
          <Stack gap={4}>
            <TextArea {...form.text('remark')} rows={2} />
            <p>
              {proposed.judgement === null ? (
                proposed.because
              ) : (
                <>
                  Förslag: <strong>{economicJudgementNames[proposed.judgement]}</strong>. {proposed.because}
                </>
              )}
            </p>
            <RadioCards
              {...form.field('judgement')}
              options={judgements}
              onChange={(judgement) => set('judgement', judgement)}
              least={11}
            />
            <TextArea {...form.text('judgementReason')} rows={2} />
            {values.judgement === 'serious' && (
              <TextArea
                {...form.text('authorityNote')}
                rows={2}
                required
                hint={
                  form.text('authorityNote').hint ??
                  'Misstanke om ekonomiska oegentligheter lämnas till ansvarig myndighet. Skriv vad som prövats, vilken myndighet och när.'
                }
              />
            )}
          </Stack>
        </Card>
        <FormActions note={form.dirty ? 'Ändringarna är inte sparade än.' : saved ? 'Sparat.' : undefined}>
          {control !== null && !form.dirty && (
            <Button
              icon="archive"
              busy={archive.isPending}
              onClick={() => archive.mutate({ id: control.id, version: control.version, archived: true })}
            >
              Arkivera
            </Button>
          )}
          {form.dirty && <Button onClick={form.discard}>Ångra ändringarna</Button>}
          <Button look="primary" type="submit" busy={form.saving}>
            Spara kontroll
          </Button>
        </FormActions>
        {control !== null && <RecordHistory recordType="economicControl" recordId={control.id} />}
      </Stack>
      <ConflictDialog form={form} show={nameOf({}, { judgement: economicJudgementNames })} />
    </form>
  )
}

/** Two people's parts can't be chosen among field by field: what stands there is to be seen first. */
function refuseMixedParts(cause: unknown): never {
  const conflict = cause instanceof AppError ? cause.data.conflict : undefined
  if (conflict === undefined || conflict.fields.every(({ field }) => field in EconomicControlDraft.shape)) throw cause
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: `${conflict.by} ändrade delar av samma kontroll medan du skrev. Inget har skrivits över. Ångra ändringarna för att se vad som gäller nu, och skriv sedan ditt på nytt.`,
  })
}

const draftOf = (control: EconomicControlRecord): Values => ({
  controlledOn: control.controlledOn,
  controlledBy: control.controlledBy,
  parts: control.parts,
  remark: control.remark,
  judgement: control.judgement,
  judgementReason: control.judgementReason,
  authorityNote: control.authorityNote,
  nextDueOn: control.nextDueOn,
})
