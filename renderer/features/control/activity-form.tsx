import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ControlActivity, ControlActivityDraft } from '../../../shared/contracts/control'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { type Option, SelectField, TextArea } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { emptyAsNull } from './control-paths'

interface Values {
  riskId: string
  title: string
  method: string | null
  frequency: string | null
  responsible: string | null
  reportsTo: string | null
}

interface ActivityFormProps {
  planId: string
  /** null: a new kontrollmoment. */
  activity: ControlActivity | null
  /** The risk a new one begins with. */
  risk: string | null
  onClose: () => void
  onSaved: (id: string) => void
}

const frequencies = ['Varje månad', 'Varje tertial', 'Varje halvår', 'Varje år']

/** A new or changed kontrollmoment, in a panel beside the plan. */
export function ActivityForm({ planId, activity, risk, onClose, onSaved }: ActivityFormProps) {
  const command = useCommand('plan.saveControlActivity')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: risks } = useQuery(ask('plan.controlRisks', { planId }))
  const draftKey = `control-activity:${planId}:${activity?.id ?? 'new'}`
  const form = useRecordForm<Values>({
    draftKey,
    schema: ControlActivityDraft,
    initial: {
      riskId: activity?.riskId ?? risk ?? '',
      title: activity?.title ?? '',
      method: activity?.method ?? null,
      frequency: activity?.frequency ?? null,
      responsible: activity?.responsible ?? null,
      reportsTo: activity?.reportsTo ?? null,
    },
    version: activity?.version ?? null,
    freeTexts: ['title', 'method', 'frequency', 'responsible', 'reportsTo'],
    save: async ({ riskId, title, ...rest }, version) => {
      const { method, frequency, responsible, reportsTo } = rest
      const { id } = await command.mutateAsync({
        id: activity?.id ?? null,
        version,
        planId,
        draft: {
          riskId,
          title,
          method: emptyAsNull(method),
          frequency: emptyAsNull(frequency),
          responsible: emptyAsNull(responsible),
          reportsTo: emptyAsNull(reportsTo),
        },
      })
      clearDraft(draftKey)
      onSaved(id)
    },
  })
  const options: Option[] = (risks?.portfolios ?? []).flatMap((portfolio) =>
    portfolio.risks.map(({ id, number, event, value, word }) => ({
      value: id,
      label: `${number}. ${event} (${value} ${word})`,
      group: portfolio.title,
    })),
  )
  // A risk of an older portfolio may stay, and is then among the choices.
  const own = activity === null || options.some(({ value }) => value === activity.riskId) ? [] : [ownOption(activity)]
  const { value: riskId, onChange: chooseRisk, ...riskField } = form.field('riskId')
  const suggest = (field: 'frequency' | 'responsible' | 'reportsTo', data: readonly string[], hint?: string) => {
    const { hint: warning, ...text } = form.text(field)
    return <Autocomplete {...text} data={[...data]} description={warning ?? hint} limit={8} />
  }
  return (
    <FormPanel
      title={activity === null ? 'Nytt kontrollmoment' : 'Ändra kontrollmoment'}
      form={form as never}
      onClose={onClose}
      show={(field, value) =>
        field === 'riskId' ? [...own, ...options].find((option) => option.value === value)?.label : undefined
      }
    >
      <SelectField
        {...riskField}
        required
        options={[...own, ...options]}
        value={riskId === '' ? null : riskId}
        onChange={(id) => chooseRisk(id ?? '')}
      />
      <TextArea
        {...form.text('title')}
        required
        rows={2}
        hint={form.text('title').hint ?? 'Vad kontrolleras? Skriv inget om enskilda personer.'}
      />
      <TextArea
        {...form.text('method')}
        rows={2}
        hint={form.text('method').hint ?? 'Till exempel stickprov på tio ärenden.'}
      />
      {suggest('frequency', frequencies, 'Följs upp varje tertial, om inget annat sägs.')}
      {suggest('responsible', choices?.roles ?? [], 'En roll, inte ett personnamn.')}
      {suggest(
        'reportsTo',
        (choices?.committees ?? []).map(({ name }) => name),
      )}
    </FormPanel>
  )
}

const ownOption = ({ riskId, risk }: ControlActivity): Option => ({
  value: riskId,
  label: `${risk.number}. ${risk.event} (${risk.value} ${risk.word})`,
  group: risk.analysisTitle,
})
