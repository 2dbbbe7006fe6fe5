import type { PlanView } from '../../../shared/contracts/plan'
import { PlanOrigin } from '../../../shared/contracts/values'
import { formatNumber } from '../../../shared/text/format'
import { planOriginNames } from '../../../shared/text/names'
import { Button, Switcher } from '../../ui'
import { type Filter, Toolbar } from '../../ui/table'
import { lacksResponsible, type PlanDoing } from './use-plan-doing'
import type { PlanFilter } from './use-plan-filter'

interface PlanToolbarProps {
  view: PlanView
  filter: PlanFilter
  /** How many rows the filters leave, of how many. */
  shown: { rows: number; of: number }
  leftOutCount: number
  begin: (doing: PlanDoing) => void
}

/** Search and filters of the plan, the way to those left out, and what can be done with many rows. */
export function PlanToolbar({ view, filter, shown, leftOutCount, begin }: PlanToolbarProps) {
  const { set, clear, search, leftOut } = filter
  const editable = view.canChange.ok
  return (
    <Toolbar
      searchLabel={leftOut ? 'Sök bland bortvalda' : 'Sök i planen'}
      search={search}
      onSearch={(text) => set('sok', text)}
      onClear={clear}
      summary={`${formatNumber(shown.rows)} av ${formatNumber(shown.of)} ${leftOut ? 'bortvalda' : 'rader'}`}
      filters={leftOut ? [] : filtersOf(view, filter)}
      aside={
        <>
          {editable && lacksResponsible(view) > 0 && (
            <Button icon="person" onClick={() => begin({ what: 'responsible' })}>
              Fyll i ansvarig
            </Button>
          )}
          {editable && (
            <Button icon="plus" onClick={() => begin({ what: 'add', party: null })}>
              Lägg till rad
            </Button>
          )}
          <Switcher
            label="Vad som visas"
            options={[
              { value: 'planen', label: 'I planen' },
              { value: 'bortvalda', label: `Bortvalda ${formatNumber(leftOutCount)}` },
            ]}
            value={leftOut ? 'bortvalda' : 'planen'}
            onChange={(value) => set('visa', value === 'planen' ? null : value)}
          />
        </>
      }
    />
  )
}

function filtersOf({ rows }: PlanView, { origin, serviceAreaId, set }: PlanFilter): Filter[] {
  const areas = new Map(rows.map((row) => [row.serviceAreaId, row.serviceAreaName]))
  return [
    {
      id: 'grund',
      label: 'Alla grunder',
      options: PlanOrigin.options.map((value) => ({ value, label: planOriginNames[value] })),
      value: origin,
      onChange: (value) => set('grund', value),
    },
    {
      id: 'omrade',
      label: 'Alla områden',
      options: [...areas].map(([value, label]) => ({ value, label })),
      value: serviceAreaId,
      onChange: (value) => set('omrade', value),
    },
  ]
}
