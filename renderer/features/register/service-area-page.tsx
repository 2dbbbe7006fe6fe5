import { pageOf } from './links'
import { RecordLink } from './record-link'
import { AddButton, RecordPage } from './record-page'
import { ServiceTypeTable } from './related-records'
import { ServiceAreaForm } from './service-area-form'
import { ServiceTypeForm } from './service-type-form'
import { WithRecord } from './with-record'

export default function ServiceAreaPage() {
  return (
    <WithRecord name="register.serviceArea" kind="Verksamhetsområde" list="/register/verksamhetsomraden">
      {({ record, committeeName, serviceTypes }) => (
        <RecordPage
          recordType="serviceArea"
          kind="Verksamhetsområde"
          title={record.name}
          record={record}
          facts={[
            {
              label: 'Nämnd',
              value:
                record.committeeId === null ? null : (
                  <RecordLink href={pageOf.committee(record.committeeId)}>{committeeName ?? ''}</RecordLink>
                ),
            },
            { label: 'Lagrum', value: record.lawBasis },
            { label: 'Gällande avtal', value: serviceTypes.reduce((sum, type) => sum + type.agreementsInForce, 0) },
          ]}
          tabs={(open) => [
            {
              id: 'insatser',
              label: 'Insatser',
              count: serviceTypes.length,
              content: (
                <ServiceTypeTable
                  rows={serviceTypes}
                  aside={
                    <AddButton open={open} panel="type">
                      Ny insats
                    </AddButton>
                  }
                />
              ),
            },
          ]}
          archiveMeans="Området försvinner ur listor och val."
          panels={{
            edit: (panel) => <ServiceAreaForm record={record} {...panel} />,
            type: (panel) => <ServiceTypeForm record={null} start={{ serviceAreaId: record.id }} {...panel} />,
          }}
        />
      )}
    </WithRecord>
  )
}
