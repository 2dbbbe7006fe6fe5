import type { Output } from '../../../shared/contracts'
import { AgreementForm, Outcome, ReviewKind, ReviewStatus } from '../../../shared/contracts/values'
import { agreementFormNames, outcomeName, reviewKindNames, reviewStatusNames } from '../../../shared/text/names'
import { oneOf } from '../../lib/use-address-filter'
import type { Filter } from '../../ui/table'
import { capital } from './review-words'

/** The filters as they are named in the address. */
export const filterNames = [
  'sok',
  'slag',
  'status',
  'insats',
  'utfall',
  'form',
  'orsak',
  'utforare',
  'raknade',
] as const
export type FilterName = (typeof filterNames)[number]
type Values = Record<FilterName, string | null>

const outcomes = [...Outcome.options, 'any', 'none'] as const
const forms = [...AgreementForm.options, 'unknown'] as const

/** What the core is asked for; a value that an address got wrong counts as none. */
export const toQuery = (values: Values) => ({
  search: values.sok ?? '',
  kind: oneOf(ReviewKind.options, values.slag),
  status: oneOf(ReviewStatus.options, values.status),
  outcome: oneOf(outcomes, values.utfall),
  serviceTypeId: values.insats,
  providerId: values.utforare,
  form: oneOf(forms, values.form),
  notCompletedReason: values.orsak,
  countedOnly: values.raknade === '1',
})

const outcomeOptions = [
  ...Outcome.options.map((value) => ({ value, label: capital(outcomeName(value, null)) })),
  { value: 'any', label: 'Med utfall' },
  { value: 'none', label: 'Genomförda utan utfall' },
]
const formOptions = forms.map((value) => ({
  value,
  label: value === 'unknown' ? 'Okänd form' : capital(agreementFormNames[value]),
}))

/** Four filters always; those that only a link from a figure sets are shown while they are set, so that they can be lifted. */
export function filtersOf(
  values: Values,
  set: (name: FilterName, value: string | null) => void,
  choices: Output<'register.choices'> | undefined,
): Filter[] {
  const filter = (id: FilterName, label: string, options: Filter['options']): Filter => ({
    id,
    label,
    options,
    value: values[id],
    onChange: (value) => set(id, value),
  })
  const whenSet = (id: FilterName, label: string, options: Filter['options']): Filter[] =>
    values[id] === null ? [] : [filter(id, label, options)]
  const named = (rows: readonly { id: string; name: string }[] = []) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))

  return [
    filter(
      'slag',
      'Alla slag',
      ReviewKind.options.map((value) => ({ value, label: capital(reviewKindNames[value]) })),
    ),
    filter(
      'status',
      'Alla lägen',
      ReviewStatus.options.map((value) => ({ value, label: capital(reviewStatusNames[value]) })),
    ),
    filter('insats', 'Alla insatser', named(choices?.serviceTypes)),
    filter('utfall', 'Alla utfall', outcomeOptions),
    ...whenSet('raknade', 'Även påkallade', [{ value: '1', label: 'Utan påkallade' }]),
    ...whenSet('form', 'Alla former', formOptions),
    ...whenSet('utforare', 'Alla utförare', named(choices?.providers)),
    ...whenSet('orsak', 'Alla orsaker', [{ value: values.orsak ?? '', label: values.orsak ?? '' }]),
  ]
}
