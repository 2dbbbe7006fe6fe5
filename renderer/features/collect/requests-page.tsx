import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { RequestState } from '../../../shared/contracts/information-request'
import { suggestedDocuments } from '../../../shared/domain/review-work/suggested-documents'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { exportRows } from '../../lib/excel-export'
import { ask, sentenceOf } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, Page, PageHead, SidePanel, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { fewRequestColumns, requestColumns, requestExcelColumns } from './request-columns'
import { RequestForm } from './request-form'
import { RequestPanel } from './request-panel'
import { stateName } from './request-words'

/** What has been asked of utförare, inside and outside granskningar, and what has come. */
export default function RequestsPage() {
  const { committeeId } = useScreen()
  const { values, set, clear } = useAddressFilter(['sok', 'lage', 'arkiv', 'begaran', 'ny'])
  const { data, error, isFetching } = useQuery({
    ...ask('collect.requests', {
      committeeId,
      search: values.sok ?? '',
      state: oneOf(RequestState.options, values.lage),
      includeArchived: values.arkiv !== null,
    }),
    placeholderData: keepPreviousData,
  })
  const rows = data?.rows ?? []
  const adding = values.ny === '1'
  const add = (
    <Button look={adding ? 'default' : 'primary'} icon="plus" onClick={() => set('ny', '1')}>
      Ny uppgiftsbegäran
    </Button>
  )
  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Uppgiftsbegäran"
        meta={data === undefined ? undefined : `${formatNumber(data.totalUnfiltered)} st`}
        actions={
          <>
            <Button icon="table" onClick={() => void exportRows('Uppgiftsbegäran', requestExcelColumns, rows)}>
              Exportera till Excel
            </Button>
            {add}
          </>
        }
      />
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <Toolbar
        searchLabel="Sök uppgiftsbegäran"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={data === undefined ? '' : `${formatNumber(rows.length)} av ${formatNumber(data.totalUnfiltered)}`}
        onClear={clear}
        filters={[
          {
            id: 'lage',
            label: 'Alla lägen',
            options: RequestState.options.map((value) => ({
              value,
              label: `${stateName(value)} (${formatNumber(data?.counts[value] ?? 0)})`,
            })),
            value: values.lage,
            onChange: (value) => set('lage', value),
          },
          {
            id: 'arkiv',
            label: 'I bruk',
            options: [{ value: 'ja', label: 'Även arkiverade' }],
            value: values.arkiv,
            onChange: (value) => set('arkiv', value),
          },
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Uppgiftsbegäran"
          columns={adding || values.begaran !== null ? fewRequestColumns : requestColumns}
          rows={rows}
          total={data === undefined ? null : rows.length}
          rowId={(row) => row.id}
          selectedId={values.begaran}
          onSelect={(row) => set('begaran', row.id)}
          onOpen={(row) => set('begaran', row.id)}
          loading={isFetching && data === undefined}
          empty={
            data?.totalUnfiltered === 0 ? (
              <EmptyState
                what="Ingen uppgiftsbegäran än."
                why="Utförare ska lämna de uppgifter som behövs för uppföljningen. Begär dem här eller från en granskning, så bevakas svaret."
                action={add}
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(data?.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding ? (
          <SidePanel title="Ny uppgiftsbegäran" wide takeFocus onClose={() => set('ny', null)}>
            <RequestForm
              request={null}
              suggestions={suggestedDocuments.agreement}
              onSaved={({ id }) => set('begaran', id)}
              onClose={() => set('ny', null)}
            />
          </SidePanel>
        ) : (
          values.begaran !== null && (
            <RequestPanel key={values.begaran} id={values.begaran} onClose={() => set('begaran', null)} />
          )
        )}
      </WithPanel>
    </Page>
  )
}
