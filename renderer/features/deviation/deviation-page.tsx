import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DeviationRow } from '../../../shared/contracts/deviation'
import { Severity } from '../../../shared/contracts/values'
import { severityNames } from '../../../shared/text/names'
import { call } from '../../lib/client'
import { exportRows } from '../../lib/excel-export'
import { ask } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { useRows } from '../../lib/use-rows'
import type { Sort } from '../../ui/table'
import { wordOptions } from '../register/form-values'
import { commonFilters } from '../signal/signal-filters'
import { SignalPage } from '../signal/signal-page'
import { useSignalAddress } from '../signal/use-signal-address'
import { useSignalPanel } from '../signal/use-signal-panel'
import { besidePanel, deviationColumns, deviationExcel } from './deviation-columns'
import { DeviationForm } from './deviation-form'
import { DeviationPanel } from './deviation-panel'

const growthKinds = [{ value: '', label: 'Alla', filter: '' }]

/** Avvikelser: what went wrong, how serious, what is done about it, and where it grows. */
export default function DeviationPage() {
  const address = useSignalAddress(['allvar', 'vantar'])
  const { values, set, query, today } = address
  const [sort, setSort] = useState<Sort | null>(null)
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'deviation' }))
  const filter = {
    ...query,
    sort,
    severity: oneOf(Severity.options, values.allvar),
    waitsForMeasure: values.vantar !== null,
  }
  const list = useRows('collect.deviations', filter)

  const exportAll = async () => {
    const { rows } = await call('collect.deviations', { ...filter, limit: 100_000 })
    await exportRows(`Avvikelser ${address.days}`, deviationExcel, rows)
  }
  const { panel, edit, leave } = useSignalPanel<DeviationRow>(address, {
    form: ({ row, ...rest }) => <DeviationForm key={row?.id ?? 'new'} row={row} today={today} {...rest} />,
    shown: ({ id, ...rest }) => <DeviationPanel key={id} id={id} today={today} {...rest} />,
  })

  return (
    <SignalPage
      register="deviation"
      title="Avvikelser"
      what={{ one: 'avvikelse', many: 'avvikelser' }}
      newLabel="Ny avvikelse"
      searchLabel="Sök avvikelse"
      why="Avvikelser registreras här eller läses in från Excel."
      address={{ ...address, patch: leave }}
      list={list}
      filters={[
        ...commonFilters({
          register: 'deviation',
          address,
          choices,
          categories: used?.categories ?? [],
          archived: list.latest?.archived ?? 0,
        }),
        {
          id: 'allvar',
          label: 'All allvarlighet',
          options: wordOptions(severityNames),
          value: values.allvar,
          onChange: (value) => set('allvar', value),
        },
        ...(values.vantar === null
          ? []
          : [
              {
                id: 'vantar',
                label: 'Alla åtgärder',
                options: [{ value: 'ja', label: 'Väntar på åtgärd' }],
                value: values.vantar,
                onChange: (value: string | null) => set('vantar', value),
              },
            ]),
      ]}
      columns={panel === false ? deviationColumns : besidePanel}
      sort={sort}
      onSort={setSort}
      onExport={() => void exportAll()}
      kinds={growthKinds}
      panel={panel}
      onEdit={edit}
      hasYears
    />
  )
}
