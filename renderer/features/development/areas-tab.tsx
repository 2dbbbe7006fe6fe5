import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import type { DevelopmentRow } from '../../../shared/contracts/development'
import { developmentStatusNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, Notice, Row, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { areaBesidePanel, areaColumns } from './area-columns'
import { AreaForm } from './area-form'
import { AreaPanel } from './area-panel'
import { type AreaStart, emptyStart, recordInAddress, startFromAddress } from './area-start'
import type { DevelopmentAddress } from './use-development-address'

const waiting = { active: 'Inte avslutade', late: 'Sena', effect: 'Effekt att följa upp' } as const

/** The list of utvecklingsområden with the one that is chosen, or a new one, beside it. */
export function AreasTab({
  address,
  filter,
}: {
  address: DevelopmentAddress
  filter: ClientInput<'assess.developmentAreas'>
}) {
  const { committeeId, year } = useScreen()
  const { values, set, patch, clear } = address
  const [sort, setSort] = useState<Sort | null>(null)
  const [edited, setEdited] = useState<DevelopmentRow | null>(null)
  const list = useRows('assess.developmentAreas', { ...filter, sort })
  const start = useStart(address)
  const leave = (changes: Parameters<typeof patch>[0]): void => {
    setEdited(null)
    patch(changes)
  }
  const choose = (id: string | null): void => leave({ ...nothingNew, post: id })
  const adding = values.ny !== null
  const isOpen = adding || values.post !== null
  return (
    <>
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök utvecklingsområde"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'utvecklingsområde', 'utvecklingsområden')}`
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
            id: 'lage',
            label: 'Alla lägen',
            options: [
              ...Object.entries(waiting).map(([value, label]) => ({ value, label })),
              { value: 'notCarried', label: 'Inte i nästa års plan' },
              ...Object.entries(developmentStatusNames).map(([value, label]) => ({ value, label: capital(label) })),
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
          label="Utvecklingsområden"
          columns={isOpen ? areaBesidePanel : areaColumns}
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
                what={values.ar === 'alla' ? 'Inga utvecklingsområden än.' : `Inga utvecklingsområden för ${year}.`}
                why="Börja från ett förslag ur materialet, så följer underlaget med, eller skriv ett eget."
                action={
                  <Row>
                    <Button look="primary" onClick={() => patch({ flik: 'forslag' })}>
                      Visa förslagen
                    </Button>
                    <ButtonLink icon="table" href="/register/import">
                      Läs in från Excel
                    </ButtonLink>
                  </Row>
                }
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'utvecklingsområde', 'utvecklingsområden')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding || edited !== null
          ? start !== null && (
              <AreaForm
                key={adding ? `new:${start.key}` : edited?.id}
                area={adding ? null : edited}
                start={adding ? start : emptyStart}
                year={year}
                committeeId={committeeId}
                onClose={() => (adding ? choose(null) : setEdited(null))}
                onSaved={choose}
              />
            )
          : values.post !== null && (
              <AreaPanel key={values.post} id={values.post} onEdit={setEdited} onClose={() => choose(null)} />
            )}
      </WithPanel>
    </>
  )
}

/** What the address of a new one carries, taken away when it is saved or left. */
const nothingNew = { ny: null, titel: null, analys: null, omrade: null, insats: null, underlag: null }

/** What a new one begins with; null while the row it is made from is being read. */
function useStart({ values }: DevelopmentAddress): AreaStart | null {
  const record = recordInAddress(values.underlag)
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: ground, error } = useQuery({
    ...ask('assess.groundOf', { record: record ?? { recordType: 'finding', recordId: '-' } }),
    enabled: record !== null,
  })
  if (values.ny === null) return emptyStart
  if (choices === undefined || (record !== null && ground === undefined && error === null)) return null
  return startFromAddress(values, record === null ? undefined : ground, choices.serviceTypes)
}
