import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClientInput } from '../../../shared/contracts'
import type { RecipientRow } from '../../../shared/contracts/questionnaire'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, WithPanel } from '../../ui'
import { type Column, DataTable, type Sort, Toolbar } from '../../ui/table'
import { AddRecipients } from './add-recipients'
import { CheckBox } from './check-box'
import type { QuestionnaireView } from './questionnaire-head'
import classes from './questionnaire.module.css'
import { chaseColumns, columnsFor } from './recipient-columns'
import { RecipientPanel } from './recipient-panel'
import { RemindBar } from './remind-bar'
import { useChosen } from './use-chosen'

const states = { saknas: 'missing', forsenade: 'late', besvarade: 'answered', strukna: 'struck' } as const
const stateLabels = { saknas: 'Har inte svarat', forsenade: 'Försenade', besvarade: 'Har svarat', strukna: 'Strukna' }

/** Who has the questionnaire, who has answered, and who must be chased. */
export function RecipientsTab({ view: { questionnaire, today } }: { view: QuestionnaireView }) {
  const { id, status, title } = questionnaire
  const { values, set, clear } = useAddressFilter(['flik', 'sok', 'svar', 'mottagare'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [adding, setAdding] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const shown = oneOf(Object.keys(states) as Array<keyof typeof states>, values.svar)
  const filter: ClientInput<'collect.questionnaireRecipients'> = {
    id,
    search: values.sok ?? '',
    sort,
    state: shown === null ? null : states[shown],
  }
  const { data, isFetching, error } = useQuery(ask('collect.questionnaireRecipients', filter))
  const rows = data?.rows ?? []
  const waiting = rows.filter(({ state }) => state === 'waiting' || state === 'late').map((row) => row.id)
  const ticks = useChosen(waiting)
  const open = status !== 'closed' && questionnaire.archivedAt === null
  const recipient = rows.find((row) => row.id === values.mottagare) ?? null
  const add = (
    <Button icon="plus" onClick={() => setAdding(true)}>
      Lägg till mottagare
    </Button>
  )
  const tick: Column<RecipientRow> = {
    id: 'tick',
    header: 'Välj',
    width: 3,
    grow: 0,
    cell: (row) =>
      waiting.includes(row.id) ? (
        <CheckBox
          label={`Välj ${row.providerName}`}
          checked={ticks.has(row.id)}
          onChange={(on) => ticks.set(row.id, on)}
        />
      ) : null,
  }
  const columns = columnsFor(status === 'draft', recipient !== null)
  const exportList = () => {
    setFailure(null)
    exportRows(`${title} – mottagare ${today}`, chaseColumns, rows).catch((cause: unknown) =>
      setFailure(sentenceOf(cause)),
    )
  }
  // The tab itself is no filter.
  const clearFilters = () => {
    clear()
    set('flik', 'mottagare')
  }
  return (
    <>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      {failure !== null && <Notice kind="error" title={failure} />}
      <Toolbar
        searchLabel="Sök mottagare"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          data === undefined
            ? ''
            : `${formatNumber(data.total)} av ${formatCount(data.totalUnfiltered, 'mottagare', 'mottagare')}`
        }
        onClear={clearFilters}
        filters={[
          {
            id: 'svar',
            label: 'Alla lägen',
            options: Object.entries(stateLabels).map(([value, label]) => ({ value, label })),
            value: values.svar,
            onChange: (value) => set('svar', value),
          },
        ]}
        aside={
          <>
            {rows.length > 0 && (
              <Button icon="table" onClick={exportList}>
                Exportera listan
              </Button>
            )}
            {open && add}
          </>
        }
      />
      {status === 'sent' && open && waiting.length > 0 && (
        <RemindBar today={today} ticks={ticks} rows={rows.filter((row) => waiting.includes(row.id))} />
      )}
      <WithPanel>
        <DataTable
          framed
          label="Mottagare"
          columns={status === 'sent' && open ? [tick, ...columns] : columns}
          rows={rows}
          total={data?.total ?? null}
          rowId={(row) => row.id}
          selectedId={values.mottagare}
          onSelect={(row) => set('mottagare', row.id)}
          sort={sort}
          onSort={setSort}
          loading={isFetching && data === undefined}
          empty={
            data?.totalUnfiltered === 0 ? (
              <EmptyState
                what="Inga mottagare än."
                why="Välj bland avtal som gäller i dag, efter insats, driftsform och nämnd."
                action={open ? add : undefined}
              />
            ) : (
              <EmptyState
                what="Inga mottagare med de här filtren."
                why={`${formatCount(data?.totalUnfiltered ?? 0, 'mottagare', 'mottagare')} finns utan filter.`}
                action={<Button onClick={clearFilters}>Rensa filter</Button>}
              />
            )
          }
        />
        {recipient !== null && (
          <RecipientPanel
            key={recipient.id}
            recipient={recipient}
            status={status}
            open={open}
            onClose={() => set('mottagare', null)}
          />
        )}
      </WithPanel>
      {adding && <AddRecipients view={{ questionnaire }} onClose={() => setAdding(false)} />}
      <span className={classes.small}>
        Strukna mottagare räknas inte. Den som inte har svarat räknas aldrig som godkänd.
      </span>
    </>
  )
}
