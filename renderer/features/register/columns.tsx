import type { AgreementRow, ProviderRow } from '../../../shared/contracts/register'
import { lastDayOfAgreement } from '../../../shared/domain/agreement'
import { formatCount, formatNumber, UNKNOWN } from '../../../shared/text/format'
import { agreementFormNames, operatingFormNames } from '../../../shared/text/names'
import { statusWord } from './agreement-words'
import { ArchivedName } from './archived-name'
import classes from './columns.module.css'
import { capital } from './form-values'
import type { ListColumn } from './list-columns'
import type { RowOf } from './list-names'

type Named = { name: string; archivedAt: string | null }

const nameColumn = <Row extends Named>(header: string, width = 14): ListColumn<Row> => ({
  id: 'name',
  header,
  width,
  grow: 2,
  key: true,
  sortable: true,
  value: ({ name }) => name,
  cell: (row) => <ArchivedName {...row} />,
})

const counted = <Row,>(id: keyof Row & string, header: string, width = 5.5): ListColumn<Row> => ({
  id,
  header,
  width,
  grow: 0,
  kind: 'number',
  sortable: true,
  value: (row) => row[id] as number | null,
})

const written = <Row,>(id: keyof Row & string, header: string, width = 9, grow = 1): ListColumn<Row> => ({
  id,
  header,
  width,
  grow,
  sortable: true,
  value: (row) => row[id] as string | null,
})

const dated = <Row,>(id: keyof Row & string, header: string): ListColumn<Row> => ({
  ...written<Row>(id, header, Math.max(6.25, header.length * 0.42 + 1), 0),
  kind: 'date',
})

const archivedColumn = <Row extends { archivedAt: string | null }>(): ListColumn<Row> => ({
  id: 'archivedAt',
  header: 'Arkiverad',
  width: 6,
  excelOnly: true,
  value: ({ archivedAt }) => (archivedAt === null ? null : 'ja'),
})

export const committeeColumns: readonly ListColumn<RowOf<'register.committees'>>[] = [
  nameColumn('Nämnd'),
  written('department', 'Förvaltning', 12),
  written('municipality', 'Kommun', 10),
  counted('serviceAreas', 'Områden'),
  counted('agreementsInForce', 'Gällande avtal', 8),
  archivedColumn(),
]

export const serviceAreaColumns: readonly ListColumn<RowOf<'register.serviceAreas'>>[] = [
  nameColumn('Verksamhetsområde'),
  { ...written('committeeName', 'Nämnd', 12), cell: ({ committeeName }) => committeeName ?? 'Nämnd saknas' },
  written('lawBasis', 'Lagrum', 8),
  counted('serviceTypes', 'Insatser'),
  counted('agreementsInForce', 'Gällande avtal', 8),
  archivedColumn(),
]

export const serviceTypeColumns: readonly ListColumn<RowOf<'register.serviceTypes'>>[] = [
  nameColumn('Insats'),
  written('serviceAreaName', 'Verksamhetsområde', 12),
  written('lawBasis', 'Lagrum', 8),
  {
    ...counted('intervalYears', 'Intervall', 7),
    header: 'Intervall år',
    cell: ({ intervalYears }) => (intervalYears === null ? 'kommunens' : formatNumber(intervalYears)),
  },
  counted('requirements', 'Krav', 4.5),
  counted('agreementsInForce', 'Gällande avtal', 8),
  archivedColumn(),
]

export const providerColumns: readonly ListColumn<ProviderRow>[] = [
  nameColumn('Namn', 13),
  {
    ...written('operatingForm', 'Driftsform', 6, 0),
    value: ({ operatingForm }) => operatingFormNames[operatingForm],
  },
  { ...written('organisationNumber', 'Organisationsnummer', 9.5, 0), nowrap: true },
  {
    id: 'serviceTypes',
    header: 'Insatser',
    width: 11.5,
    grow: 2,
    value: ({ serviceTypes }) => serviceTypes.join(', ') || null,
  },
  counted('units', 'Enheter', 5),
  counted('agreementsInForce', 'Gällande avtal', 7),
  {
    ...counted('openFindings', 'Öppna brister', 7.5),
    cell: ({ openFindings, lateFindings }) =>
      lateFindings === 0 ? (
        formatNumber(openFindings)
      ) : (
        <>
          {formatNumber(openFindings)}
          <span className={classes.late}> ({formatCount(lateFindings, 'sen', 'sena')})</span>
        </>
      ),
  },
  { ...counted<ProviderRow>('lateFindings', 'Varav sena'), excelOnly: true },
  dated('lastReviewedOn', 'Senast granskad'),
  { ...written<ProviderRow>('email', 'E-post'), excelOnly: true },
  { ...written<ProviderRow>('phone', 'Telefon'), excelOnly: true },
  { ...written<ProviderRow>('contact', 'Kontaktperson'), excelOnly: true },
  { ...written<ProviderRow>('note', 'Anteckning', 20), excelOnly: true },
  archivedColumn(),
]

export const unitColumns: readonly ListColumn<RowOf<'register.units'>>[] = [
  nameColumn('Enhet'),
  written('providerName', 'Utförare', 12),
  written('serviceTypeName', 'Insats', 11),
  { ...written<RowOf<'register.units'>>('address', 'Adress', 14), excelOnly: true },
  written('city', 'Ort', 7, 0.5),
  written('district', 'Stadsdel', 7, 0.5),
  counted('places', 'Platser', 5),
  { ...written<RowOf<'register.units'>>('ivoPermit', 'IVO-tillstånd', 14), excelOnly: true },
  { ...dated('permitValidTo', 'Tillstånd till') },
  archivedColumn(),
]

export const agreementColumns = (today: string): readonly ListColumn<AgreementRow>[] => [
  {
    ...written<AgreementRow>('number', 'Avtal', 5.5, 0),
    key: true,
    cell: ({ number, archivedAt }) => <ArchivedName name={number} archivedAt={archivedAt} />,
  },
  written('providerName', 'Utförare', 10),
  written('unitName', 'Enhet', 8, 0.7),
  written('serviceTypeName', 'Insats', 9.5),
  { ...written('form', 'Form', 5.75, 0), value: ({ form }) => agreementFormNames[form] },
  dated('startDate', 'Från'),
  { ...dated('endDate', 'Till'), value: lastDayOfAgreement, cell: (row) => lastDayOfAgreement(row) ?? 'tills vidare' },
  { ...written('status', 'Status', 5.75, 0), value: (row) => statusWord(row, today) },
  counted('placements', 'Placeringar', 6),
  dated('lastReviewedOn', 'Senast granskat'),
  { ...written<AgreementRow>('registryNumber', 'Diarienummer', 10), excelOnly: true },
  archivedColumn(),
]

export const requirementColumns: readonly ListColumn<RowOf<'register.requirements'>>[] = [
  {
    ...written<RowOf<'register.requirements'>>('text', 'Krav', 18, 2),
    key: true,
    cell: ({ text, archivedAt }) => <ArchivedName name={text} archivedAt={archivedAt} />,
  },
  written('serviceTypeName', 'Insats', 11),
  written('source', 'Källa', 14),
  {
    ...written('qualityArea', 'Kvalitetsområde', 12),
    cell: ({ qualityArea }) => (qualityArea === null ? UNKNOWN : capital(qualityArea)),
  },
  { ...written<RowOf<'register.requirements'>>('consequence', 'Konsekvens', 16), excelOnly: true },
  counted('risks', 'Aktuella risker', 7),
  archivedColumn(),
]
