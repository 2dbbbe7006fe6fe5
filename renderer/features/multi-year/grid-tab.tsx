import { useState } from 'react'
import type { MultiYearView } from '../../../shared/contracts/multi-year'
import { formatNumber } from '../../../shared/text/format'
import { sentenceOf } from '../../lib/queries'
import { Button, EmptyState, KeyFooter, KeyHint, Notice, WithPanel } from '../../ui'
import { Toolbar } from '../../ui/table'
import { useUndoKey } from '../analyse/use-moves'
import { EntryPanel } from './entry-panel'
import { EntryView } from './entry-view'
import { PlanGrid } from './plan-grid'
import { useEntries } from './use-entries'
import { passesFilter, useMultiYearFilter } from './use-multi-year-filter'

/** The grid with its search and filters, and the chosen follow-up beside. */
export function GridTab({ view, editable }: { view: MultiYearView; editable: boolean }) {
  const filter = useMultiYearFilter()
  const { values, set, clear, search } = filter
  const entries = useEntries(view)
  const [spoken, setSpoken] = useState('')
  const rows = entries.rows.filter((row) => passesFilter(row, filter))
  const areas = new Map(view.rows.map(({ serviceAreaId, serviceArea }) => [serviceAreaId, serviceArea]))
  const [serviceTypeId, year] = values.ruta?.split('|') ?? []
  const row = entries.rows.find((one) => one.serviceTypeId === serviceTypeId)
  const entry = row?.entries.find((one) => String(one.year) === year)
  const close = (): void => set('ruta', null)

  const undo = (): void => {
    if (!editable || !entries.canUndo) return
    void entries.undo().then((place) => {
      const name = entries.rows.find((one) => one.serviceTypeId === place?.serviceTypeId)?.serviceType
      if (name !== undefined) setSpoken(`Ångrat: ${name}.`)
    })
  }
  useUndoKey(undo)

  return (
    <>
      <Toolbar
        searchLabel="Sök insats"
        search={search}
        onSearch={(text) => set('sok', text)}
        onClear={clear}
        summary={`${formatNumber(rows.length)} av ${formatNumber(view.rows.length)} insatser`}
        filters={[
          {
            id: 'omrade',
            label: 'Alla områden',
            options: [...areas].map(([value, label]) => ({ value, label })),
            value: values.omrade,
            onChange: (value) => set('omrade', value),
          },
          {
            id: 'luckor',
            label: 'Med och utan luckor',
            options: [{ value: 'ja', label: 'Bara med luckor' }],
            value: values.luckor,
            onChange: (value) => set('luckor', value),
          },
        ]}
        aside={
          editable &&
          entries.canUndo && (
            <Button icon="undo" onClick={undo}>
              Ångra
            </Button>
          )
        }
      />
      {entries.error && <Notice kind="error" title={sentenceOf(entries.error)} />}
      <p className="visually-hidden" aria-live="assertive">
        {spoken}
      </p>
      <WithPanel>
        {rows.length === 0 ? (
          <EmptyState
            what="Inga insatser med de här filtren."
            why={`${formatNumber(view.rows.length)} insatser finns utan filter.`}
            action={<Button onClick={clear}>Rensa filter</Button>}
          />
        ) : (
          <PlanGrid
            view={view}
            rows={rows}
            entries={entries}
            editable={editable}
            narrow={entry !== undefined}
            selected={entry ?? null}
            onOpen={(place) => set('ruta', `${place.serviceTypeId}|${place.year}`)}
            speak={setSpoken}
          />
        )}
        {row !== undefined && entry !== undefined && editable && (
          <EntryPanel
            key={entry.id}
            row={row}
            entry={entry}
            onClose={close}
            onSaved={(after) => entries.saved(entry, after)}
            onRemove={() => {
              close()
              setSpoken(`${row.serviceType} ${entry.year} är borttagen. Ctrl+Z ångrar.`)
              void entries.remove(entry)
            }}
          />
        )}
        {row !== undefined && entry !== undefined && !editable && <EntryView row={row} entry={entry} onClose={close} />}
      </WithPanel>
      {editable && (
        <KeyFooter>
          <KeyHint keys={['←', '→']}>flytta</KeyHint>
          <KeyHint keys={['Enter']}>öppna</KeyHint>
          <KeyHint keys={['Delete']}>ta bort</KeyHint>
          <KeyHint keys={['Ctrl+Z']}>ångra</KeyHint>
        </KeyFooter>
      )}
    </>
  )
}
