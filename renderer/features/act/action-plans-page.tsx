import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { FindingStage } from '../../../shared/contracts/act-values'
import type { CourseRow } from '../../../shared/contracts/action-plan'
import { Severity } from '../../../shared/contracts/values'
import { findingStageNames } from '../../../shared/text/act-names'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { severityNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, ButtonLink, EmptyState, KeyFooter, KeyHint, Notice, Page, PageHead } from '../../ui'
import { type Column, DataTable, type Sort, Toolbar } from '../../ui/table'
import { CheckField } from '../../ui/forms'
import { capital } from '../collect/review-words'
import classes from './act.module.css'
import { AskManyDialog } from './ask-many-dialog'
import { courseColumns, courseExcelColumns } from './course-columns'
import { StageStrip } from './stage-strip'

const names = ['sok', 'lage', 'sena', 'allvar', 'utforare', 'ansvarig', 'ar'] as const

/** Every brist in course: what is asked for, waits, is judged, mended, verified and followed up, the late first. */
export default function ActionPlansPage() {
  const { committeeId } = useScreen()
  const { values, set, clear } = useAddressFilter(names)
  const [sort, setSort] = useState<Sort | null>(null)
  const [picked, setPicked] = useState<ReadonlyMap<string, CourseRow>>(new Map())
  const [asking, setAsking] = useState(false)
  const [, go] = useLocation()
  const stage = oneOf(FindingStage.options, values.lage)
  const isAllLate = values.lage === 'sena'
  const lateOnly = isAllLate || values.sena === '1'

  const filter: ClientInput<'act.actionPlans'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    stage,
    lateOnly,
    severity: oneOf(Severity.options, values.allvar),
    providerId: values.utforare,
    responsible: values.ansvarig,
    year: Number(values.ar) || null,
  }
  const list = useRows('act.actionPlans', filter)
  const { stages = [], providers = [], responsibles = [], years = [] } = list.latest ?? {}
  const late = stages.reduce((sum, one) => sum + one.late, 0)

  const exportAll = async () => {
    const { rows } = await call('act.actionPlans', { ...filter, limit: 100_000 })
    await exportRows('Åtgärdsplaner', courseExcelColumns, rows)
  }
  const pathOf = (to: FindingStage | null, onlyLate: boolean): string => {
    const kept = names.flatMap((name) => {
      const value = values[name]
      return name === 'lage' || name === 'sena' || value === null ? [] : [[name, value]]
    })
    const chosen = [...(to === null ? [] : [['lage', to]]), ...(onlyLate ? [['sena', '1']] : [])]
    const query = new URLSearchParams([...kept, ...chosen] as [string, string][]).toString()
    return `/atgarda/atgardsplaner${query === '' ? '' : `?${query}`}`
  }
  const pick = (row: CourseRow, on: boolean) => {
    const next = new Map(picked)
    if (on) next.set(row.id, row)
    else next.delete(row.id)
    setPicked(next)
  }
  const chooser: Column<CourseRow> = {
    id: 'pick',
    header: 'Välj',
    width: 3.25,
    grow: 0,
    cell: (row) =>
      row.stage === 'toAsk' ? (
        <span className={classes.pick}>
          <CheckField
            label={
              <span className="visually-hidden">{`Välj ${row.providerName ?? row.serviceTypeName}, ${row.area}`}</span>
            }
            checked={picked.has(row.id)}
            onChange={(on) => pick(row, on)}
          />
        </span>
      ) : null,
  }

  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Åtgärdsplaner"
        meta={
          late === 0 ? (
            'inga är sena'
          ) : (
            <Link href="/atgarda/atgardsplaner?lage=sena">{formatCount(late, 'är sen', 'är sena')}</Link>
          )
        }
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            {picked.size > 0 && (
              <Button look="primary" icon="mail" onClick={() => setAsking(true)}>
                {`Begär åtgärdsplan för ${formatCount(picked.size, 'brist', 'brister')}`}
              </Button>
            )}
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <StageStrip stages={stages} chosen={stage} lateOnly={lateOnly} pathOf={pathOf} />
      <Toolbar
        searchLabel="Sök brist"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'pågående brist', 'pågående brister')}${
                stage !== null && lateOnly ? ', bara sena' : ''
              }`
        }
        onClear={clear}
        filters={[
          {
            id: 'lage',
            label: 'Alla pågående',
            options: [
              { value: 'sena', label: 'Alla sena' },
              ...FindingStage.options.map((value) => ({ value, label: capital(findingStageNames[value]) })),
            ],
            value: isAllLate ? 'sena' : stage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'allvar',
            label: 'All allvarlighet',
            options: Severity.options.map((value) => ({ value, label: capital(severityNames[value]) })),
            value: values.allvar,
            onChange: (value) => set('allvar', value),
          },
          {
            id: 'utforare',
            label: 'Alla utförare',
            options: providers.map(({ id, name }) => ({ value: id, label: name })),
            value: values.utforare,
            onChange: (value) => set('utforare', value),
          },
          {
            id: 'ansvarig',
            label: 'Alla ansvariga',
            options: responsibles.map((name) => ({ value: name, label: name })),
            value: values.ansvarig,
            onChange: (value) => set('ansvarig', value),
          },
          {
            id: 'ar',
            label: 'Alla år',
            options: years.map((year) => ({ value: String(year), label: String(year) })),
            value: values.ar,
            onChange: (value) => set('ar', value),
          },
        ]}
      />
      <DataTable
        framed
        label="Brister i gång"
        columns={[chooser, ...courseColumns]}
        rows={list.rows}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={(row) => go(`/atgarda/brister/${row.id}`)}
        sort={sort}
        onSort={setSort}
        onEndReached={list.more}
        loading={list.loading}
        empty={
          list.totalUnfiltered === 0 ? (
            <EmptyState
              what="Inga brister är i gång."
              why="Brister registreras i en granskning, och åtgärdsplanen begärs här eller på bristens sida."
              action={<ButtonLink href="/samla-in/granskningar">Öppna granskningarna</ButtonLink>}
            />
          ) : (
            <EmptyState
              what="Inga rader med de här filtren."
              why={`${formatCount(list.totalUnfiltered ?? 0, 'pågående brist', 'pågående brister')} finns utan filter.`}
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          )
        }
      />
      <KeyFooter>
        <KeyHint keys={['↑', '↓']}>byt brist</KeyHint>
        <KeyHint keys={['Enter']}>öppna</KeyHint>
      </KeyFooter>
      {asking && (
        <AskManyDialog
          rows={[...picked.values()]}
          onClose={() => setAsking(false)}
          onAsked={() => setPicked(new Map())}
        />
      )}
    </Page>
  )
}
