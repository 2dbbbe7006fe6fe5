import type { ControlActivity, ControlPlanView } from '../../../shared/contracts/control'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatCount } from '../../../shared/text/format'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, WithPanel } from '../../ui'
import { DataTable, Toolbar } from '../../ui/table'
import { ActivityForm } from './activity-form'
import { ActivityPanel } from './activity-panel'
import { AddRisksPanel } from './add-risks-panel'
import { controlColumns, narrowControlColumns, processOf } from './control-columns'
import { blank } from './control-paths'
import { DifferencePanel } from './difference-panel'
import { RiskAside } from './risk-aside'
import type { ControlDoing } from './use-control-doing'

interface PlanTabProps {
  view: ControlPlanView
  doing: ControlDoing['what']
  begin: (what: ControlDoing['what']) => void
  end: () => void
}

const groups = {
  of: processOf,
  note: (rows: readonly unknown[]) => formatCount(rows.length, 'kontrollmoment', 'kontrollmoment'),
}

const cellOf = ({ likelihood, consequence }: ControlActivity['risk']): string => `${likelihood}-${consequence}`
const cellWords = (cell: string): string => `Riskvärde ${cell.replace('-', ' × ')}`

/** What is controlled: every kontrollmoment by process with its risk, and what the plan still needs. */
export function PlanTab({ view, doing, begin, end }: PlanTabProps) {
  const { plan, activities } = view
  const { values, set, clear } = useAddressFilter(['moment', 'sok', 'niva', 'ruta'])
  const editable = plan.status === 'draft'
  const search = values.sok ?? ''
  const shown = activities.filter(
    ({ title, risk, method, responsible }) =>
      (values.niva === null || risk.level === values.niva) &&
      (values.ruta === null || cellOf(risk) === values.ruta) &&
      matchesSearch([title, risk.event, risk.process, method, responsible].join(' '), search),
  )
  const selected = activities.find(({ id }) => id === values.moment)
  const incomplete = activities.some(({ method, frequency, responsible, reportsTo }) =>
    [method, frequency, responsible, reportsTo].some(blank),
  )
  const panel = doing === 'risks' || doing === 'new' || doing === 'difference' || selected !== undefined
  const words = new Map(activities.map(({ risk }) => [risk.level, risk.word]))
  const choose = (id: string | null): void => {
    end()
    set('moment', id)
  }
  return (
    <>
      <Toolbar
        searchLabel="Sök kontrollmoment"
        search={search}
        onSearch={(text) => set('sok', text)}
        onClear={clear}
        summary={`${shown.length} av ${formatCount(activities.length, 'kontrollmoment', 'kontrollmoment')}`}
        filters={[
          {
            id: 'niva',
            label: 'Alla riskvärden',
            options: [...words].map(([value, label]) => ({ value, label })),
            value: values.niva,
            onChange: (value) => set('niva', value),
          },
          ...(values.ruta === null
            ? []
            : [
                {
                  id: 'ruta',
                  label: 'Alla rutor',
                  options: [{ value: values.ruta, label: cellWords(values.ruta) }],
                  value: values.ruta,
                  onChange: (value: string | null) => set('ruta', value),
                },
              ]),
        ]}
        aside={
          editable && (
            <>
              {incomplete && (
                <Button icon="pencil" onClick={() => begin('fill')}>
                  Fyll i det som saknas
                </Button>
              )}
              <Button icon="plus" onClick={() => begin('risks')}>
                Hämta risker
              </Button>
            </>
          )
        }
      />
      <WithPanel>
        <DataTable
          framed
          label={`Internkontrollplan ${plan.year}`}
          columns={panel ? narrowControlColumns : controlColumns}
          rows={shown}
          total={shown.length}
          rowId={({ id }) => id}
          selectedId={values.moment}
          onSelect={({ id }) => choose(id)}
          groups={groups}
          empty={
            activities.length === 0 ? (
              <EmptyState
                what="Planen har inga kontrollmoment än."
                why="Börja med de risker som ska kontrolleras."
                action={
                  editable && (
                    <Button icon="plus" onClick={() => begin('risks')}>
                      Hämta risker
                    </Button>
                  )
                }
              />
            ) : (
              <EmptyState
                what="Inget hittades."
                why={`${formatCount(activities.length, 'kontrollmoment', 'kontrollmoment')} finns utan filter.`}
                action={<Button onClick={clear}>Rensa filter</Button>}
              />
            )
          }
        />
        {doing === 'risks' && editable ? (
          <AddRisksPanel planId={plan.id} onClose={end} onAdded={(id) => choose(id)} />
        ) : doing === 'difference' ? (
          <DifferencePanel planId={plan.id} onClose={end} />
        ) : doing === 'new' && editable ? (
          <ActivityForm
            key="new"
            planId={plan.id}
            activity={null}
            risk={selected?.risk.id ?? null}
            onClose={end}
            onSaved={choose}
          />
        ) : doing === 'edit' && editable && selected ? (
          <ActivityForm
            key={selected.id}
            planId={plan.id}
            activity={selected}
            risk={selected.risk.id}
            onClose={end}
            onSaved={choose}
          />
        ) : selected ? (
          <ActivityPanel
            key={selected.id}
            activity={selected}
            editable={editable}
            begin={begin}
            onClose={() => choose(null)}
          />
        ) : (
          activities.length > 0 && (
            <RiskAside
              view={view}
              onAdd={editable ? () => begin('risks') : null}
              onCell={(cell) => set('ruta', cell)}
            />
          )
        )}
      </WithPanel>
    </>
  )
}
