import { committeeColumns } from './columns'
import { CommitteeForm } from './committee-form'
import { RegisterList } from './register-list'

export default function CommitteesPage() {
  return (
    <RegisterList
      name="register.committees"
      title="Nämnder"
      words={['nämnd', 'nämnder']}
      path="/register/namnder"
      columns={committeeColumns}
      create="Ny nämnd"
      form={(panel) => <CommitteeForm record={null} {...panel} />}
    />
  )
}
