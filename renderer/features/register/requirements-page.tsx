import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/queries'
import { requirementColumns } from './columns'
import { capital, toOptions } from './form-values'
import { RegisterList } from './register-list'
import { RequirementForm } from './requirement-form'

export default function RequirementsPage() {
  const { data: choices } = useQuery(ask('register.choices', {}))
  return (
    <RegisterList
      name="register.requirements"
      title="Krav"
      words={['krav', 'krav']}
      path="/register/krav"
      columns={requirementColumns}
      filters={[
        {
          name: 'insats',
          label: 'Alla insatser',
          options: toOptions(choices?.serviceTypes ?? []),
          toInput: (serviceTypeId) => ({ serviceTypeId }),
        },
        {
          name: 'kvalitetsomrade',
          label: 'Alla kvalitetsområden',
          options: (choices?.qualityAreas ?? []).map((area) => ({ value: area, label: capital(area) })),
          toInput: (qualityArea) => ({ qualityArea }),
        },
      ]}
      create="Nytt krav"
      form={(panel) => <RequirementForm record={null} {...panel} />}
    />
  )
}
