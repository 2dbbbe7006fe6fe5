import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { serviceTypeColumns } from './columns'
import { toOptions } from './form-values'
import { RegisterList } from './register-list'
import { ServiceTypeForm } from './service-type-form'

export default function ServiceTypesPage() {
  const { data: choices } = useQuery(ask('register.choices', {}))
  return (
    <RegisterList
      name="register.serviceTypes"
      title="Insatser"
      words={['insats', 'insatser']}
      path="/register/insatser"
      columns={serviceTypeColumns}
      filters={[
        {
          name: 'omrade',
          label: 'Alla verksamhetsområden',
          options: toOptions(choices?.serviceAreas ?? []),
          toInput: (serviceAreaId) => ({ serviceAreaId }),
        },
      ]}
      create="Ny insats"
      form={(panel) => <ServiceTypeForm record={null} {...panel} />}
    />
  )
}
