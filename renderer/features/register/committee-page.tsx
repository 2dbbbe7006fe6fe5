import { CommitteeForm } from './committee-form'
import { AddButton, RecordPage } from './record-page'
import { ServiceAreaTable } from './related-records'
import { ServiceAreaForm } from './service-area-form'
import { WithRecord } from './with-record'

export default function CommitteePage() {
  return (
    <WithRecord name="register.committee" kind="Nämnd" list="/register/namnder">
      {({ record, serviceAreas }) => (
        <RecordPage
          recordType="committee"
          kind="Nämnd"
          title={record.name}
          record={record}
          facts={[
            { label: 'Förvaltning', value: record.department },
            { label: 'Kommun', value: record.municipality },
            { label: 'Gällande avtal', value: serviceAreas.reduce((sum, area) => sum + area.agreementsInForce, 0) },
          ]}
          tabs={(open) => [
            {
              id: 'verksamhetsomraden',
              label: 'Verksamhetsområden',
              count: serviceAreas.length,
              content: (
                <ServiceAreaTable
                  rows={serviceAreas}
                  aside={
                    <AddButton open={open} panel="area">
                      Nytt verksamhetsområde
                    </AddButton>
                  }
                />
              ),
            },
          ]}
          archiveMeans="Nämnden försvinner ur listor och val."
          panels={{
            edit: (panel) => <CommitteeForm record={record} {...panel} />,
            area: (panel) => <ServiceAreaForm record={null} start={{ committeeId: record.id }} {...panel} />,
          }}
        />
      )}
    </WithRecord>
  )
}
