import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { candidateKey } from '../../../shared/domain/priority/facts'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, Notice, Page, PageHead, SidePanel, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { FactorList } from './factor-list'
import { currentPlanPath } from './plan-paths'
import { partyWords } from './plan-words'
import { priorityColumns, priorityExcelColumns } from './priorities-columns'
import type { PriorityRow } from '../../../shared/contracts/plan'

const filterNames = ['sok', 'omrade', 'insats', 'rad'] as const
const wordsOf = (row: PriorityRow): string =>
  partyWords({ serviceTypeName: row.serviceType, agreementNumber: row.agreement, unitName: row.unit })

/** Everybody who can be reviewed, the most urgent first, and why for each. */
export default function PrioritiesPage() {
  const { committeeId, year, chooseYear } = useScreen()
  const { data, error, isFetching } = useQuery(ask('plan.priorities', { committeeId, year }))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { values, set, clear } = useAddressFilter(filterNames)
  const [failure, setFailure] = useState<string | null>(null)
  const rows = data?.rows ?? []
  const search = values.sok ?? ''
  const areas = new Map(rows.map((row) => [row.serviceAreaId, row.serviceArea]))
  const insatser = new Map(
    rows
      .filter((row) => values.omrade === null || row.serviceAreaId === values.omrade)
      .map((row) => [row.serviceTypeId, row.serviceType]),
  )
  const shown = rows.filter(
    (row) =>
      (values.omrade === null || row.serviceAreaId === values.omrade) &&
      (values.insats === null || row.serviceTypeId === values.insats) &&
      matchesSearch(`${row.provider} ${wordsOf(row)} ${row.serviceArea}`, search),
  )
  const selected = rows.find((row) => candidateKey(row) === values.rad)
  const next = Number(frame?.today.slice(0, 4) ?? year) + 1

  const exportAll = (): void => {
    setFailure(null)
    exportRows(`Prioriteringar ${year}`, priorityExcelColumns(rows), shown).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }

  return (
    <Page fill>
      <PageHead
        kind="Analysera"
        title={`Prioriteringar inför ${year}`}
        meta={formatCount(rows.length, 'avtal eller enhet', 'avtal och enheter')}
        below={`Läget inför ${year}: granskningar och brister räknas till och med ${year - 1}-12-31.`}
        actions={
          <>
            {year !== next && <Button onClick={() => chooseYear(next)}>Visa inför {next}</Button>}
            <Button icon="table" onClick={exportAll}>
              Exportera till Excel
            </Button>
            <ButtonLink href={currentPlanPath} look="primary">
              Öppna planen
            </ButtonLink>
          </>
        }
      />
      <Toolbar
        searchLabel="Sök utförare eller avtal"
        search={search}
        onSearch={(text) => set('sok', text)}
        onClear={clear}
        summary={`${formatNumber(shown.length)} av ${formatNumber(rows.length)}`}
        filters={[
          {
            id: 'omrade',
            label: 'Alla områden',
            options: options(areas),
            value: values.omrade,
            onChange: (value) => set('omrade', value),
          },
          {
            id: 'insats',
            label: 'Alla insatser',
            options: options(insatser),
            value: values.insats,
            onChange: (value) => set('insats', value),
          },
        ]}
      />
      {failure !== null && <Notice kind="error" title={failure} />}
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {data !== undefined && data.notRankable.length > 0 && (
        <Notice
          title={`${formatCount(data.notRankable.length, 'utförare kan inte', 'utförare kan inte')} prioriteras:`}
        >
          de saknar både avtal och enhet med insats. {data.notRankable.slice(0, 5).join(', ')}
          {data.notRankable.length > 5 ? ' med flera' : ''}.
        </Notice>
      )}
      <WithPanel>
        <DataTable
          framed
          label={`Prioriteringar inför ${year}`}
          columns={priorityColumns}
          rows={shown}
          total={shown.length}
          rowId={candidateKey}
          loading={isFetching && data === undefined}
          selectedId={values.rad}
          onSelect={(row) => set('rad', candidateKey(row))}
          empty={
            rows.length === 0 ? (
              <EmptyState
                what={`Inget att prioritera ${year}.`}
                why="Registret har inga avtal som gäller under året och inga enheter med insats."
                action={<ButtonLink href="/register/avtal">Öppna avtalen</ButtonLink>}
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatNumber(rows.length)} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {selected && (
          <SidePanel
            title="Varför den här utföraren?"
            onClose={() => set('rad', null)}
            foot={<Link href={`/register/utforare/${selected.providerId}`}>Öppna utföraren</Link>}
          >
            <FactorList
              title={selected.provider}
              detail={wordsOf(selected)}
              score={selected.score}
              place={`plats ${formatNumber(selected.rank)} av ${formatNumber(rows.length)}`}
              factors={selected.factors}
            />
          </SidePanel>
        )}
      </WithPanel>
    </Page>
  )
}

const options = (names: ReadonlyMap<string, string>): Array<{ value: string; label: string }> =>
  [...names].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
