import { planContract } from '../../../shared/contracts/plan'
import type { PlannedFollowUp } from '../../../shared/contracts/plan'
import { formatMonth } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { partyWords } from './plan-words'
import { RowFields, type RowValues } from './row-fields'
import classes from './plan.module.css'

/** Changes a row, with the reason where the program proposed otherwise. */
export function EditRowPanel({ row, onClose }: { row: PlannedFollowUp; onClose: () => void }) {
  const command = useCommand('plan.updateRow')
  const { kind, month, days, responsible, method, regularity, focus } = row
  const form = useRecordForm<RowValues & { changeReason: string | null }>({
    draftKey: `plan-row:${row.id}`,
    schema: planContract['plan.updateRow'].input,
    initial: { kind, month, days, responsible, method, regularity, focus, changeReason: row.changeReason },
    version: row.version,
    freeTexts: ['changeReason', 'method', 'responsible', 'regularity', 'focus'],
    save: async (values, version) => {
      await command.mutateAsync({
        ...values,
        id: row.id,
        version: version ?? row.version,
        days: values.days ?? 0,
        responsible: emptyAsNull(values.responsible),
        method: emptyAsNull(values.method),
        regularity: emptyAsNull(values.regularity),
        focus: emptyAsNull(values.focus),
        changeReason: emptyAsNull(values.changeReason),
      })
      onClose()
    },
  })
  const proposed = row.origin !== 'manual'
  return (
    <FormPanel title="Ändra med skäl" form={form} onClose={onClose} show={inWords}>
      <div>
        <p className={classes.name}>{row.providerName}</p>
        <p className={classes.detail}>{partyWords(row)}</p>
      </div>
      <RowFields form={form} />
      <TextArea
        {...form.text('changeReason')}
        rows={2}
        hint={
          form.text('changeReason').hint ??
          (proposed
            ? 'Behövs när slag, månad eller dagar ändras. Raden föreslås sedan inte om.'
            : 'Skriv inget om enskilda personer.')
        }
      />
    </FormPanel>
  )
}

export const emptyAsNull = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)

function inWords(field: string, value: unknown): string | undefined {
  if (field === 'kind') return reviewKindLongNames[value as PlannedFollowUp['kind']]
  if (field === 'month' && typeof value === 'number') return formatMonth(value, 'long')
  return undefined
}
