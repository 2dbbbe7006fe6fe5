import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../shared/domain/iso-date'
import { formatDateTime, formatTime } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { ButtonLink, Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import classes from './overview.module.css'

const shown = 4

/** The latest changes in the log, each as a sentence. */
export function ChangesCard() {
  const { data, error } = useQuery(ask('settings.changes', { limit: shown }))
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
        {data?.rows.map(({ seq, at, sentence }) => (
          <li key={seq}>
            <span className={classes.when}>{frame === undefined ? '' : whenOf(at, frame.today)}</span>
            <span>{sentence}</span>
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
