import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../shared/domain/iso-date'
import { formatCount, formatDateTime, formatTime } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import { groupChanges } from './group-changes'
import classes from './overview.module.css'

const shown = 4
/** An act may have written many lines; enough are read to find four acts in an ordinary day. */
const read = 200

/** What was done last, an act a line; the log has every line of it. */
export function ChangesCard() {
  const { data, error } = useQuery(ask('settings.changes', { limit: read }))
  const { data: frame } = useQuery(ask('settings.frame', {}))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  return (
    <Card
      title="Ändrat senast"
      aside={
        <ButtonLink look="link" href="/installningar/logg">
          Hela loggen
        </ButtonLink>
      }
      flush
    >
      {data === undefined && <SkeletonRows count={shown} />}
      {data?.rows.length === 0 && <EmptyState what="Inget har ändrats än." why="Varje ändring skrivs i loggen." />}
      <ul className={classes.changes}>
        {groupChanges(data?.rows ?? [], data?.total ?? 0)
          .slice(0, shown)
          .map(({ lead, more, cut }) => (
            <li key={lead.seq}>
              <span className={classes.when}>{frame === undefined ? '' : whenOf(lead.at, frame.today)}</span>
              <span>
                {lead.sentence}
                {more > 0 && ` och ${cut ? 'minst ' : ''}${formatCount(more, 'ändring till', 'ändringar till')}`}
              </span>
            </li>
          ))}
      </ul>
    </Card>
  )
}

/** 'i dag 13:40', 'i går 16:48', '2026-11-20 09:10'. */
function whenOf(at: string, today: string): string {
  const moment = formatDateTime(at)
  const day = moment.slice(0, 10)
  if (day === today) return `i dag ${formatTime(at)}`
  return day === addDays(today, -1) ? `i går ${formatTime(at)}` : moment
}
