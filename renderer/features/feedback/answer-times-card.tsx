import { useQuery } from '@tanstack/react-query'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Card, KeyFigure, Notice } from '../../ui'
import classes from '../signal/signal.module.css'

/** How soon klagomål and synpunkter are answered: share within the settings' days, median, and what waits. */
export function AnswerTimesCard({ year }: { year: number }) {
  const { committeeId } = useScreen()
  const { data, error } = useQuery(ask('collect.answerTimes', { committeeId, year }))
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined) return null
  return (
    <Card title={`Tid till svar ${year}`} note="klagomål och synpunkter">
      {data.base + data.waiting + data.withoutDay === 0 ? (
        <p className={classes.quiet}>Inget klagomål och ingen synpunkt har kommit in.</p>
      ) : (
        <>
          <div className={classes.figures}>
            {data.base > 0 && (
              <KeyFigure
                value={`${formatNumber(data.within)} av ${formatNumber(data.base)}`}
                words={`inom ${formatNumber(data.limitDays)} dagar (${formatPercent(data.percent)})`}
              />
            )}
            {data.median !== null && (
              <KeyFigure
                value={`${formatNumber(data.median)} dagar`}
                words={`median av ${formatNumber(data.answered)}`}
              />
            )}
            {data.late > 0 && (
              <KeyFigure
                value={formatNumber(data.late)}
                words={`har väntat mer än ${formatNumber(data.limitDays)} dagar`}
                href={`/samla-in/synpunkter?vantar=ja&fran=${year}-01-01&till=${year}-12-31`}
              />
            )}
          </div>
          {data.notes.length > 0 && <p className={classes.quiet}>{data.notes.join(' ')}</p>}
        </>
      )}
    </Card>
  )
}
