import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ExperienceDirection } from '../../../shared/contracts/collect-values'
import type { ExperienceRow } from '../../../shared/contracts/experience'
import { experienceDirectionNames } from '../../../shared/text/collect-names'
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
import { besidePanel, experienceColumns, experienceExcel } from './experience-columns'
import { ExperienceForm } from './experience-form'
import { ExperiencePanel } from './experience-panel'

const directions = [...ExperienceDirection.options, 'notGood'] as const
const directionOptions = directions.map((value) => ({
  value,
  label: value === 'notGood' ? 'Blandade och dåliga' : capital(experienceDirectionNames[value]),
}))
const growthKinds = [
  { value: 'notGood', label: 'Blandade och dåliga', filter: 'erfarenhet=notGood' },
  { value: 'good', label: 'Goda', filter: 'erfarenhet=good' },
  { value: '', label: 'Alla', filter: '' },
]

/** Handläggares erfarenheter of utförare: short notes, and where they gather. */
export default function ExperiencePage() {
  const address = useSignalAddress(['erfarenhet'])
  const { values, set, query, today } = address
  const [sort, setSort] = useState<Sort | null>(null)
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { data: used } = useQuery(ask('collect.signalSuggestions', { register: 'experience' }))
  const filter = { ...query, sort, direction: oneOf(directions, values.erfarenhet) }
  const list = useRows('collect.experiences', filter)

  const exportAll = async () => {
    const { rows } = await call('collect.experiences', { ...filter, limit: 100_000 })
    await exportRows(`Handläggares erfarenheter ${address.days}`, experienceExcel, rows)
  }
  const { panel, edit, leave } = useSignalPanel<ExperienceRow>(address, {
    form: ({ row, ...rest }) => <ExperienceForm key={row?.id ?? 'new'} row={row} today={today} {...rest} />,
    shown: ({ id, ...rest }) => <ExperiencePanel key={id} id={id} today={today} {...rest} />,
  })

  return (
    <SignalPage
      register="experience"
      title="Handläggares erfarenheter"
      what={{ one: 'erfarenhet', many: 'erfarenheter' }}
      newLabel="Ny erfarenhet"
      searchLabel="Sök erfarenhet"
      why="Handläggare som möter utförarna lämnar korta noteringar: gott, blandat eller dåligt."
      address={{ ...address, patch: leave }}
      list={list}
      filters={[
        {
          id: 'erfarenhet',
          label: 'Alla erfarenheter',
          options: directionOptions,
          value: values.erfarenhet,
          onChange: (value) => set('erfarenhet', value),
        },
        ...commonFilters({
          register: 'experience',
          address,
          choices,
          categories: used?.categories ?? [],
          archived: list.latest?.archived ?? 0,
        }),
      ]}
      columns={panel === false ? experienceColumns : besidePanel}
      sort={sort}
      onSort={setSort}
      onExport={() => void exportAll()}
      kinds={growthKinds}
      panel={panel}
      onEdit={edit}
      hasYears={false}
    />
  )
}
