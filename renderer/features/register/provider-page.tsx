import { checkOrganisationNumber } from '../../../shared/domain/organisation-number'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { operatingFormNames } from '../../../shared/text/names'
import type { Output } from '../../../shared/contracts'
import { agreementInForceOn } from '../../../shared/domain/agreement'
import { ButtonLink, Icon, Missing, Notice, Stack } from '../../ui'
import { providerPicturePath } from '../picture/paths'
import { AgreementForm } from './agreement-form'
import { capital } from './form-values'
import { pageOf } from './links'
import { ProviderForm } from './provider-form'
import { ProviderOverview } from './provider-overview'
import { RecordLink } from './record-link'
import { AddButton, RecordPage } from './record-page'
import { AgreementTable, UnitTable } from './related-records'
import { FindingTable, ReviewTable } from './related-work'
import { UnitForm } from './unit-form'
import { useToday } from './use-today'
import { WithRecord } from './with-record'

export default function ProviderPage() {
  const today = useToday()
  return (
    <WithRecord name="register.provider" kind="Utförare" list="/register/utforare">
      {({ record, units, agreements, reviews, findings, possibleDoubles }) => (
        <RecordPage
          recordType="provider"
          kind="Utförare"
          title={record.name}
          record={record}
          facts={factsOf({ record, units, agreements, reviews }, today)}
          leads={<ButtonLink href={providerPicturePath(record.id)}>Lägesbild</ButtonLink>}
          notice={<Doubles possibleDoubles={possibleDoubles} />}
          tabs={(open, showTab) => [
            {
              id: 'oversikt',
              label: 'Översikt',
              content: <ProviderOverview record={record} reviews={reviews} findings={findings} showTab={showTab} />,
            },
            {
              id: 'avtal',
              label: 'Avtal och enheter',
              count: agreements.length + units.length,
              content: (
                <Stack gap={4}>
                  <AgreementTable
                    rows={agreements}
                    leaveOut="providerName"
                    aside={
                      <AddButton open={open} panel="agreement">
                        Nytt avtal
                      </AddButton>
                    }
                  />
                  <UnitTable
                    rows={units}
                    aside={
                      <AddButton open={open} panel="unit">
                        Ny enhet
                      </AddButton>
                    }
                  />
                </Stack>
              ),
            },
            {
              id: 'granskningar',
              label: 'Granskningar',
              count: reviews.length,
              content: <ReviewTable rows={reviews} leaveOut="providerName" />,
            },
            { id: 'brister', label: 'Brister', count: findings.length, content: <FindingTable rows={findings} /> },
          ]}
          archiveMeans="Utföraren försvinner ur listor och val; granskningar och brister finns kvar."
          panels={{
            edit: (panel) => <ProviderForm record={record} {...panel} />,
            agreement: (panel) => <AgreementForm record={null} start={startOfAgreement(record)} {...panel} />,
            unit: (panel) => <UnitForm record={null} start={{ providerId: record.id }} {...panel} />,
          }}
        />
      )}
    </WithRecord>
  )
}

type ProviderData = Output<'register.provider'>

function factsOf(
  { record, units, agreements, reviews }: Pick<ProviderData, 'record' | 'units' | 'agreements' | 'reviews'>,
  today: string,
) {
  const inForce = agreements.filter((agreement) => agreementInForceOn(agreement, today))
  const known = inForce.map(({ placements }) => placements).filter((placements) => placements !== null)
  const last = reviews
    .map(({ completedOn }) => completedOn)
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  return [
    { label: 'Driftsform', value: capital(operatingFormNames[record.operatingForm]) },
    {
      label: 'Organisationsnummer',
      value: record.organisationNumber && <OrganisationNumber number={record.organisationNumber} />,
    },
    {
      label: 'Gällande avtal',
      value:
        inForce.length === 0
          ? 'inga'
          : `${inForce.length}, ${someInWords([...new Set(inForce.map(({ serviceTypeName }) => serviceTypeName))])}`,
    },
    { label: 'Enheter', value: formatNumber(units.length) },
    {
      label: 'Placeringar',
      value:
        known.length === 0
          ? null
          : `${formatNumber(known.reduce((sum, placements) => sum + placements, 0))}${
              known.length < inForce.length
                ? ` på ${known.length} av ${formatCount(inForce.length, 'avtal', 'avtal')}`
                : ''
            }`,
    },
    { label: 'Senast granskad', value: last ?? 'aldrig' },
  ]
}

/** The head has room for two names; the tab has them all. */
const someInWords = (names: readonly string[]): string =>
  names.length > 2 ? `${names.length} insatser` : listInWords(names)

const startOfAgreement = ({ id, operatingForm }: ProviderData['record']) =>
  operatingForm === 'inHouse' ? { providerId: id, form: 'inHouse' as const } : { providerId: id }

/** Asks, never decides: one legal entity may rightly stand twice. */
function Doubles({ possibleDoubles }: Pick<ProviderData, 'possibleDoubles'>) {
  if (possibleDoubles.length === 0) return null
  return (
    <Notice kind="info" title="Kan vara samma utförare som:">
      {possibleDoubles.map(({ id, name, reason }, index) => (
        <span key={id}>
          {index > 0 && ' '}
          <RecordLink href={pageOf.provider(id)}>{name}</RecordLink>. {reason}
        </span>
      ))}
    </Notice>
  )
}

/** An import may have brought a number that can't be right. */
function OrganisationNumber({ number }: { number: string }) {
  if (!checkOrganisationNumber(number).ok) return <Missing>{`${number} stämmer inte`}</Missing>
  return (
    <>
      {number} <Icon name="check" size={14} /> kontrollerat
    </>
  )
}
