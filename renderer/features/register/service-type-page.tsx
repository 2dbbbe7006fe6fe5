import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { ButtonLink } from '../../ui'
import { serviceTypePicturePath } from '../picture/paths'
import { AgreementForm } from './agreement-form'
import { pageOf } from './links'
import { RecordLink } from './record-link'
import { AddButton, RecordPage } from './record-page'
import { AgreementTable, RequirementTable } from './related-records'
import { ReviewTable } from './related-work'
import { RequirementForm } from './requirement-form'
import { ServiceTypeForm } from './service-type-form'
import { WithRecord } from './with-record'

export default function ServiceTypePage() {
  const { data: saved } = useQuery(ask('settings.get', {}))
  const months = saved?.settings.planning.defaultIntervalMonths
  return (
    <WithRecord name="register.serviceType" kind="Insats" list="/register/insatser">
      {({ record, serviceAreaName, agreements, requirements, reviews }) => (
        <RecordPage
          recordType="serviceType"
          kind="Insats"
          title={record.name}
          record={record}
          leads={<ButtonLink href={serviceTypePicturePath(record.id)}>Lägesbild</ButtonLink>}
          facts={[
            {
              label: 'Verksamhetsområde',
              value: <RecordLink href={pageOf.serviceArea(record.serviceAreaId)}>{serviceAreaName}</RecordLink>,
            },
            { label: 'Lagrum', value: record.lawBasis },
            { label: 'Granskas minst vart', value: intervalInWords(record.intervalYears, months) },
            { label: 'Särskilt utsatt målgrupp', value: vulnerableInWords(record.vulnerableGroup) },
          ]}
          tabs={(open) => [
            {
              id: 'avtal',
              label: 'Avtal',
              count: agreements.length,
              content: (
                <AgreementTable
                  rows={agreements}
                  leaveOut="serviceTypeName"
                  aside={
                    <AddButton open={open} panel="agreement">
                      Nytt avtal
                    </AddButton>
                  }
                />
              ),
            },
            {
              id: 'krav',
              label: 'Krav',
              count: requirements.length,
              content: (
                <RequirementTable
                  rows={requirements}
                  aside={
                    <AddButton open={open} panel="requirement">
                      Nytt krav
                    </AddButton>
                  }
                />
              ),
            },
            {
              id: 'granskningar',
              label: 'Granskningar',
              count: reviews.length,
              content: <ReviewTable rows={reviews} leaveOut="serviceTypeName" />,
            },
          ]}
          archiveMeans="Insatsen försvinner ur listor och val."
          panels={{
            edit: (panel) => <ServiceTypeForm record={record} {...panel} />,
            agreement: (panel) => <AgreementForm record={null} start={{ serviceTypeId: record.id }} {...panel} />,
            requirement: (panel) => <RequirementForm record={null} start={{ serviceTypeId: record.id }} {...panel} />,
          }}
        />
      )}
    </WithRecord>
  )
}

function intervalInWords(years: number | null, months: number | undefined): string | null {
  if (years !== null) return `${formatNumber(years)} år`
  return months === undefined ? null : `${months} månader (kommunens intervall)`
}

const vulnerableInWords = (vulnerable: number | null): string =>
  vulnerable === null ? 'inte bedömt' : vulnerable === 1 ? 'ja' : 'nej'
