import { useQuery } from '@tanstack/react-query'
import type { RecordType } from '../../../shared/contracts/values'
import { formatDateTime, UNKNOWN } from '../../../shared/text/format'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, EmptyState, Notice, SkeletonRows } from '../../ui'
import classes from './record-history.module.css'

interface RecordHistoryProps {
  recordType: RecordType
  recordId: string
}

/** Every change of one record, the latest first: when, who, what before and after. */
export function RecordHistory({ recordType, recordId }: RecordHistoryProps) {
  const { data, error } = useQuery(ask('settings.history', { recordType, recordId }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return <SkeletonRows count={4} />
  if (data.rows.length === 0) {
    return (
      <Card>
        <EmptyState
          what="Ingen ändring är loggad."
          why="Raden fanns när loggen började, och ingen har ändrat den sedan dess."
        />
      </Card>
    )
  }
  return (
    <Card title="Ändringar" note="den senaste först" flush>
      <ol className={classes.entries}>
        {data.rows.map(({ seq, at, actor, sentence, changes, imported }) => (
          <li key={seq} className={classes.entry}>
            <p className={classes.head}>
              <span className={classes.when}>{formatDateTime(at)}</span>
              <span className={classes.sentence}>{sentence}</span>
              <span className={classes.who}>{imported ? `${actor}, vid inläsning` : actor}</span>
            </p>
            {changes.length > 0 && (
              <dl className={classes.changes}>
                {changes.map(({ label, before, after }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      {before !== null && (
                        <>
                          <span className="visually-hidden">från </span>
                          <del>{before}</del>
                          <span aria-hidden> → </span>
                          <span className="visually-hidden"> till </span>
                        </>
                      )}
                      {after ?? UNKNOWN}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
