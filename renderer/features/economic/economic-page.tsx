import { useQuery } from '@tanstack/react-query'
import { useScreen } from '../../app/screen-state'
import { ask } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Page, PageHead, Tabs } from '../../ui'
import { formatCount } from '../../../shared/text/format'
import { ControlsActions, ControlsTab } from './controls-tab'
import { GrowthTab } from './growth-tab'
import { HoursTab } from './hours-tab'

const tabs = ['kontroller', 'timmar', 'okat'] as const

/** The economy of utförare outside the municipality: their controls, their hours, and what has grown. */
export default function EconomicPage() {
  const { committeeId, year } = useScreen()
  const { values, set } = useAddressFilter(['flik'])
  const active = oneOf(tabs, values.flik) ?? 'kontroller'
  const { data: providers } = useQuery(ask('collect.economicProviders', { committeeId, limit: 1 }))
  const { data: hours } = useQuery(ask('collect.serviceHours', { committeeId, year }))
  const waiting = (providers?.late ?? 0) + (providers?.never ?? 0)
  return (
    <Page fill>
      <PageHead
        kind="Samla in"
        title="Ekonomisk kontroll"
        meta={providers === undefined ? undefined : words(providers.late, providers.never)}
        actions={active === 'kontroller' ? <ControlsActions /> : undefined}
      />
      <Tabs
        label="Ekonomisk kontroll"
        active={active}
        onChange={(flik) => set('flik', flik === 'kontroller' ? null : flik)}
        tabs={[
          { id: 'kontroller', label: 'Kontroller', count: waiting === 0 ? undefined : waiting },
          { id: 'timmar', label: `Timmar ${year}`, count: hours?.unexplained || undefined },
          { id: 'okat', label: 'Vad har ökat' },
        ]}
      >
        {active === 'kontroller' && <ControlsTab />}
        {active === 'timmar' && <HoursTab />}
        {active === 'okat' && <GrowthTab />}
      </Tabs>
    </Page>
  )
}

function words(late: number, never: number): string {
  if (late + never === 0) return 'alla med gällande avtal är kontrollerade i tid'
  return [
    ...(late === 0 ? [] : [formatCount(late, 'förfallen', 'förfallna')]),
    ...(never === 0 ? [] : [formatCount(never, 'aldrig kontrollerad', 'aldrig kontrollerade')]),
  ].join(', ')
}
