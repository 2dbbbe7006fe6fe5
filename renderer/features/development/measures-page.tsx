import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import { SystemMeasureKind } from '../../../shared/contracts/act-values'
import { type SystemMeasureRow, SystemMeasureState } from '../../../shared/contracts/development'
import { systemMeasureKindNames } from '../../../shared/text/act-names'
import { systemMeasureStateNames } from '../../../shared/text/development-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, Row, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital, wordOptions } from '../register/form-values'
import { measureBesidePanel, measureColumns, measureExcelColumns } from './measure-columns'
import { MeasureForm } from './measure-form'
import { MeasurePanel } from './measure-panel'
import { useMeasureAddress } from './use-measure-address'

const states = [...SystemMeasureState.options, 'active', 'late', 'effect'] as const
const waiting = { active: 'Inte avslutade', late: 'Sena', effect: 'Effekt att följa upp' } as const

/** Changes in the municipality's own conditions: requirements, reimbursement, instructions and methods. */
export default function MeasuresPage() {
  const { committeeId, year } = useScreen()
  const { values, patch, set, clear } = useMeasureAddress()
  const [sort, setSort] = useState<Sort | null>(null)
  const [edited, setEdited] = useState<SystemMeasureRow | null>(null)
  const filter: ClientInput<'act.systemMeasures'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    year: values.ar === 'alla' ? null : year,
    state: oneOf(states, values.lage),
    kind: oneOf(SystemMeasureKind.options, values.slag),
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('act.systemMeasures', filter)
  const late = list.latest?.late ?? 0
  const adding = values.ny !== null
  const choose = (id: string | null): void => {
    setEdited(null)
    patch({ ny: null, omrade: null, post: id })
  }
  const exportAll = async () => {
    const { rows } = await call('act.systemMeasures', { ...filter, limit: 100_000 })
    await exportRows('Systemåtgärder', measureExcelColumns, rows)
  }
  const create = (
    <Button
      look={adding || values.post !== null ? 'default' : 'primary'}
      icon="plus"
      onClick={() => patch({ ny: '1', post: null })}
    >
      Ny systemåtgärd
    </Button>
  )
  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Systemåtgärder"
        meta={late === 0 ? undefined : `${formatCount(late, 'är sen', 'är sena')}`}
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            {create}
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök systemåtgärd"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'systemåtgärd', 'systemåtgärder')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'ar',
            label: `År ${year}`,
            options: [{ value: 'alla', label: 'Alla år' }],
            value: values.ar === 'alla' ? 'alla' : null,
            onChange: (value) => set('ar', value),
          },
          {
            id: 'slag',
            label: 'Allt som ändras',
            options: wordOptions(systemMeasureKindNames),
            value: values.slag,
            onChange: (value) => set('slag', value),
          },
          {
            id: 'lage',
            label: 'Alla lägen',
            options: [
              ...Object.entries(waiting).map(([value, label]) => ({ value, label })),
              ...Object.entries(systemMeasureStateNames).map(([value, label]) => ({ value, label: capital(label) })),
            ],
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'arkiv',
            label: 'I bruk',
            options: [{ value: 'ja', label: `Även arkiverade (${formatNumber(list.latest?.archived ?? 0)})` }],
            value: values.arkiv,
            onChange: (value) => set('arkiv', value),
          },
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Systemåtgärder"
          columns={adding || values.post !== null ? measureBesidePanel : measureColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.post}
          onSelect={(row) => choose(row.id)}
          onOpen={(row) => {
            choose(row.id)
            if (row.archivedAt === null) setEdited(row)
          }}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what={values.ar === 'alla' ? 'Inga systemåtgärder än.' : `Inga systemåtgärder för ${year}.`}
                why="Skriv vad som ändras när orsaken ligger i kommunens egna förutsättningar: krav, ersättning, anvisning eller metod."
                action={
                  <Row>
                    {create}
                    <ButtonLink icon="table" href="/register/import">
                      Läs in från Excel
                    </ButtonLink>
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'systemåtgärd', 'systemåtgärder')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding || edited !== null ? (
          <MeasureForm
            key={adding ? `new:${values.omrade}` : edited?.id}
            measure={adding ? null : edited}
            developmentAreaId={values.omrade}
            year={year}
            committeeId={committeeId}
            onClose={() => (adding ? choose(null) : setEdited(null))}
            onSaved={choose}
          />
        ) : (
          values.post !== null && (
            <MeasurePanel key={values.post} id={values.post} onEdit={setEdited} onClose={() => choose(null)} />
          )
        )}
      </WithPanel>
    </Page>
  )
}
