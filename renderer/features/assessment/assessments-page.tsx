import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { type AssessmentState, AssessmentState as States } from '../../../shared/contracts/assessment'
import { Outcome, ReviewKind } from '../../../shared/contracts/values'
import { assessmentPath } from '../../../shared/domain/assessment/todo'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { outcomeName, reviewKindNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, Notice, Page, PageHead, Tabs } from '../../ui'
import { DataTable, type Filter, type Sort, Toolbar } from '../../ui/table'
import { capital } from '../collect/review-words'
import { assessmentColumns, assessmentExcelColumns } from './columns'
import { NoAssessments } from './no-assessments'
import { stateOfTab, tabsOf, whereTabs } from './where-tabs'

const names = ['flik', 'sok', 'slag', 'insats', 'utfall', 'utforare'] as const

/** The year's granskningar by where their judgement stands: what waits first. */
export default function AssessmentsPage() {
  const { committeeId, year } = useScreen()
  const { values, set } = useAddressFilter(names)
  const [sort, setSort] = useState<Sort | null>(null)
  const [, go] = useLocation()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const tab = oneOf(whereTabs, values.flik) ?? 'vantar'
  const filter = {
    committeeId,
    year,
    sort,
    search: values.sok ?? '',
    state: stateOfTab[tab],
    kind: oneOf(ReviewKind.options, values.slag),
    outcome: oneOf(Outcome.options, values.utfall),
    serviceTypeId: values.insats,
    providerId: values.utforare,
  }
  const list = useRows('assess.assessments', filter)
  const counts = list.latest?.counts
  const clear = () => {
    for (const name of names) if (name !== 'flik') set(name, null)
  }
  const exportAll = async () => {
    const { rows } = await call('assess.assessments', { ...filter, limit: 100_000 })
    await exportRows(`Bedömningar ${year}`, assessmentExcelColumns, rows)
  }
  return (
    <Page fill>
      <PageHead
        kind="Bedöma"
        title="Bedömningar"
        meta={list.totalUnfiltered === null ? `${year}` : `${year}, ${formatNumber(list.totalUnfiltered)} st`}
        actions={
          <Button icon="table" onClick={() => void exportAll()}>
            Exportera till Excel
          </Button>
        }
      />
      {list.error && <Notice kind="error" title={sentenceOf(list.error)} />}
      <Tabs label="Läge" tabs={tabsOf(counts)} active={tab} onChange={(id) => set('flik', id)}>
        <Toolbar
          searchLabel="Sök granskning"
          search={values.sok ?? ''}
          onSearch={(text) => set('sok', text)}
          summary={
            list.total === null || list.totalUnfiltered === null
              ? ''
              : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered, 'granskning', 'granskningar')}`
          }
          onClear={clear}
          filters={filtersOf(values, set, choices)}
        />
        <DataTable
          framed
          label="Bedömningar"
          columns={assessmentColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          onOpen={(row) => go(assessmentPath(row.id))}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            <NoAssessments
              tab={tab}
              year={year}
              total={list.totalUnfiltered ?? 0}
              counts={counts ?? noCounts}
              onClear={clear}
            />
          }
        />
      </Tabs>
    </Page>
  )
}

const noCounts = Object.fromEntries(States.options.map((state) => [state, 0])) as Record<AssessmentState, number>

function filtersOf(
  values: Record<(typeof names)[number], string | null>,
  set: (name: (typeof names)[number], value: string | null) => void,
  choices: { serviceTypes: readonly Named[]; providers: readonly Named[] } | undefined,
): Filter[] {
  const filter = (id: (typeof names)[number], label: string, options: Filter['options']): Filter => ({
    id,
    label,
    options,
    value: values[id],
    onChange: (value) => set(id, value),
  })
  const named = (rows: readonly Named[] = []) => rows.map(({ id, name }) => ({ value: id, label: name }))
  return [
    filter(
      'slag',
      'Alla slag',
      ReviewKind.options.map((value) => ({ value, label: capital(reviewKindNames[value]) })),
    ),
    filter('insats', 'Alla insatser', named(choices?.serviceTypes)),
    filter(
      'utfall',
      'Alla utfall',
      Outcome.options.map((value) => ({ value, label: capital(outcomeName(value, null)) })),
    ),
    ...(values.utforare === null ? [] : [filter('utforare', 'Alla utförare', named(choices?.providers))]),
  ]
}

interface Named {
  id: string
  name: string
}
