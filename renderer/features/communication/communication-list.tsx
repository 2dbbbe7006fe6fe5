import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { Audience, CommunicationResult } from '../../../shared/contracts/act-values'
import type { CommunicationRow } from '../../../shared/contracts/communication'
import { communicationStates } from '../../../shared/domain/communication/state'
import { communicationStateNames } from '../../../shared/domain/communication/words'
import { audienceNames, communicationResultNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { call } from '../../lib/client'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../register/form-values'
import { besidePanel, communicationColumns } from './communication-columns'
import { CommunicationPanel } from './communication-panel'
import { TickDialog } from './tick-dialog'

const states = ['waiting', ...communicationStates] as const
const stateWords = { waiting: 'Sena och väntande', ...communicationStateNames }
/** As many as one command takes. */
const mostAtOnce = 1000

export const addressNames = ['flik', 'sok', 'resultat', 'till', 'lage', 'ar', 'rad'] as const

type Filter = ClientInput<'act.communications'>

/** What the address asks for. */
export const filterOf = (
  values: Record<(typeof addressNames)[number], string | null>,
  scope: Pick<Filter, 'committeeId' | 'year'>,
): Filter => ({
  ...scope,
  search: values.sok ?? '',
  result: oneOf(CommunicationResult.options, values.resultat),
  audience: oneOf(Audience.options, values.till),
  state: oneOf(states, values.lage),
})

interface CommunicationListProps {
  committeeId: string | null
  year: number
  /** The year of the frame, which the address does not name. */
  usualYear: number
}

/** Every cell of the year as a row: found, sorted, and ticked off one by one or all that are shown. */
export function CommunicationList({ committeeId, year, usualYear }: CommunicationListProps) {
  const [, go] = useLocation()
  const { values, set } = useAddressFilter(addressNames)
  const [sort, setSort] = useState<Sort | null>(null)
  const [ticking, setTicking] = useState<CommunicationRow[] | null>(null)
  const filter = { ...filterOf(values, { committeeId, year }), sort }
  const list = useRows('act.communications', filter)
  const chosen = list.rows.find(({ id }) => id === values.rad) ?? null
  const clear = (): void => go('/atgarda/kommunikation?flik=lista')
  const onlyWaiting = filter.state === 'waiting' || filter.state === 'owed' || filter.state === 'late'
  const canTickAll = onlyWaiting && list.total !== null && list.total > 1 && list.total <= mostAtOnce
  const tickAll = async () => {
    const { rows } = await call('act.communications', { ...filter, limit: mostAtOnce })
    if (rows.length > 0) setTicking(rows)
  }
  return (
    <>
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök resultat eller utförare"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')}`
        }
        onClear={clear}
        aside={
          canTickAll && (
            <Button icon="check" onClick={() => void tickAll()}>
              Pricka av alla {formatNumber(list.total)}
            </Button>
          )
        }
        filters={[
          {
            id: 'resultat',
            label: 'Alla resultat',
            options: CommunicationResult.options.map((value) => ({
              value,
              label: capital(communicationResultNames[value]),
            })),
            value: values.resultat,
            onChange: (value) => set('resultat', value),
          },
          {
            id: 'till',
            label: 'Till alla',
            options: Audience.options.map((value) => ({ value, label: capital(audienceNames[value]) })),
            value: values.till,
            onChange: (value) => set('till', value),
          },
          {
            id: 'lage',
            label: 'Alla lägen',
            options: states.map((value) => ({ value, label: capital(stateWords[value]) })),
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          // The frame chooses the year; only an address may ask for another.
          ...(year === usualYear
            ? []
            : [
                {
                  id: 'ar',
                  label: String(usualYear),
                  options: [{ value: String(year), label: String(year) }],
                  value: String(year),
                  onChange: (value: string | null) => set('ar', value),
                },
              ]),
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Kommunikation"
          columns={chosen === null ? communicationColumns : besidePanel}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          selectedId={values.rad}
          onSelect={(row) => set('rad', row.id)}
          onOpen={(row) => (row.path === null ? set('rad', row.id) : go(row.path))}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what={`Inget att meddela ${year} än.`}
                why="Raderna kommer av sig själva när en granskning är genomförd, ett ärende är utrett eller svar har kommit in."
              />
            ) : (
              <EmptyState
                what="Inget med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {chosen && <CommunicationPanel key={chosen.id} row={chosen} onClose={() => set('rad', null)} />}
      </WithPanel>
      {ticking && <TickDialog rows={ticking} onClose={() => setTicking(null)} />}
    </>
  )
}
