import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { unitColumns } from './columns'
import { toOptions } from './form-values'
import { RegisterList } from './register-list'
import { UnitForm } from './unit-form'

export default function UnitsPage() {
  const { data: choices } = useQuery(ask('register.choices', {}))
  return (
    <RegisterList
      name="register.units"
      title="Enheter"
      words={['enhet', 'enheter']}
      path="/register/enheter"
      columns={unitColumns}
      filters={[
        {
          name: 'insats',
          label: 'Alla insatser',
          options: toOptions(choices?.serviceTypes ?? []),
          toInput: (serviceTypeId) => ({ serviceTypeId }),
        },
      ]}
      create="Ny enhet"
      form={(panel) => <UnitForm record={null} {...panel} />}
    />
  )
}
