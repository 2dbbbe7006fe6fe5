import { useScreen } from '../../app/screen-state'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { FindingDimension } from '../../../shared/contracts/finding-analysis'
import { Page, PageHead, Tabs } from '../../ui'
import { BreakdownTab } from './breakdown-tab'
import { CrossTab } from './cross-tab'
import { MendingTab } from './mending-tab'
import { RecurringTab } from './recurring-tab'

const tabs = [
  { id: 'fordelning', label: 'Fördelning' },
  { id: 'aterkommande', label: 'Återkommande' },
  { id: 'tider', label: 'Tid till åtgärd' },
  { id: 'korsat', label: 'Korsa två' },
] as const
type TabId = (typeof tabs)[number]['id']
const tabIds: readonly TabId[] = tabs.map(({ id }) => id)

/** What the brister of the year say across every granskning, set against the year before. */
export default function FindingAnalysisPage() {
  const { committeeId, year } = useScreen()
  const { values, set } = useAddressFilter(['flik', 'del', 'rader', 'kolumner'])
  const active = oneOf(tabIds, values.flik) ?? 'fordelning'
  const dimension = (value: string | null, otherwise: FindingDimension): FindingDimension =>
    oneOf(FindingDimension.options, value) ?? otherwise
  const scope = { committeeId, year }

  return (
    <Page>
      <PageHead kind="Bedöma" title="Bristanalys" meta={`${year}`} />
      <Tabs label="Bristanalys" tabs={tabs} active={active} onChange={(id) => set('flik', id)}>
        {active === 'fordelning' && (
          <BreakdownTab
            scope={scope}
            dimension={dimension(values.del, 'area')}
            onDimension={(value) => set('del', value)}
          />
        )}
        {active === 'aterkommande' && <RecurringTab scope={scope} />}
        {active === 'tider' && <MendingTab scope={scope} />}
        {active === 'korsat' && (
          <CrossTab
            scope={scope}
            rows={dimension(values.rader, 'area')}
            columns={dimension(values.kolumner, 'severity')}
            onRows={(value) => set('rader', value)}
            onColumns={(value) => set('kolumner', value)}
          />
        )}
      </Tabs>
    </Page>
  )
}
