import { useQuery } from '@tanstack/react-query'
import type { PersonLoad } from '../../../shared/contracts/calendar'
import { nameKey } from '../../../shared/domain/name-key'
import { sumDays } from '../../../shared/domain/plan/days'
import { formatDays, formatMonth } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import { BarChart } from '../../ui/charts'
import classes from './calendar.module.css'
import { WorkloadTable } from './workload-table'

const months = Array.from({ length: 12 }, (_, index) => formatMonth(index + 1, 'short'))

/** Working days per person through the year: what is planned, and where the plan says it, what there is time for. */
export function WorkloadView({
  responsible,
  onChoose,
}: {
  responsible: string | null
  onChoose: (role: string | null) => void
}) {
  const { committeeId, year } = useScreen()
  const { data, error } = useQuery(ask('plan.workload', { committeeId, year }))
  if (data === undefined) return error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />
  if (data.total === 0 && !data.hasCapacity) {
    return (
      <Card>
        <EmptyState
          what={`Inget arbete att fördela ${year} än.`}
          why="Belastningen räknas på årets granskningar, som kommer till när planen fastställs."
        />
      </Card>
    )
  }
  const shown = data.rows.filter(
    (row) => responsible === null || nameKey(row.responsible ?? '') === nameKey(responsible),
  )
  const who = responsible ?? 'alla ansvariga'
  const perMonth = (of: (load: PersonLoad['months'][number]) => number | null) =>
    months.map((_, index) => sumDays(shown.map((row) => of(row.months[index] ?? noLoad) ?? 0)))
  return (
    <>
      <Card
        title="Arbetsdagar per ansvarig"
        note={data.hasCapacity ? 'planerade dagar, och tid enligt planen' : 'planerade dagar'}
        flush
      >
        <WorkloadTable
          year={year}
          rows={data.rows}
          hasCapacity={data.hasCapacity}
          chosen={responsible}
          onChoose={onChoose}
        />
      </Card>
      {!data.hasCapacity && (
        <p className={classes.quiet}>
          Hur mycket tid var och en har står inte i planen för {year}. Ange det i uppföljningsplanen, så syns här när
          det blir för mycket.
        </p>
      )}
      <Card>
        <BarChart
          caption={`Arbetsdagar per månad ${year}, ${who}`}
          categories={months}
          categoryHeader="Månad"
          series={[
            ...(data.hasCapacity ? [{ name: 'Tid enligt planen', values: perMonth(({ capacity }) => capacity) }] : []),
            { name: 'Planerade dagar', values: perMonth(({ days }) => days) },
          ]}
        />
      </Card>
      {responsible !== null && shown[0] !== undefined && <Weeks load={shown[0]} />}
    </>
  )
}

const noLoad = { month: 0, days: 0, ids: [], capacity: null }

/** Weeks in which visits are booked, fullest first seen by their length. */
function Weeks({ load }: { load: PersonLoad }) {
  return (
    <Card title="Veckor med bokade besök" note={load.responsible}>
      {load.weeks.length === 0 ? (
        <p className={classes.quiet}>Inga besök har fått en dag än.</p>
      ) : (
        <ul className={classes.weeks}>
          {load.weeks.map(({ week, days, ids }) => (
            <li key={week}>
              <span>vecka {week}</span> {formatDays(days)}, {ids.length} besök
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
