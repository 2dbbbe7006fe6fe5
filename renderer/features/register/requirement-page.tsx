import { pageOf } from './links'
import { RecordLink } from './record-link'
import { RecordPage } from './record-page'
import { FindingTable, RiskTable } from './related-work'
import { RequirementForm } from './requirement-form'
import { WithRecord } from './with-record'

export default function RequirementPage() {
  return (
    <WithRecord name="register.requirement" kind="Krav" list="/register/krav">
      {({ record, risks, findings }) => (
        <RecordPage
          recordType="requirement"
          kind="Krav"
          title={record.text}
          record={record}
          facts={[
            {
              label: 'Insats',
              value: <RecordLink href={pageOf.serviceType(record.serviceTypeId)}>{record.serviceTypeName}</RecordLink>,
            },
            { label: 'Verksamhetsområde', value: record.serviceAreaName },
            { label: 'Källa', value: record.source },
            { label: 'Kvalitetsområde', value: record.qualityArea },
            { label: 'Konsekvens om det inte uppfylls', value: record.consequence },
          ]}
          tabs={() => [
            { id: 'risker', label: 'Risker', count: risks.length, content: <RiskTable rows={risks} /> },
            { id: 'brister', label: 'Brister', count: findings.length, content: <FindingTable rows={findings} /> },
          ]}
          archiveMeans="Kravet försvinner ur listor och val; risker och brister som pekar på det behåller det."
          panels={{ edit: (panel) => <RequirementForm record={record} {...panel} /> }}
        />
      )}
    </WithRecord>
  )
}
