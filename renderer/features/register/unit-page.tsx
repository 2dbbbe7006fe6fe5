import { formatNumber } from '../../../shared/text/format'
import { Missing } from '../../ui'
import { AgreementForm } from './agreement-form'
import { pageOf } from './links'
import { RecordLink } from './record-link'
import { AddButton, RecordPage } from './record-page'
import { AgreementTable } from './related-records'
import { ReviewTable } from './related-work'
import { UnitForm } from './unit-form'
import { useToday } from './use-today'
import { WithRecord } from './with-record'

export default function UnitPage() {
  const today = useToday()
  return (
    <WithRecord name="register.unit" kind="Enhet" list="/register/enheter">
      {({ record, providerName, serviceTypeName, agreements, reviews }) => (
        <RecordPage
          recordType="unit"
          kind="Enhet"
          title={record.name}
          record={record}
          facts={[
            {
              label: 'Utförare',
              value: <RecordLink href={pageOf.provider(record.providerId)}>{providerName}</RecordLink>,
            },
            {
              label: 'Insats',
              value: record.serviceTypeId && (
                <RecordLink href={pageOf.serviceType(record.serviceTypeId)}>{serviceTypeName ?? ''}</RecordLink>
              ),
            },
            { label: 'Adress', value: [record.address, record.city].filter(Boolean).join(', ') || null },
            { label: 'Stadsdel', value: record.district },
            { label: 'Platser', value: record.places === null ? null : formatNumber(record.places) },
            { label: 'IVO-tillstånd', value: record.ivoPermit },
            {
              label: 'Tillstånd giltigt till',
              value:
                record.permitValidTo !== null && record.permitValidTo < today ? (
                  <Missing>{`${record.permitValidTo}, har gått ut`}</Missing>
                ) : (
                  record.permitValidTo
                ),
            },
          ]}
          tabs={(open) => [
            {
              id: 'avtal',
              label: 'Avtal',
              count: agreements.length,
              content: (
                <AgreementTable
                  rows={agreements}
                  leaveOut="unitName"
                  aside={
                    <AddButton open={open} panel="agreement">
                      Nytt avtal
                    </AddButton>
                  }
                />
              ),
            },
            {
              id: 'granskningar',
              label: 'Granskningar',
              count: reviews.length,
              content: <ReviewTable rows={reviews} leaveOut="providerName" />,
            },
          ]}
          archiveMeans="Enheten försvinner ur listor och val."
          panels={{
            edit: (panel) => <UnitForm record={record} {...panel} />,
            agreement: (panel) => (
              <AgreementForm record={null} start={{ providerId: record.providerId, unitId: record.id }} {...panel} />
            ),
          }}
        />
      )}
    </WithRecord>
  )
}
