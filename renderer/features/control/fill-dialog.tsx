import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ControlPlanView } from '../../../shared/contracts/control'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'
import { blank } from './control-paths'

const fields = [
  { value: 'responsible', label: 'Ansvarig' },
  { value: 'method', label: 'Metod' },
  { value: 'frequency', label: 'Frekvens' },
  { value: 'reportsTo', label: 'Rapporteras till' },
] as const
type Field = (typeof fields)[number]['value']

/** The same words for every kontrollmoment that lacks them; what is written already stands. */
export function FillDialog({ view: { plan, activities }, onClose }: { view: ControlPlanView; onClose: () => void }) {
  const command = useCommand('plan.fillControlActivities')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const lacking = (field: Field): number => activities.filter((activity) => blank(activity[field])).length
  const open = fields.filter(({ value }) => lacking(value) > 0)
  const [field, setField] = useState<Field>(open[0]?.value ?? 'responsible')
  const [value, setValue] = useState('')
  const [tried, setTried] = useState(false)
  const suggestions =
    field === 'reportsTo'
      ? (choices?.committees ?? []).map(({ name }) => name)
      : field === 'responsible'
        ? (choices?.roles ?? [])
        : [...new Set(activities.flatMap((activity) => activity[field] ?? []))]
  return (
    <Dialog title="Fyll i det som saknas" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!blank(value)) command.mutate({ planId: plan.id, field, value }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <SelectField
            label="Uppgift"
            required
            options={open.map((one) => ({
              value: one.value,
              label: `${one.label}: saknas i ${formatCount(lacking(one.value), 'kontrollmoment', 'kontrollmoment')}`,
            }))}
            value={field}
            onChange={(chosen) => setField((chosen ?? field) as Field)}
          />
          <Autocomplete
            label={fields.find((one) => one.value === field)?.label}
            data={suggestions}
            value={value}
            onChange={setValue}
            limit={8}
            required
            description="Det som redan är ifyllt ändras inte."
            error={tried && blank(value) ? 'Skriv vad som ska stå.' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Fyll i
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
