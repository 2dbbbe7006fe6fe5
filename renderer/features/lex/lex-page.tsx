import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { LexKind, LexStage } from '../../../shared/contracts/lex'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { lexKindNames, lexStageNames } from '../../../shared/text/lex-names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { dayOf, oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, Switcher, Tabs, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { useToday } from '../register/use-today'
import { LexDevelopment } from './lex-development'
import { daysFilter } from './days-filter'
import { lexColumns, lexExcelColumns, narrow } from './lex-columns'
import { casePath, kindOfTab, tabOf } from './lex-paths'
import { newWords, ReportForm } from './report-form'
import { useChosenParty } from './use-chosen-party'

const names = ['flik', 'vy', 'sok', 'ar', 'lage', 'enhet', 'utforare', 'insats', 'arkiv', 'fran', 'till'] as const

/** Lex Sarah and lex Maria: every case with where it stands, and what has grown since last year. */
export default function LexPage() {
  const { committeeId } = useScreen()
  const today = useToday()
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(names)
  const [sort, setSort] = useState<Sort | null>(null)
  const [creating, setCreating] = useState(false)
  const kind = kindOfTab(values.flik)
  const party = useChosenParty(values)

  const filter: ClientInput<'collect.lexCases'> = {
    committeeId,
    kind,
    search: values.sok ?? '',
    sort,
    year: /^\d{4}$/u.test(values.ar ?? '') ? Number(values.ar) : null,
    from: dayOf(values.fran),
    until: dayOf(values.till),
    stage: oneOf(LexStage.options, values.lage),
    unitId: values.enhet,
    providerId: values.utforare,
    serviceTypeId: values.insats,
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('collect.lexCases', filter)
  const clear = (): void => go(`/samla-in/lex-sarah?flik=${tabOf[kind]}`)
  const exportAll = async () => {
    const { rows } = await call('collect.lexCases', { ...filter, limit: 100_000 })
    await exportRows(`${lexKindNames[kind]} ${today}`, lexExcelColumns(kind), rows)
  }
  const isList = values.vy !== 'utveckling'
  const columns = lexColumns(kind)

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Lex Sarah och lex Maria"
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button look={creating ? 'default' : 'primary'} icon="plus" onClick={() => setCreating(true)}>
              {newWords[kind]}
            </Button>
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Tabs
        label="Lag"
        active={kind}
        onChange={(chosen) => {
          setCreating(false)
          go(`/samla-in/lex-sarah?flik=${tabOf[chosen]}${isList ? '' : '&vy=utveckling'}`, { replace: true })
        }}
        tabs={LexKind.options.map((id) => ({ id, label: lexKindNames[id] }))}
        aside={
          <Switcher
            label="Visa"
            value={isList ? 'lista' : 'utveckling'}
            onChange={(view) => set('vy', view === 'lista' ? null : view)}
            options={[
              { value: 'lista', label: 'Ärenden' },
              { value: 'utveckling', label: 'Utveckling' },
            ]}
          />
        }
      >
        {isList ? (
          <>
            <Toolbar
              searchLabel={`Sök ${lexKindNames[kind].replace('Lex', 'lex')}`}
              search={values.sok ?? ''}
              onSearch={(text) => set('sok', text)}
              summary={
                list.total === null
                  ? ''
                  : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'ärende', 'ärenden')}`
              }
              onClear={clear}
              filters={[
                {
                  id: 'ar',
                  label: 'Alla år',
                  options: (list.latest?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
                  value: values.ar,
                  onChange: (value) => set('ar', value),
                },
                {
                  id: 'lage',
                  label: 'Alla lägen',
                  options: LexStage.options.map((value) => ({ value, label: capital(lexStageNames[value]) })),
                  value: values.lage,
                  onChange: (value) => set('lage', value),
                },
                ...party.map(({ id, name, label }) => ({
                  id,
                  label: 'Alla',
                  options: [{ value: values[id] ?? '', label: `${label}: ${name}` }],
                  value: values[id],
                  onChange: (value: string | null) => set(id, value),
                })),
                ...daysFilter(values.fran, values.till, clear),
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
                label={lexKindNames[kind]}
                columns={creating ? narrow(columns) : columns}
                rows={list.rows}
                total={list.total}
                rowId={(row) => row.id}
                onOpen={(row) => go(casePath(kind, row.id))}
                sort={sort}
                onSort={setSort}
                onEndReached={list.more}
                loading={list.loading}
                empty={
                  list.totalUnfiltered === 0 ? (
                    <EmptyState
                      what={`Inga ${lexKindNames[kind].replace('Lex', 'lex')} registrerade.`}
                      why="Registrera en rapport när den kommer in, eller läs in tidigare år från Excel under Register, Import och export."
                      action={<Button onClick={() => setCreating(true)}>{newWords[kind]}</Button>}
                    />
                  ) : (
                    <EmptyState
                      what="Inga ärenden med de här filtren."
                      why={`${formatCount(list.totalUnfiltered ?? 0, 'ärende', 'ärenden')} finns utan filter.`}
                      action={<Button onClick={clear}>Rensa filter</Button>}
                    />
                  )
                }
              />
              {creating && (
                <ReportForm
                  key={kind}
                  kind={kind}
                  lexCase={null}
                  onClose={() => setCreating(false)}
                  onSaved={(id) => go(casePath(kind, id))}
                />
              )}
            </WithPanel>
          </>
        ) : (
          <LexDevelopment key={kind} kind={kind} />
        )}
      </Tabs>
    </Page>
  )
}
