import type { Todo } from '../../contracts/act'
import { listInWords } from '../swedish'
import { formatCount } from '../../text/format'
import type { IsoDate } from '../iso-date'
import { todo } from '../todo'
import { lastEndedQuarter, quarterDays, quarterName, quarterOf, reportDueOn } from './quarter'

/** A quarter's report and whom it has not been sent to yet. */
export interface ReportToSend {
  reportedOn: IsoDate
  /** Decisions in it that wait, were carried out or ended. */
  decisions: number
  sentToIvoOn: IsoDate | null
  sentToAuditorsOn: IsoDate | null
  sentToCouncilOn: IsoDate | null
}

const page = '/samla-in/ej-verkstallda-beslut'

/** Whom a report has not been sent to, in words that fit after 'skickad till'. */
export const notSentTo = ({ sentToIvoOn, sentToAuditorsOn, sentToCouncilOn }: ReportToSend): string[] => [
  ...(sentToIvoOn === null ? ['IVO'] : []),
  ...(sentToAuditorsOn === null ? ['revisorerna'] : []),
  ...(sentToCouncilOn === null ? ['fullmäktige'] : []),
]

/**
 * What the quarters wait for, once the register is in use: the report of the quarter that ended last, and each report of the
 * last year that somebody has not been sent. Nothing of an empty register.
 */
export function delayedTodos(reports: readonly ReportToSend[], today: IsoDate): Todo[] {
  if (reports.length === 0) return []
  const quarter = lastEndedQuarter(today)
  const { from, until } = quarterDays(quarter)
  const isMade = reports.some(({ reportedOn }) => reportedOn >= from && reportedOn <= until)
  const subject = 'Ej verkställda beslut'
  const missing = isMade
    ? []
    : [
        todo(
          {
            id: `delayed-${until}`,
            subject,
            sentence: `Rapporten om ej verkställda beslut för ${quarterName(quarter)} är inte gjord.`,
            action: 'Gör rapport',
            path: page,
          },
          reportDueOn(quarter),
          today,
        ),
      ]
  const unsent = reports
    .filter(({ reportedOn }) => reportedOn >= `${quarterOf(today).year - 1}-01-01`)
    .flatMap((report) => {
      const to = notSentTo(report)
      if (to.length === 0 || report.decisions === 0) return []
      const sentence = `Rapporten ${report.reportedOn} med ${formatCount(report.decisions, 'beslut', 'beslut')} är inte skickad till ${listInWords(to)}.`
      const path = `${page}?rapport=${report.reportedOn}`
      return [
        todo(
          { id: `delayedSend-${report.reportedOn}`, subject, sentence, action: 'Öppna', path },
          reportDueOn(quarterOf(report.reportedOn)),
          today,
        ),
      ]
    })
  return [...missing, ...unsent]
}
