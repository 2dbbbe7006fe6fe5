import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FeedbackKindFilter, type FeedbackRow } from '../../../shared/contracts/feedback'
import { FeedbackKind } from '../../../shared/contracts/values'
import { feedbackKindNames } from '../../../shared/text/names'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import type { Sort } from '../../ui/table'
import { capital } from '../register/form-values'
import { commonFilters } from '../signal/signal-filters'
import { SignalPage } from '../signal/signal-page'
import { useSignalAddress } from '../signal/use-signal-address'
import { useSignalPanel } from '../signal/use-signal-panel'
import { AnswerTimesCard } from './answer-times-card'
import { besidePanel, feedbackColumns, feedbackExcel } from './feedback-columns'
import { FeedbackForm } from './feedback-form'
import { FeedbackPanel } from './feedback-panel'

const kinds = [...FeedbackKind.options, 'toAnswer'] as const satisfies ReadonlyArray<typeof FeedbackKindFilter._output>
const kindOptions = kinds.map((value) => ({
  value,
  label: value === 'toAnswer' ? 'Klagomål och synpunkter' : capital(feedbackKindNames[value]),
}))
const growthKinds = [
  { value: 'complaint', label: 'Klagomål', filter: 'typ=complaint' },
  { value: 'viewpoint', label: 'Synpunkter', filter: 'typ=viewpoint' },
  { value: 'praise', label: 'Beröm', filter: 'typ=praise' },
  { value: '', label: 'Alla', filter: '' },
]

/** Synpunkter, klagomål and beröm: what came in, how it was answered, and where it grows. */
export default function FeedbackPage() {
  const address = useSignalAddress(['typ', 'vantar'])
  const { values, set, query, today } = address
  const [sort, setSort] = useState<Sort | null>(null)
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'feedback' }))
  const filter = { ...query, sort, kind: oneOf(kinds, values.typ), lateOnly: values.vantar !== null }
  const list = useRows('collect.feedback', filter)

  const exportAll = async () => {
    const { rows } = await call('collect.feedback', { ...filter, limit: 100_000 })
    await exportRows(`Synpunkter ${address.days}`, feedbackExcel, rows)
  }
  const { panel, edit, leave } = useSignalPanel<FeedbackRow>(address, {
    form: ({ row, ...rest }) => <FeedbackForm key={row?.id ?? 'new'} row={row} today={today} {...rest} />,
    shown: ({ id, ...rest }) => <FeedbackPanel key={id} id={id} today={today} {...rest} />,
  })

  return (
    <SignalPage
      register="feedback"
      title="Synpunkter"
      what={{ one: 'synpunkt', many: 'synpunkter' }}
      newLabel="Ny synpunkt"
      searchLabel="Sök synpunkt"
      why="Klagomål, synpunkter och beröm registreras här eller läses in från Excel."
      address={{ ...address, patch: leave }}
      list={list}
      filters={[
        {
          id: 'typ',
          label: 'Alla typer',
          options: kindOptions,
          value: values.typ,
          onChange: (value) => set('typ', value),
        },
        ...commonFilters({
          register: 'feedback',
          address,
          choices,
          categories: used?.categories ?? [],
          archived: list.latest?.archived ?? 0,
        }),
        ...(values.vantar === null
          ? []
          : [
              {
                id: 'vantar',
                label: 'Även de i tid',
                options: [{ value: 'ja', label: 'Väntat för länge' }],
                value: values.vantar,
                onChange: (value: string | null) => set('vantar', value),
              },
            ]),
      ]}
      columns={panel === false ? feedbackColumns : besidePanel}
      sort={sort}
      onSort={setSort}
      onExport={() => void exportAll()}
      kinds={growthKinds}
      panel={panel}
      onEdit={edit}
      hasYears
      beside={<AnswerTimesCard year={address.year} />}
    />
  )
}
