import { Select } from '@mantine/core'
import type { Output } from '../../../shared/contracts'
import { genderNames } from '../../../shared/text/collect-names'
import { Button } from '../../ui'
import { capital } from '../register/form-values'
import type { Option } from '../../ui/forms'
import classes from './individual.module.css'
import { inAddress, noValue, type useGroup } from './use-group'

interface GroupFiltersProps {
  page: ReturnType<typeof useGroup>
  choices: Output<'collect.individual'>['choices']
}

const narrowing = ['insats', 'utforare', 'enhet', 'stadsdel', 'kon', 'tertial'] as const

interface NarrowingFilter {
  id: (typeof narrowing)[number]
  label: string
  options: Option[]
}

/** Which answers the page shows. A chosen enhet falls away with its utförare. */
export function GroupFilters({ page: { values, set, isNarrowed }, choices }: GroupFiltersProps) {
  const options = (rows: ReadonlyArray<{ id: string; name: string }>) =>
    rows.map(({ id, name }) => ({ value: inAddress(id), label: name }))
  const filters: NarrowingFilter[] = [
    { id: 'insats', label: 'Alla insatser', options: options(choices.serviceTypes) },
    { id: 'utforare', label: 'Alla utförare', options: options(choices.providers) },
    ...(values.utforare === null
      ? []
      : [{ id: 'enhet' as const, label: 'Alla enheter', options: options(choices.units) }]),
    { id: 'stadsdel', label: 'Alla stadsdelar', options: options(choices.districts) },
    {
      id: 'kon',
      label: 'Alla kön',
      options: [
        ...(['woman', 'man', 'other'] as const).map((value) => ({
          value,
          label: capital(genderNames[value]),
        })),
        { value: noValue, label: 'Uppgift saknas' },
      ],
    },
    {
      id: 'tertial',
      label: 'Alla tertialer',
      options: ['1', '2', '3'].map((value) => ({ value, label: `Tertial ${value}` })),
    },
  ]
  return (
    <div className={classes.filters} role="group" aria-label="Urval">
      {filters.map((filter) => (
        <Select
          key={filter.id}
          aria-label={filter.label}
          placeholder={filter.label}
          data={filter.options}
          value={values[filter.id]}
          onChange={(value) => set(filter.id, value)}
          clearable
          searchable={filter.options.length > 12}
        />
      ))}
      {isNarrowed && (
        <Button look="link" onClick={() => narrowing.forEach((name) => set(name, null))}>
          Rensa filter
        </Button>
      )}
    </div>
  )
}
