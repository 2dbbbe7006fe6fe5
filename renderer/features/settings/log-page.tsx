import { useState } from 'react'
import { RecordType } from '../../../shared/contracts/values'
import { formatCount, formatDateTime } from '../../../shared/text/format'
import { recordTypeNames } from '../../../shared/text/names'
import { sentenceOf } from '../../lib/queries'
import { useRows } from '../../lib/use-rows'
import { EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { ChangePanel } from './change-panel'
import { LogExport } from './log-export'
import { logColumns } from './log-columns'

const kinds = RecordType.options
  .filter((type) => type !== 'lawReference')
  .map((type) => ({
    value: type,
    label: `${recordTypeNames[type].charAt(0).toUpperCase()}${recordTypeNames[type].slice(1)}`,
  }))

/** Every change ever made: when, who, what, before and after. Nothing in it can be changed. */
export default function LogPage() {
  const [search, setSearch] = useState('')
  const [recordType, setRecordType] = useState<RecordType | null>(null)
  const [selected, setSelected] = useState<number | null>(null)
  const filter = { search, recordType }
  const { rows, total, totalUnfiltered, loading, error, more } = useRows('settings.changes', filter)
  const entry = rows.find(({ seq }) => seq === selected)
  const clear = (): void => {
    setSearch('')
    setRecordType(null)
  }
  return (
    <Page fill>
      <PageHead
        kind="Inställningar"
        title="Ändringslogg"
        meta={totalUnfiltered !== null && formatCount(totalUnfiltered, 'ändring', 'ändringar')}
        below="Varje ändring som gjorts i databasen. Loggen kan inte ändras."
        actions={total !== null && total > 0 && <LogExport filter={filter} total={total} />}
      />
      <Toolbar
        searchLabel="Sök i ändringarna"
        search={search}
        onSearch={setSearch}
        filters={[
          {
            id: 'type',
            label: 'Alla slags uppgifter',
            options: kinds,
            value: recordType,
            onChange: (value) => setRecordType(value as RecordType | null),
          },
        ]}
        summary={`${total ?? 0} av ${formatCount(totalUnfiltered ?? 0, 'ändring', 'ändringar')}`}
        onClear={clear}
      />
      {error && <Notice kind="error">{sentenceOf(error)}</Notice>}
      <WithPanel>
        <DataTable
          framed
          label="Ändringslogg"
          density="compact"
          columns={logColumns}
          rows={rows}
          total={total}
          rowId={({ seq }) => String(seq)}
          selectedId={selected === null ? null : String(selected)}
          onSelect={({ seq }) => setSelected(seq)}
          onEndReached={more}
          loading={loading}
          empty={
            totalUnfiltered === 0 ? (
              <EmptyState what="Inga ändringar än." why="Loggen fylls när något registreras." />
            ) : (
              <EmptyState
                what="Inga ändringar med de här filtren."
                why={`${totalUnfiltered ?? 0} finns utan filter.`}
              />
            )
          }
        />
        {entry && <ChangePanel entry={entry} when={formatDateTime(entry.at)} onClose={() => setSelected(null)} />}
      </WithPanel>
    </Page>
  )
}
