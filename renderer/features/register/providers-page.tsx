import { useQuery } from '@tanstack/react-query'
import { operatingFormNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import { providerColumns } from './columns'
import { toOptions, wordOptions } from './form-values'
import { ProviderForm } from './provider-form'
import { RegisterList } from './register-list'

export default function ProvidersPage() {
  const { data: choices } = useQuery(ask('register.choices', {}))
  return (
    <RegisterList
      name="register.providers"
      title="Utförare"
      words={['utförare', 'utförare']}
      path="/register/utforare"
      columns={providerColumns}
      filters={[
        {
          name: 'driftsform',
          label: 'Alla driftsformer',
          options: wordOptions(operatingFormNames),
          toInput: (operatingForm) => ({ operatingForm }),
        },
        {
          name: 'insats',
          label: 'Alla insatser',
          options: toOptions(choices?.serviceTypes ?? []),
          toInput: (serviceTypeId) => ({ serviceTypeId }),
        },
        {
          name: 'brister',
          label: 'Med och utan brister',
          options: [{ value: 'oppna', label: 'Med öppna brister' }],
          toInput: () => ({ onlyWithOpenFindings: true }),
        },
      ]}
      create="Ny utförare"
      form={(panel) => <ProviderForm record={null} {...panel} />}
    />
  )
}
