import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { compareSv } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead } from '../../ui'
import { DataTable } from '../../ui/table'
import { areaColumns, areaExport } from './areas-columns'
import { useStart } from './use-start'

export type AreaRow = Output<'analyse.areas'>['rows'][number]

const analysisPath = (id: string): string => `/analysera/riskanalyser/${id}`

/** Every verksamhetsområde and where its riskanalys for the chosen year stands. */
export default function AreasPage() {
  const { committeeId, year } = useScreen()
  const [, go] = useLocation()
  const { data, error, isFetching } = useQuery(ask('analyse.areas', { committeeId, year }))
  const rows = useMemo(
    () => (data?.rows ?? []).toSorted((a, b) => compareSv(a.committeeName ?? '', b.committeeName ?? '')),
    [data],
  )
  const start = useStart((id) => go(analysisPath(id)))
  const columns = areaColumns({ year, start: start.begin, busyId: start.busyId })
  const decided = rows.filter(({ status }) => status === 'decided').length
  const open = (row: AreaRow): void => {
    if (row.analysisId !== null) go(analysisPath(row.analysisId))
  }

  return (
    <Page fill>
      <PageHead
        kind="Analysera"
        title={`Riskanalyser ${year}`}
        meta={data && `${formatCount(rows.length, 'verksamhetsområde', 'verksamhetsområden')}, ${decided} fastställda`}
        actions={
          rows.length > 0 && (
            <Button icon="table" onClick={() => void exportRows(`Riskanalyser ${year}`, areaExport, rows)}>
              Exportera till Excel
            </Button>
          )
        }
      />
      {(error ?? start.error) && <Notice kind="error">{sentenceOf(error ?? start.error)}</Notice>}
      <DataTable
        framed
        label={`Riskanalyser ${year}`}
        columns={columns}
        rows={rows}
        total={data ? rows.length : null}
        rowId={(row) => row.serviceAreaId}
        onOpen={open}
        loading={isFetching && !data}
        groups={committeeId === null ? { of: (row) => row.committeeName ?? 'Utan nämnd', note: groupNote } : undefined}
        empty={
          <EmptyState
            what="Inga verksamhetsområden än."
            why="En riskanalys görs per verksamhetsområde och år."
            action={<ButtonLink href="/register/verksamhetsomraden">Öppna registret</ButtonLink>}
          />
        }
      />
    </Page>
  )
}

const groupNote = (rows: readonly AreaRow[]): string => formatCount(rows.length, 'område', 'områden')
