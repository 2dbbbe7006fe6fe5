import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { AgreementRow, Requirement } from '../../../shared/contracts/register'
import { agreementColumns, serviceAreaColumns, serviceTypeColumns, unitColumns } from './columns'
import { pageOf } from './links'
import { type ListColumn, toTableColumns } from './list-columns'
import type { RowOf } from './list-names'
import { RelatedTable } from './related-table'
import { useToday } from './use-today'

const without = <Row,>(columns: readonly ListColumn<Row>[], ...ids: string[]) =>
  toTableColumns(columns.filter(({ id }) => !ids.includes(id)))

/** Columns that would say the same on every row, such as the utförare on the utförare's own page, are left out. */
export function AgreementTable({
  rows,
  leaveOut,
  aside,
}: {
  rows: readonly AgreementRow[]
  leaveOut: string
  aside?: ReactNode
}) {
  const today = useToday()
  return (
    <RelatedTable
      title="Avtal"
      words={['avtal', 'avtal']}
      columns={without(agreementColumns(today), leaveOut)}
      rows={rows}
      href={({ id }) => pageOf.agreement(id)}
      none="Inga avtal."
      aside={aside}
    />
  )
}

export function UnitTable({ rows, aside }: { rows: readonly RowOf<'register.units'>[]; aside?: ReactNode }) {
  return (
    <RelatedTable
      title="Enheter"
      words={['enhet', 'enheter']}
      columns={without(unitColumns, 'providerName')}
      rows={rows}
      href={({ id }) => pageOf.unit(id)}
      none="Inga enheter."
      aside={aside}
    />
  )
}

export function ServiceAreaTable({
  rows,
  aside,
}: {
  rows: readonly RowOf<'register.serviceAreas'>[]
  aside?: ReactNode
}) {
  return (
    <RelatedTable
      title="Verksamhetsområden"
      words={['verksamhetsområde', 'verksamhetsområden']}
      columns={without(serviceAreaColumns, 'committeeName')}
      rows={rows}
      href={({ id }) => pageOf.serviceArea(id)}
      none="Inga verksamhetsområden."
      aside={aside}
    />
  )
}

export function ServiceTypeTable({
  rows,
  aside,
}: {
  rows: readonly RowOf<'register.serviceTypes'>[]
  aside?: ReactNode
}) {
  return (
    <RelatedTable
      title="Insatser"
      words={['insats', 'insatser']}
      columns={without(serviceTypeColumns, 'serviceAreaName')}
      rows={rows}
      href={({ id }) => pageOf.serviceType(id)}
      none="Inga insatser."
      aside={aside}
    />
  )
}

const requirementColumns: readonly ListColumn<z.infer<typeof Requirement>>[] = [
  { id: 'text', header: 'Krav', width: 20, grow: 3, key: true, value: ({ text }) => text },
  { id: 'source', header: 'Källa', width: 10, value: ({ source }) => source },
  { id: 'qualityArea', header: 'Kvalitetsområde', width: 11, value: ({ qualityArea }) => qualityArea },
]

export function RequirementTable({
  rows,
  aside,
}: {
  rows: ReadonlyArray<z.infer<typeof Requirement>>
  aside?: ReactNode
}) {
  return (
    <RelatedTable
      title="Krav"
      words={['krav', 'krav']}
      columns={toTableColumns(requirementColumns)}
      rows={rows}
      href={({ id }) => pageOf.requirement(id)}
      none="Inga krav."
      aside={aside}
    />
  )
}
