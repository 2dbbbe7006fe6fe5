import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { QuestionnaireKind, QuestionnaireStatus } from '../../../shared/contracts/collect-values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { questionnaireKindNames, questionnaireStatusNames } from '../../../shared/text/collect-names'
import { useScreen } from '../../app/screen-state'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { wordOptions } from '../register/form-values'
import { NewQuestionnaire } from './new-questionnaire'
import { questionnaireColumns } from './questionnaire-columns'
import { questionnairePath } from './words'

/** Screening and egenrapport: every questionnaire that goes to the utförare, whatever year. */
export default function QuestionnairesPage() {
  const { committeeId } = useScreen()
  const [, go] = useLocation()
  const { values, set, clear } = useAddressFilter(['sok', 'slag', 'lage', 'ar', 'arkiv'])
  const [sort, setSort] = useState<Sort | null>(null)
  const [creating, setCreating] = useState(false)
  const filter: ClientInput<'collect.questionnaires'> = {
    committeeId,
    search: values.sok ?? '',
    sort,
    kind: oneOf(QuestionnaireKind.options, values.slag),
    status: oneOf(QuestionnaireStatus.options, values.lage),
    year: values.ar === null ? null : Number(values.ar) || null,
    includeArchived: values.arkiv !== null,
  }
  const list = useRows('collect.questionnaires', filter)
  const create = (
    <Button look="primary" icon="plus" onClick={() => setCreating(true)}>
      Nytt formulär
    </Button>
  )
  return (
    <Page fill>
      <PageHead kind="Samla in" title="Screening och egenrapport" actions={create} />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök formulär"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={
          list.total === null
            ? ''
            : `${formatNumber(list.total)} av ${formatCount(list.totalUnfiltered ?? 0, 'formulär', 'formulär')}`
        }
        onClear={clear}
        filters={[
          {
            id: 'slag',
            label: 'Alla slag',
            options: wordOptions(questionnaireKindNames),
            value: values.slag,
            onChange: (value) => set('slag', value),
          },
          {
            id: 'lage',
            label: 'Alla lägen',
            options: wordOptions(questionnaireStatusNames),
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'ar',
            label: 'Alla år',
            options: (list.latest?.years ?? []).map((year) => ({ value: String(year), label: String(year) })),
            value: values.ar,
            onChange: (value) => set('ar', value),
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
      <DataTable
        framed
        label="Screening och egenrapport"
        columns={questionnaireColumns}
        rows={list.rows}
        total={list.total}
        rowId={(row) => row.id}
        onOpen={(row) => go(questionnairePath(row.id))}
        sort={sort}
        onSort={setSort}
        onEndReached={list.more}
        loading={list.loading}
        empty={
          list.totalUnfiltered === 0 ? (
            <EmptyState
              what="Inga formulär än."
              why="En screening ställer några korta frågor till ett helt avtalsområde. En egenrapport är utförarens egen redovisning av året. Varje mottagare får en Excelfil."
              action={create}
            />
          ) : (
            <EmptyState
              what="Inga formulär med de här filtren."
              why={`${formatCount(list.totalUnfiltered ?? 0, 'formulär', 'formulär')} finns utan filter.`}
              action={<Button onClick={clear}>Rensa filter</Button>}
            />
          )
        }
      />
      {creating && <NewQuestionnaire onClose={() => setCreating(false)} onMade={(id) => go(questionnairePath(id))} />}
    </Page>
  )
}
