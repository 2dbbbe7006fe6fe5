import type { Output } from '../../../shared/contracts'
import { formatNumber, UNKNOWN } from '../../../shared/text/format'
import { operatingFormNames } from '../../../shared/text/names'
import type { Column } from '../../ui/table'

type List = Output<'analyse.pictures'>
export type ProviderLine = List['providers'][number]
export type ServiceTypeLine = List['serviceTypes'][number]

const place = (rank: number | null): string => (rank === null ? UNKNOWN : formatNumber(rank))

/** What tells most of an utförare when one chooses whom to look at. */
export const providerColumns = (year: number): Column<ProviderLine>[] => [
  { id: 'rank', header: 'Plats', width: 4.5, grow: 0, numeric: true, sortable: true, cell: ({ rank }) => place(rank) },
  { id: 'name', header: 'Utförare', width: 13, grow: 2, key: true, sortable: true, cell: ({ name }) => name },
  {
    id: 'serviceTypes',
    header: 'Insatser',
    width: 12,
    grow: 2,
    cell: ({ serviceTypes }) => (serviceTypes.length === 0 ? 'inga' : serviceTypes.join(', ')),
  },
  {
    id: 'operatingForm',
    header: 'Driftsform',
    width: 6.5,
    grow: 0,
    cell: ({ operatingForm }) => operatingFormNames[operatingForm],
  },
  {
    id: 'lastReviewedOn',
    header: 'Senast granskad',
    width: 8,
    grow: 0,
    nowrap: true,
    sortable: true,
    cell: ({ lastReviewedOn }) => lastReviewedOn ?? 'aldrig',
  },
  {
    id: 'openFindings',
    header: 'Öppna brister',
    width: 7,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ openFindings }) => formatNumber(openFindings),
  },
  {
    id: 'complaints',
    header: `Klagomål ${year}`,
    width: 7.5,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ complaints }) => formatNumber(complaints),
  },
]

export const serviceTypeColumns = (year: number): Column<ServiceTypeLine>[] => [
  {
    id: 'rank',
    header: 'Bästa plats',
    width: 6.5,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ rank }) => place(rank),
  },
  { id: 'name', header: 'Insats', width: 13, grow: 2, key: true, sortable: true, cell: ({ name }) => name },
  {
    id: 'serviceAreaName',
    header: 'Verksamhetsområde',
    width: 11,
    grow: 2,
    sortable: true,
    cell: ({ serviceAreaName }) => serviceAreaName,
  },
  {
    id: 'providers',
    header: 'Utförare',
    width: 6,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ providers }) => formatNumber(providers),
  },
  {
    id: 'reviewed',
    header: `Granskningar ${year}`,
    width: 9,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ reviewed }) => formatNumber(reviewed),
  },
  {
    id: 'openFindings',
    header: 'Öppna brister',
    width: 7,
    grow: 0,
    numeric: true,
    sortable: true,
    cell: ({ openFindings }) => formatNumber(openFindings),
  },
]
