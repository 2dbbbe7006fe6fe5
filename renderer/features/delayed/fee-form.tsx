import { useQuery } from '@tanstack/react-query'
import { type SpecialFee, SpecialFeeDraft } from '../../../shared/contracts/delayed-decision'
import { feeWarning } from '../../../shared/domain/delayed/fee'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { useScreen } from '../../app/screen-state'
import { Button, Notice } from '../../ui'
import { DateField, FieldGrid, NumberField, SelectField, TextArea, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { type FormValues, toOptions } from '../register/form-values'
import { nameOf } from '../register/name-of'
import { RecordHistory } from '../register/record-history'

type Values = FormValues<SpecialFeeDraft>

/** A fee, new (`fee` null) or changed. A sum outside the law's span is pointed out, not refused. */
export function FeeForm({ fee, onClose }: { fee: SpecialFee | null; onClose: () => void }) {
  const { year } = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const save = useCommand('collect.saveSpecialFee')
  const archive = useCommand('collect.archiveSpecialFee')
  const form = useRecordForm<Values>({
    draftKey: fee === null ? 'specialFee:new' : `specialFee:${fee.id}`,
    schema: SpecialFeeDraft,
    initial: fee === null ? { ...blank, year } : draftOf(fee),
    version: fee?.version ?? null,
    freeTexts: ['note', 'registryNumber'],
    save: async (draft, version) => {
      await save.mutateAsync({ id: fee?.id ?? null, version, draft: draft as SpecialFeeDraft })
      onClose()
    },
  })
  const { values } = form
  const warning = values.amountSek === null ? null : feeWarning(values.amountSek, values.decidedOn)
  return (
    <FormPanel
      title={fee === null ? 'Ny särskild avgift' : 'Ändra särskild avgift'}
      form={form}
      onClose={onClose}
      show={nameOf({ serviceTypeId: choices?.serviceTypes })}
    >
      <CommandError error={archive.error} />
      {warning !== null && <Notice kind="warning" title={warning} />}
      <FieldGrid least={8}>
        <NumberField {...form.field('year')} min={1990} max={2100} decimals={0} required />
        <NumberField {...form.field('amountSek')} unit="kr" min={0} max={100_000_000} decimals={0} required />
        <DateField {...form.field('decidedOn')} />
        <TextField {...form.text('registryNumber')} maxLength={100} />
      </FieldGrid>
      <SelectField {...form.field('serviceTypeId')} options={toOptions(choices?.serviceTypes ?? [])} />
      <TextArea {...form.text('note')} rows={2} />
      {fee !== null && (
        <>
          <div>
            <Button
              look="quiet"
              icon={fee.archivedAt === null ? 'archive' : 'undo'}
              busy={archive.isPending}
              onClick={() =>
                archive.mutate(
                  { id: fee.id, version: fee.version, archived: fee.archivedAt === null },
                  { onSuccess: onClose },
                )
              }
            >
              {fee.archivedAt === null ? 'Arkivera' : 'Hämta tillbaka'}
            </Button>
          </div>
          <RecordHistory recordType="specialFee" recordId={fee.id} />
        </>
      )}
    </FormPanel>
  )
}

const blank: Values = {
  year: null,
  decidedOn: null,
  serviceTypeId: null,
  amountSek: null,
  registryNumber: null,
  note: null,
}

const draftOf = ({ year, decidedOn, serviceTypeId, amountSek, registryNumber, note }: SpecialFee): Values => ({
  year,
  decidedOn,
  serviceTypeId,
  amountSek,
  registryNumber,
  note,
})
