import { comparedDays } from '../../../../shared/domain/growth'
import { answerTimesOf, type DayCount } from '../../../../shared/domain/signal/answer-times'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { answerDayCounts } from './answer-times-repo'

/** How soon the klagomål and synpunkter that came in during the year, so far, have been answered. */
export const answerTimes: Handler<'collect.answerTimes'> = ({ db, today }, { committeeId, year }) => {
  const { from, until } = comparedDays(year, today)
  const counts = answerDayCounts(db, { committeeId, from, until, today })
  const only = (state: string): DayCount[] => counts.filter((row) => row.state === state)
  return answerTimesOf(
    {
      answered: only('answered'),
      waiting: only('waiting'),
      withoutDay: only('over').reduce((sum, { count }) => sum + count, 0),
    },
    readSettings(db).settings.collect.feedbackAnswerDays,
  )
}
