import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CoverageRow } from '../../../shared/contracts/multi-year'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, EmptyState, Notice, SkeletonRows, Switcher } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { coverageColumns } from './coverage-columns'
import { CoverageMap } from './coverage-map'
import { coverageStateNames, openStates } from './coverage-words'
import { coverageExcelColumns } from './excel'
import classes from './multi-year.module.css'
import { type MultiYearFilter, useMultiYearFilter } from './use-multi-year-filter'
import { titleOf } from './words'

interface CoverageTabProps {
  committeeId: string | null
  year: number
  planId: string | null
  /** A draft: what would mend it can be done from the list. */
  editable: boolean
}

/** Who passes the interval if the plans stand: as a map of insats × quarter, and row by row with what would mend it. */
export function CoverageTab({ committeeId, year, planId, editable }: CoverageTabProps) {
  const filter = useMultiYearFilter()
  const { values, set, clear, search, coverage: shownAs } = filter
  const { data, error } = useQuery(ask('plan.coverage', { committeeId, year, planId }))
  const place = useCommand('plan.placeEntry')
  const [failure, setFailure] = useState<string | null>(null)
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={8} />
  const rows = data.rows.filter((row) => lets(row, filter))
  const types = new Map(data.rows.map((row) => [row.serviceTypeId, row.serviceType]))
  const quarter = values.nar === null ? null : quarterName(Number(values.nar), data.firstYear)

  const exportAll = (): void => {
    setFailure(null)
    exportRows(`Täckning ${titleOf(data.firstYear)}`, coverageExcelColumns, rows).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }
  return (
    <>
      <p>
        <span className={classes.lead}>{data.words}.</span> {data.alsoWords}{' '}
        <span className={classes.quiet}>{basisWords(data)}</span>
      </p>
      <Toolbar
        searchLabel="Sök utförare eller insats"
        search={search}
        onSearch={(text) => {
          set('sok', text)
        }}
        onClear={() => {
          clear()
          set('flik', 'tackning')
          set('visa', 'lista')
        }}
        summary={`${formatNumber(rows.length)} av ${formatNumber(data.rows.length)} avtal och enheter${quarter === null ? '' : `, ${quarter}`}`}
        filters={[
          {
            id: 'lage',
            label: 'Alla lägen',
            options: [
              { value: 'oppna', label: 'Att göra något åt' },
              ...Object.entries(coverageStateNames).map(([value, label]) => ({ value, label })),
            ],
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'insats',
            label: 'Alla insatser',
            options: [...types].map(([value, label]) => ({ value, label })),
            value: values.insats,
            onChange: (value) => set('insats', value),
          },
        ]}
        aside={
          <>
            <Button icon="table" onClick={exportAll}>
              Exportera till Excel
            </Button>
            <Switcher
              label="Vad som visas"
              options={[
                { value: 'karta', label: 'Karta' },
                { value: 'lista', label: 'Lista' },
              ]}
              value={shownAs}
              onChange={(value) => set('visa', value === 'karta' ? null : value)}
            />
          </>
        }
      />
      {failure !== null && <Notice kind="error" title={failure} />}
      {place.error && <Notice kind="error" title={sentenceOf(place.error)} />}
      {shownAs === 'karta' ? (
        <CoverageMap firstYear={data.firstYear} rows={rows} />
      ) : (
        <DataTable
          framed
          label="Täckning"
          columns={coverageColumns(
            editable && planId !== null
              ? (row, at) => place.mutate({ planId, serviceTypeId: row.serviceTypeId, year: at })
              : null,
          )}
          rows={rows}
          total={rows.length}
          rowId={({ key }) => key}
          empty={
            <EmptyState
              what="Inga avtal eller enheter med de här filtren."
              why={`${formatNumber(data.rows.length)} finns utan filter.`}
            />
          }
        />
      )}
    </>
  )
}

function lets(row: CoverageRow, { values, search }: MultiYearFilter): boolean {
  const { lage, insats, nar } = values
  return (
    (lage === null || (lage === 'oppna' ? openStates.includes(row.state) : row.state === lage)) &&
    (insats === null || row.serviceTypeId === insats) &&
    (nar === null || String(row.quarter) === nar) &&
    matchesSearch(`${row.provider} ${row.unit ?? ''} ${row.agreement ?? ''} ${row.serviceType}`, search)
  )
}

/** 'kvartal 2 2027'. */
const quarterName = (index: number, firstYear: number): string =>
  `kvartal ${(index % 4) + 1} ${firstYear + Math.floor(index / 4)}`

/** What the answer rests on. */
function basisWords({
  planId,
  planStatus,
  yearlyPlans,
}: {
  planId: string | null
  planStatus: string | null
  yearlyPlans: ReadonlyArray<{ year: number; decided: boolean }>
}): string {
  const multi =
    planId === null ? 'Ingen flerårsplan finns' : `Flerårsplanen (${planStatus === 'draft' ? 'utkast' : 'fastställd'})`
  const yearly = yearlyPlans.map(({ year, decided }) => `${year}${decided ? '' : ' (utkast)'}`)
  return yearly.length === 0 ? `${multi}.` : `${multi} och uppföljningsplan ${yearly.join(', ')} är räknade.`
}
