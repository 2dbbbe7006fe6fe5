import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { candidateKey } from '../../../shared/domain/priority/facts'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { currentPlanPath } from './plan-paths'
import { priorityColumns, priorityColumnsBesidePanel, priorityExcelColumns } from './priorities-columns'
import { PriorityNotices } from './priorities-notices'
import { PriorityPanel } from './priorities-panel'
import { PriorityWhatIf } from './priorities-what-if'

const filterNames = ['sok', 'omrade', 'insats', 'rad', 'vikter'] as const
/** As many rows as one answer may hold. */
const exported = 100_000

/** Everybody who can be reviewed, the most urgent first, and why for each. */
export default function PrioritiesPage() {
  const { committeeId, year, chooseYear } = useScreen()
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { values, set, clear } = useAddressFilter(filterNames)
  const [failure, setFailure] = useState<string | null>(null)
  const search = values.sok ?? ''
  const filter = { committeeId, year, search, shownAreaId: values.omrade, serviceTypeId: values.insats }
  const { rows, total, totalUnfiltered, latest, loading, error, more } = useRows('plan.priorities', filter)
  const count = totalUnfiltered ?? 0
  const types = latest?.serviceTypes ?? []
  const areas = [...new Map(types.map((type) => [type.serviceAreaId, type.serviceArea]))]
  const selected = rows.find((row) => candidateKey(row) === values.rad)
  const next = Number(frame?.today.slice(0, 4) ?? year) + 1
  const trying = values.vikter !== null

  const exportAll = async (): Promise<void> => {
    setFailure(null)
    try {
      const all = await call('plan.priorities', { ...filter, limit: exported })
      await exportRows(`Prioriteringar ${year}`, priorityExcelColumns(all.rows), all.rows)
    } catch (cause) {
      setFailure(sentenceOf(cause))
    }
  }

  return (
    <Page fill>
      <PageHead
        kind="Analysera"
        title={`Prioriteringar inför ${year}`}
        meta={totalUnfiltered === null ? undefined : formatCount(count, 'avtal eller enhet', 'avtal och enheter')}
        below={`Läget inför ${year}: granskningar, brister och händelser räknas till och med ${year - 1}-12-31. ${latest?.weightsOf === 'committee' ? 'Vägt med nämndens egna vikter.' : 'Vägt med de gemensamma vikterna.'}`}
        actions={
          <>
            {year !== next && <Button onClick={() => chooseYear(next)}>Visa inför {next}</Button>}
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button onClick={() => set('vikter', trying ? null : 'prova')}>Prova andra vikter</Button>
            <ButtonLink href={currentPlanPath} look="primary">
              Öppna planen
            </ButtonLink>
          </>
        }
      />
      {!trying && (
        <Toolbar
          searchLabel="Sök utförare eller avtal"
          search={search}
          onSearch={(text) => set('sok', text)}
          onClear={clear}
          summary={total === null ? undefined : `${formatNumber(total)} av ${formatNumber(count)}`}
          filters={[
            {
              id: 'omrade',
              label: 'Alla områden',
              options: areas
                .map(([value, label]) => ({ value, label }))
                .toSorted((a, b) => a.label.localeCompare(b.label, 'sv')),
              value: values.omrade,
              onChange: (value) => set('omrade', value),
            },
            {
              id: 'insats',
              label: 'Alla insatser',
              options: types
                .filter(({ serviceAreaId }) => values.omrade === null || serviceAreaId === values.omrade)
                .map(({ id, name }) => ({ value: id, label: name })),
              value: values.insats,
              onChange: (value) => set('insats', value),
            },
          ]}
        />
      )}
      {failure !== null && <Notice kind="error" title={failure} />}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {latest !== undefined && count > 0 && !trying && <PriorityNotices list={latest} />}
      <WithPanel>
        {trying ? (
          <PriorityWhatIf committeeId={committeeId} year={year} onClose={() => set('vikter', null)} />
        ) : (
          <>
            <DataTable
              framed
              label={`Prioriteringar inför ${year}`}
              columns={selected ? priorityColumnsBesidePanel : priorityColumns}
              rows={rows}
              total={total}
              rowId={candidateKey}
              loading={loading && latest === undefined}
              onEndReached={more}
              selectedId={values.rad}
              onSelect={(row) => set('rad', candidateKey(row))}
              empty={
                count === 0 ? (
                  <EmptyState
                    what={`Inget att prioritera ${year}.`}
                    why="Registret har inga avtal som gäller under året och inga enheter med insats."
                    action={<ButtonLink href="/register/avtal">Öppna avtalen</ButtonLink>}
                  />
                ) : (
                  <EmptyState
                    what="Inga rader med de här filtren."
                    why={`${formatNumber(count)} finns utan filter.`}
                    action={<Button onClick={clear}>Rensa filter</Button>}
                  />
                )
              }
            />
            {selected && (
              <PriorityPanel
                key={candidateKey(selected)}
                row={selected}
                year={year}
                count={count}
                onClose={() => set('rad', null)}
              />
            )}
          </>
        )}
      </WithPanel>
    </Page>
  )
}
