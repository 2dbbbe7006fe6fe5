import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientInput } from '../../../shared/contracts'
import { AgreementForm, Outcome, ReviewKind, ReviewStatus } from '../../../shared/contracts/values'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { agreementFormNames, outcomeName, reviewKindNames, reviewStatusNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import { Button, EmptyState, Notice, Page, PageHead, WithPanel } from '../../ui'
import { DataTable, type Sort, Toolbar } from '../../ui/table'
import { NewReview } from './new-review'
import { fewReviewColumns, reviewColumns, reviewExcelColumns } from './review-columns'
import { capital } from './review-words'

const names = ['sok', 'slag', 'status', 'insats', 'utfall', 'form', 'orsak', 'utforare', 'raknade'] as const
const outcomes = [...Outcome.options, 'any', 'none'] as const
const forms = [...AgreementForm.options, 'unknown'] as const

/** Granskningar of the year: what is planned, carried out and judged. */
export default function ReviewsPage() {
  const { committeeId, year } = useScreen()
  const { values, set, clear } = useAddressFilter(names)
  const [sort, setSort] = useState<Sort | null>(null)
  const [adding, setAdding] = useState(false)
  const [, go] = useLocation()
  const choices = useQuery(ask('register.choices', {}))

  const filter: ClientInput<'collect.reviews'> = {
    committeeId,
    year,
    search: values.sok ?? '',
    sort,
    kind: oneOf(ReviewKind.options, values.slag),
    status: oneOf(ReviewStatus.options, values.status),
    outcome: oneOf(outcomes, values.utfall),
    serviceTypeId: values.insats,
    providerId: values.utforare,
    form: oneOf(forms, values.form),
    notCompletedReason: values.orsak,
    countedOnly: values.raknade === '1',
  }
  const list = useRows('collect.reviews', filter)
  const provider = choices.data?.providers.find(({ id }) => id === values.utforare)

  const exportAll = async () => {
    const { rows } = await call('collect.reviews', { ...filter, limit: 100_000 })
    await exportRows(`Granskningar ${year}`, reviewExcelColumns, rows)
  }

  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Granskningar"
        meta={list.totalUnfiltered === null ? `${year}` : `${year}, ${formatNumber(list.totalUnfiltered)} st`}
        actions={
          <>
            <Button icon="table" onClick={() => void exportAll()}>
              Exportera till Excel
            </Button>
            <Button look={adding ? 'default' : 'primary'} icon="plus" onClick={() => setAdding(true)}>
              Ny granskning
            </Button>
          </>
        }
      />
      {list.error && <Notice kind="error" title={list.error.message} />}
      <Toolbar
        searchLabel="Sök granskning"
        search={values.sok ?? ''}
        onSearch={(text) => set('sok', text)}
        summary={summaryOf(list.total, list.totalUnfiltered)}
        onClear={clear}
        filters={[
          {
            id: 'slag',
            label: 'Alla slag',
            options: ReviewKind.options.map((value) => ({ value, label: capital(reviewKindNames[value]) })),
            value: values.slag,
            onChange: (value) => set('slag', value),
          },
          {
            id: 'status',
            label: 'Alla lägen',
            options: ReviewStatus.options.map((value) => ({ value, label: capital(reviewStatusNames[value]) })),
            value: values.status,
            onChange: (value) => set('status', value),
          },
          {
            id: 'insats',
            label: 'Alla insatser',
            options: (choices.data?.serviceTypes ?? []).map(({ id, name }) => ({ value: id, label: name })),
            value: values.insats,
            onChange: (value) => set('insats', value),
          },
          {
            id: 'utfall',
            label: 'Alla utfall',
            options: [
              ...Outcome.options.map((value) => ({ value, label: capital(outcomeName(value, null)) })),
              { value: 'any', label: 'Med utfall' },
              { value: 'none', label: 'Genomförda utan utfall' },
            ],
            value: values.utfall,
            onChange: (value) => set('utfall', value),
          },
          ...(values.form === null
            ? []
            : [
                {
                  id: 'form',
                  label: 'Alla former',
                  options: forms.map((value) => ({
                    value,
                    label: value === 'unknown' ? 'Okänd form' : capital(agreementFormNames[value]),
                  })),
                  value: values.form,
                  onChange: (value: string | null) => set('form', value),
                },
              ]),
          ...(provider === undefined
            ? []
            : [
                {
                  id: 'utforare',
                  label: 'Alla utförare',
                  options: [{ value: provider.id, label: provider.name }],
                  value: provider.id,
                  onChange: (value: string | null) => set('utforare', value),
                },
              ]),
          ...(values.orsak === null
            ? []
            : [
                {
                  id: 'orsak',
                  label: 'Alla orsaker',
                  options: [{ value: values.orsak, label: values.orsak }],
                  value: values.orsak,
                  onChange: (value: string | null) => set('orsak', value),
                },
              ]),
        ]}
      />
      <WithPanel>
        <DataTable
          framed
          label="Granskningar"
          columns={adding ? fewReviewColumns : reviewColumns}
          rows={list.rows}
          total={list.total}
          rowId={(row) => row.id}
          onOpen={(row) => go(`/samla-in/granskningar/${row.id}`)}
          sort={sort}
          onSort={setSort}
          onEndReached={list.more}
          loading={list.loading}
          empty={
            list.totalUnfiltered === 0 ? (
              <EmptyState
                what={`Inga granskningar ${year} än.`}
                why="De läggs till här, ur en fastställd plan eller genom import."
                action={<Button onClick={() => go('/planera/uppfoljningsplan')}>Öppna planen</Button>}
              />
            ) : (
              <EmptyState
                what="Inga rader med de här filtren."
                why={`${formatCount(list.totalUnfiltered ?? 0, 'rad', 'rader')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {adding && <NewReview year={year} onClose={() => setAdding(false)} />}
      </WithPanel>
    </Page>
  )
}

const summaryOf = (total: number | null, all: number | null): string =>
  total === null || all === null ? '' : `${formatNumber(total)} av ${formatCount(all, 'granskning', 'granskningar')}`
