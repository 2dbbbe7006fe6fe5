import { useQuery } from '@tanstack/react-query'
import { planContract } from '../../../shared/contracts/plan'
import type { Output } from '../../../shared/contracts'
import { AppError } from '../../../shared/errors'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { SelectField, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { emptyAsNull } from './edit-row-panel'
import type { Party } from './party'
import { RowFields, type RowValues } from './row-fields'

interface AddRowPanelProps {
  planId: string
  /** Whom a left out row is of; null lets one choose. */
  preset: Party | null
  /** Where the plan has the fewest days. */
  month: number
  onClose: () => void
  onAdded: (rowId: string) => void
}

/** Puts in a row by hand: any utförare, and what of it, with the reason. */
export function AddRowPanel({ planId, preset, month, onClose, onAdded }: AddRowPanelProps) {
  const command = useCommand('plan.addRow')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: stored } = useQuery(ask('settings.get', {}))
  const daysPerKind = stored?.settings.planning.daysPerKind
  const form = useRecordForm<RowValues & { providerId: string | null; party: string | null; reason: string }>({
    draftKey: `plan-row:new:${planId}:${preset === null ? '' : keyOf(preset)}`,
    schema: planContract['plan.addRow'].input,
    initial: {
      providerId: preset?.providerId ?? null,
      party: preset === null ? null : keyOf(preset),
      kind: 'agreement',
      month,
      days: daysPerKind?.agreement ?? null,
      responsible: null,
      method: null,
      regularity: null,
      focus: null,
      reason: '',
    },
    version: null,
    freeTexts: ['reason', 'method', 'responsible', 'regularity', 'focus'],
    save: async ({ providerId, party, ...values }) => {
      const chosen = parties(choices, providerId).find((option) => option.value === party)?.party
      if (chosen === undefined) throw unchosen(providerId)
      const { id } = await command.mutateAsync({
        ...values,
        ...chosen,
        planId,
        days: values.days ?? 0,
        responsible: emptyAsNull(values.responsible),
        method: emptyAsNull(values.method),
        regularity: emptyAsNull(values.regularity),
        focus: emptyAsNull(values.focus),
      })
      onAdded(id)
    },
  })
  const options = parties(choices, form.values.providerId)
  return (
    <FormPanel title="Lägg till rad" form={form} onClose={onClose}>
      <SelectField
        label="Utförare"
        name="providerId"
        required
        options={(choices?.providers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={form.values.providerId}
        error={form.errors['providerId']}
        onChange={(value) => {
          form.set('providerId', value)
          const own = parties(choices, value)
          form.set('party', own.length === 1 ? (own[0]?.value ?? null) : null)
        }}
      />
      <SelectField
        label="Avtal, enhet eller insats"
        name="party"
        required
        options={options}
        value={form.values.party}
        error={form.errors['party']}
        onChange={(value) => form.set('party', value)}
      />
      <RowFields form={form} onKind={(kind) => form.set('days', daysPerKind?.[kind] ?? form.values.days)} />
      <TextArea
        {...form.text('reason')}
        required
        rows={2}
        hint={form.text('reason').hint ?? 'Till exempel nämndens uppdrag 2026-09-16. Skriv inget om enskilda personer.'}
      />
    </FormPanel>
  )
}

const keyOf = ({ agreementId, unitId, serviceTypeId }: Party): string =>
  agreementId === null ? `${serviceTypeId}|${unitId ?? ''}` : agreementId

const unchosen = (providerId: string | null): AppError =>
  new AppError({
    code: 'INVALID_INPUT',
    userMessage: 'Välj vem raden gäller. Inget har sparats.',
    fields: providerId === null ? { providerId: 'Välj utförare.' } : { party: 'Välj avtal, enhet eller insats.' },
  })

interface PartyOption {
  value: string
  label: string
  group: string
  party: Party
}

/** The utförare's agreements, its units, then any insats: one utförare may be followed up before anything is registered. */
function parties(choices: Output<'register.choices'> | undefined, providerId: string | null): PartyOption[] {
  if (choices === undefined || providerId === null) return []
  const insats = new Map(choices.serviceTypes.map(({ id, name }) => [id, name]))
  const option = (group: string, label: string, party: Party): PartyOption => ({
    value: keyOf(party),
    label,
    group,
    party,
  })
  const agreements = choices.agreements
    .filter((agreement) => agreement.providerId === providerId)
    .map(({ id, number, unitId, serviceTypeId }) =>
      option('Avtal', `${number}, ${insats.get(serviceTypeId) ?? ''}`, {
        providerId,
        agreementId: id,
        unitId,
        serviceTypeId,
      }),
    )
  const units = choices.units.flatMap(({ id, name, providerId: owner, serviceTypeId }) =>
    owner !== providerId || serviceTypeId === null
      ? []
      : [
          option('Enheter', `${name}, ${insats.get(serviceTypeId) ?? ''}`, {
            providerId,
            agreementId: null,
            unitId: id,
            serviceTypeId,
          }),
        ],
  )
  const rest = choices.serviceTypes.map(({ id, name }) =>
    option('Insatser', name, { providerId, agreementId: null, unitId: null, serviceTypeId: id }),
  )
  return [...agreements, ...units, ...rest]
}
