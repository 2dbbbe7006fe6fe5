import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { DevelopmentSuggestion } from '../../../shared/contracts/development'
import { formatNumber } from '../../../shared/text/format'
import { suggestionKindNames } from '../../../shared/text/development-names'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, EmptyState, Notice, SidePanel, Stack, WithPanel } from '../../ui'
import { type Column, DataTable } from '../../ui/table'
import { capital } from '../register/form-values'
import { AreaForm } from './area-form'
import { startFromSuggestion } from './area-start'
import classes from './development.module.css'
import type { DevelopmentAddress } from './use-development-address'

const columns: Column<DevelopmentSuggestion>[] = [
  {
    id: 'words',
    header: 'Vad materialet visar',
    width: 18,
    grow: 4,
    key: true,
    cell: ({ words, base }) => (
      <>
        {words}
        <span className={classes.second}>{base}</span>
      </>
    ),
  },
  { id: 'kind', header: 'Bygger på', width: 10, grow: 1, cell: ({ kind }) => capital(suggestionKindNames[kind]) },
  { id: 'count', header: 'Antal', width: 4.5, grow: 0, numeric: true, cell: ({ count }) => formatNumber(count) },
  {
    id: 'taken',
    header: 'Upptaget',
    width: 7.5,
    grow: 0,
    cell: ({ taken }) => (taken === null ? '–' : <AreaLink taken={taken} />),
  },
]
const beside = columns.filter(({ id }) => id === 'words' || id === 'taken')

const AreaLink = ({ taken: { id, number } }: { taken: { id: string; number: string } }) => (
  <Link href={`/bedoma/utvecklingsomraden?post=${id}`}>{number}</Link>
)

/** What the year's data point at, each with its rows; one of them becomes an utvecklingsområde with those as its grounds. */
export function SuggestionsTab({ address: { values, patch } }: { address: DevelopmentAddress }) {
  const { committeeId, year } = useScreen()
  const { data, error, isFetching } = useQuery(ask('assess.developmentSuggestions', { committeeId, year }))
  const rows = data?.suggestions ?? []
  const chosen = rows.find(({ key }) => key === values.forslag) ?? null
  const [making, setMaking] = useState<DevelopmentSuggestion | null>(null)
  const choose = (key: string | null): void => {
    setMaking(null)
    patch({ forslag: key })
  }
  return (
    <>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <WithPanel>
        <DataTable
          framed
          label="Förslag ur materialet"
          columns={chosen === null && making === null ? columns : beside}
          rows={rows}
          total={rows.length}
          rowId={({ key }) => key}
          selectedId={values.forslag}
          onSelect={({ key }) => choose(key)}
          onOpen={(row) => (row.taken === null ? setMaking(row) : choose(row.key))}
          loading={isFetching && data === undefined}
          empty={
            <EmptyState
              what={`Inget i materialet för ${year} når upp till reglerna.`}
              why="Brister, synpunkter, avvikelser, individuppföljning, händelseanalyser och ekonomiska kontroller har gåtts igenom. Ett eget utvecklingsområde kan alltid skrivas."
              action={<Button onClick={() => patch({ flik: null, ny: '1' })}>Nytt utvecklingsområde</Button>}
            />
          }
        />
        {making !== null ? (
          <AreaForm
            key={making.key}
            area={null}
            start={startFromSuggestion(making, { committeeId, year })}
            year={year}
            committeeId={committeeId}
            onClose={() => setMaking(null)}
            onSaved={(id) => patch({ flik: null, forslag: null, post: id })}
          />
        ) : (
          chosen !== null && (
            <SuggestionPanel
              key={chosen.key}
              suggestion={chosen}
              rules={data?.rules ?? []}
              onChoose={() => setMaking(chosen)}
              onClose={() => choose(null)}
            />
          )
        )}
      </WithPanel>
    </>
  )
}

interface SuggestionPanelProps {
  suggestion: DevelopmentSuggestion
  rules: readonly string[]
  onChoose: () => void
  onClose: () => void
}

function SuggestionPanel({ suggestion, rules, onChoose, onClose }: SuggestionPanelProps) {
  const { title, words, base, rows, count, links, taken } = suggestion
  return (
    <SidePanel
      title={title}
      wide
      onClose={onClose}
      foot={
        <Button look={taken === null ? 'primary' : 'default'} icon="plus" onClick={onChoose}>
          {taken === null ? 'Gör till utvecklingsområde' : 'Gör ett till'}
        </Button>
      }
    >
      <Stack gap={4}>
        {taken !== null && (
          <Notice title={`Redan upptaget i ${taken.number}`}>
            <Link href={`/bedoma/utvecklingsomraden?post=${taken.id}`}>{taken.title}</Link>
          </Notice>
        )}
        <p>
          {words}
          <span className={classes.second}>{base}</span>
        </p>
        <section>
          <h3 className={classes.heading}>
            {rows.length < count ? `Raderna (${formatNumber(rows.length)} av ${formatNumber(count)})` : 'Raderna'}
          </h3>
          <ul className={classes.rows}>
            {rows.map((row) => (
              <li key={`${row.recordType}${row.recordId}`}>
                <Link href={row.path}>{row.words}</Link>
              </li>
            ))}
          </ul>
        </section>
        {links.map(({ label, path }) => (
          <Link key={path} href={path}>
            {label}
          </Link>
        ))}
        <section>
          <h3 className={classes.heading}>Så hittas förslagen</h3>
          <ul className={classes.rules}>
            {rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      </Stack>
    </SidePanel>
  )
}
