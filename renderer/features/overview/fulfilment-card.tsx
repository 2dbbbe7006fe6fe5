import { useQuery } from '@tanstack/react-query'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, KeyFigure, Notice, SegmentedBar, SkeletonRows } from '../../ui'
import { rowsOf } from '../assess/rows-address'
import classes from './overview.module.css'
import type { Scope } from './scope'

/** How far the year's planned granskningar have come; every number opens its rows. */
export function FulfilmentCard(scope: Scope) {
  const { data, error } = useQuery(ask('assess.planFulfilment', scope))
  const title = `Planens genomförande ${scope.year}`
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) {
    return (
      <Card title={title}>
        <SkeletonRows count={4} />
      </Card>
    )
  }
  if (data.planned === 0) return <NothingPlanned title={title} {...scope} />
  const { planned, completed, percent, remaining, notCompleted } = data
  const cancelled = notCompleted.reduce((sum, { count }) => sum + count, 0)
  return (
    <Card title={title}>
      <KeyFigure
        value={`${formatNumber(completed)} av ${formatNumber(planned)}`}
        words={`planerade är genomförda (${formatPercent(percent)})`}
        href={rowsOf({})}
      />
      <div className={classes.bar}>
        <SegmentedBar
          label={`${completed} av ${planned} planerade är genomförda`}
          legend="none"
          segments={[
            { label: 'Genomförda', value: completed, look: 'fill' },
            { label: 'Återstår', value: remaining.total, look: 'open' },
            { label: 'Ej genomförda', value: cancelled, look: 'hatched' },
          ]}
        />
      </div>
      <dl className={classes.legend}>
        <Line mark={classes.done} label="Genomförda" count={completed} href={rowsOf({ status: 'completed' })} />
        <Line
          mark={classes.left}
          label="Återstår"
          note={remaining.total === 0 ? undefined : monthsOf(remaining)}
          count={remaining.total}
          href={rowsOf({ status: 'planned' })}
        />
        <Line
          mark={classes.cancelled}
          label={cancelled === 0 ? 'Ej genomförda' : 'Ej genomförda, med orsak:'}
          count={cancelled}
          href={rowsOf({ status: 'notCompleted' })}
        />
        {notCompleted.map(({ reason, count }) => (
          <Line key={reason} label={reason} count={count} href={rowsOf({ reason })} />
        ))}
      </dl>
    </Card>
  )
}

/** A year that only Historik knows has its figures under Utfall. */
function NothingPlanned({ title, ...scope }: Scope & { title: string }) {
  const { data } = useQuery(ask('assess.outcomes', scope))
  const brought = data !== undefined && data.year === scope.year && data.planned > 0
  return (
    <Card title={title} flush>
      {brought ? (
        <EmptyState
          what={`Inga egna granskningar ${scope.year}.`}
          why={`Historik har ${formatNumber(data.completed)} genomförda av ${formatNumber(data.planned)} planerade.`}
          action={<ButtonLink href="/bedoma/utfall">Öppna utfallet</ButtonLink>}
        />
      ) : (
        <EmptyState
          what={`Inga planerade granskningar ${scope.year}.`}
          why="De kommer ur en fastställd plan."
          action={<ButtonLink href="/planera/uppfoljningsplan">Öppna planen</ButtonLink>}
        />
      )}
    </Card>
  )
}

interface LineProps {
  /** Absent: a reason, set in under its sum. */
  mark?: string | undefined
  label: string
  note?: string | undefined
  count: number
  href: string
}

function Line({ mark, label, note, count, href }: LineProps) {
  return (
    <div className={mark === undefined ? classes.reason : undefined}>
      <dt>
        {mark !== undefined && <span className={`${classes.mark} ${mark}`} aria-hidden />}
        {label}
        {note !== undefined && <span className={classes.quiet}> – {note}</span>}
      </dt>
      <dd>
        {count === 0 ? (
          '0'
        ) : (
          <ButtonLink look="link" href={href}>
            {formatNumber(count)}
          </ButtonLink>
        )}
      </dd>
    </div>
  )
}

function monthsOf({ withMonth, withoutMonth }: { withMonth: number; withoutMonth: number }): string {
  if (withoutMonth === 0) return 'alla har planerad månad'
  if (withMonth === 0) return 'ingen har planerad månad'
  return `${formatNumber(withMonth)} har månad, ${formatNumber(withoutMonth)} saknar månad`
}
