import { serviceAreaColumns } from './columns'
import { RegisterList } from './register-list'
import { ServiceAreaForm } from './service-area-form'

export default function ServiceAreasPage() {
  return (
    <RegisterList
      name="register.serviceAreas"
      title="Verksamhetsområden"
      words={['verksamhetsområde', 'verksamhetsområden']}
      path="/register/verksamhetsomraden"
      columns={serviceAreaColumns}
      create="Nytt verksamhetsområde"
      form={(panel) => <ServiceAreaForm record={null} {...panel} />}
    />
  )
}
