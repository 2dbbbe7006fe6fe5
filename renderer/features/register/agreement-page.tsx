import { formatNumber } from '../../../shared/text/format'
import { agreementFormNames } from '../../../shared/text/names'
import { AgreementForm } from './agreement-form'
import { periodInWords, statusInWords } from './agreement-words'
import { capital } from './form-values'
import { pageOf } from './links'
import { RecordLink } from './record-link'
import { RecordPage } from './record-page'
import { FindingTable, ReviewTable } from './related-work'
import { useToday } from './use-today'
import { WithRecord } from './with-record'

export default function AgreementPage() {
  const today = useToday()
  return (
    <WithRecord name="register.agreement" kind="Avtal" list="/register/avtal">
      {({ record, reviews, findings }) => (
        <RecordPage
          recordType="agreement"
          kind={record.form === 'inHouse' ? 'Uppdragsbeskrivning' : 'Avtal'}
          title={record.number}
          record={record}
          facts={[
            {
              label: 'Utförare',
              value: <RecordLink href={pageOf.provider(record.providerId)}>{record.providerName}</RecordLink>,
            },
            {
              label: 'Enhet',
              value:
                record.unitId === null ? (
                  'hela utföraren'
                ) : (
                  <RecordLink href={pageOf.unit(record.unitId)}>{record.unitName ?? ''}</RecordLink>
                ),
            },
            {
              label: 'Insats',
              value: <RecordLink href={pageOf.serviceType(record.serviceTypeId)}>{record.serviceTypeName}</RecordLink>,
            },
            { label: 'Form', value: capital(agreementFormNames[record.form]) },
            { label: 'Avtalstid', value: periodInWords(record) },
            { label: 'Status', value: capital(statusInWords(record, today)) },
            { label: 'Placeringar', value: record.placements === null ? null : formatNumber(record.placements) },
            { label: 'Diarienummer', value: record.registryNumber },
            { label: 'Senast granskat', value: record.lastReviewedOn ?? 'aldrig' },
          ]}
          tabs={() => [
            {
              id: 'granskningar',
              label: 'Granskningar',
              count: reviews.length,
              content: <ReviewTable rows={reviews} leaveOut="providerName" />,
            },
            { id: 'brister', label: 'Brister', count: findings.length, content: <FindingTable rows={findings} /> },
          ]}
          archiveMeans="Avtalet försvinner ur listor och val; granskningar och brister finns kvar."
          panels={{ edit: (panel) => <AgreementForm record={record} {...panel} /> }}
        />
      )}
    </WithRecord>
  )
}
