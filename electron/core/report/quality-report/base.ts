import type { RecordType } from '../../../../shared/contracts/values'
import { comparedDays } from '../../../../shared/domain/growth'
import { yearOf } from '../../../../shared/domain/iso-date'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Compared, YearFigure } from '../../../documents/quality-report/view-model'
import type { Context } from '../../context'
import { type DocumentChoice, documentHead } from '../head'
import { traced } from '../traced'

/** The year, the nämnd and the days that both halves of the kvalitetsberättelse count. */
export function reportBase(context: Context, choice: DocumentChoice): ReportBase {
  const days = comparedDays(choice.year, context.today)
  return {
    head: documentHead(context, choice),
    year: choice.year,
    committeeId: choice.committeeId,
    madeAt: context.now().toISOString(),
    today: context.today,
    days,
    yearIsOver: choice.year < yearOf(context.today),
  }
}

type Rows = readonly { id: string }[]

/** A count and the one before it, each with its rows; `before` null where the register holds nothing that old. */
export function comparedRows(
  what: string,
  recordType: RecordType,
  year: number,
  now: Rows,
  before: Rows | null,
): Compared {
  return {
    now: traced(now.length, `${what} ${year}`, recordType, now),
    before: before === null ? null : traced(before.length, `${what} ${year - 1}`, recordType, before),
  }
}

/** A year that only Historik knows is told by its sum; a running year is never compared with a whole one. */
export function orHistory({ year, yearIsOver }: ReportBase, years: readonly YearFigure[], own: Compared): Compared {
  if (!yearIsOver) return own
  const brought = (of: number) => years.find((one) => one.year === of && one.fromHistory)?.figure
  return { now: brought(year) ?? own.now, before: own.before ?? brought(year - 1) ?? null }
}

/** Whether the year itself is known by Historik's sums alone. */
export const isHistory = ({ year }: ReportBase, years: readonly YearFigure[]): boolean =>
  years.some((one) => one.year === year && one.fromHistory)
