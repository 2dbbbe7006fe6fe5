import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf } from '../../lib/queries'
import { ButtonLink, EmptyState, Notice } from '../../ui'
import { DataTable } from '../../ui/table'
import { areaColumns } from './areas-columns'
import { useStart } from './use-start'

export type AreaRow = Output<'analyse.areas'>['rows'][number]

interface AreasTabProps {
  year: number
  /** Undefined until they have been read. */
  rows: AreaRow[] | undefined
  /** Under headings, one a nämnd. */
  grouped: boolean
  onOpen: (analysisId: string) => void
}

/** Every verksamhetsområde and where its yearly riskanalys stands. */
export function AreasTab({ year, rows, grouped, onOpen }: AreasTabProps) {
  const start = useStart(onOpen)
  return (
    <>
      {start.error && <Notice kind="error">{sentenceOf(start.error)}</Notice>}
      <DataTable
        framed
        label={`Riskanalyser ${year}`}
        columns={areaColumns({ year, start: start.begin, busyId: start.busyId })}
        rows={rows ?? []}
        total={rows?.length ?? null}
        rowId={(row) => row.serviceAreaId}
        onOpen={({ analysisId }) => analysisId !== null && onOpen(analysisId)}
        loading={rows === undefined}
        groups={grouped ? { of: (row) => row.committeeName ?? 'Utan nämnd', note: groupNote } : undefined}
        empty={
          <EmptyState
            what="Inga verksamhetsområden än."
            why="En riskanalys görs per verksamhetsområde och år."
            action={<ButtonLink href="/register/verksamhetsomraden">Öppna registret</ButtonLink>}
          />
        }
      />
    </>
  )
}

const groupNote = (rows: readonly AreaRow[]): string => formatCount(rows.length, 'område', 'områden')
