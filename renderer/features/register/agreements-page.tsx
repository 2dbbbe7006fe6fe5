import { useQuery } from '@tanstack/react-query'
import { agreementFormNames, agreementStatusNames } from '../../../shared/text/names'
import { ask } from '../../lib/queries'
import { AgreementForm } from './agreement-form'
import { agreementColumns } from './columns'
import { toOptions, wordOptions } from './form-values'
import { RegisterList } from './register-list'
import { useToday } from './use-today'

export default function AgreementsPage() {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const today = useToday()
  return (
    <RegisterList
      name="register.agreements"
      title="Avtal"
      words={['avtal', 'avtal']}
      path="/register/avtal"
      columns={agreementColumns(today).map((column) =>
        column.id === 'startDate' ? { ...column, excelOnly: true } : column,
      )}
      filters={[
        {
          name: 'form',
          label: 'Alla former',
          options: wordOptions(agreementFormNames),
          toInput: (form) => ({ form }),
        },
        {
          name: 'status',
          label: 'Alla statusar',
          options: wordOptions(agreementStatusNames),
          toInput: (status) => ({ status }),
        },
        {
          name: 'insats',
          label: 'Alla insatser',
          options: toOptions(choices?.serviceTypes ?? []),
          toInput: (serviceTypeId) => ({ serviceTypeId }),
        },
      ]}
      create="Nytt avtal"
      form={(panel) => <AgreementForm record={null} {...panel} />}
    />
  )
}
