import type { Todo } from '../contracts/act'
import type { GoalFollowUpStatus } from '../contracts/collect-values'
import { formatNumber } from '../text/format'
import { isBlank } from './blank'
import { tertialDays, tertialPhase, type Tertial } from './control/tertial'
import type { IsoDate } from './iso-date'
import { todo } from './todo'

interface Written {
  status: GoalFollowUpStatus | null
  comment: string | null
  measure: string | null
}

export type GoalTertialState = 'done' | 'lacking' | 'open' | 'coming'

/** Followed up once it has a läge: words alone do not say how it goes. */
export function goalTertialState(
  year: number,
  tertial: Tertial,
  followUp: Pick<Written, 'status'> | null,
  today: IsoDate,
): GoalTertialState {
  if (followUp !== null && followUp.status !== null) return 'done'
  const phase = tertialPhase(year, tertial, today)
  if (phase === 'coming') return 'coming'
  return phase === 'running' ? 'open' : 'lacking'
}

/** Why a tertial can't be followed up yet; empty when it can. */
export function reasonsNotToFollowUp(year: number, tertial: Tertial, today: IsoDate): string[] {
  const { startsOn } = tertialDays(year, tertial)
  return today < startsOn ? [`Tertial ${tertial} börjar ${startsOn} och kan inte följas upp än.`] : []
}

/** What a follow-up lacks, by field: a läge always, and where it does not go as meant, why and what is done about it. */
export function goalFollowUpErrors({ status, comment, measure }: Written): Partial<Record<keyof Written, string>> {
  if (status === null) return { status: 'Välj hur det går.' }
  if (status === 'offTrack') {
    return {
      ...(isBlank(comment) ? { comment: 'Skriv varför det inte går som det var tänkt.' } : {}),
      ...(isBlank(measure) ? { measure: 'Skriv vad som görs åt det.' } : {}),
    }
  }
  return {}
}

/** From the day after a tertial until every mål and uppdrag has its follow-up; null where none lacks one. */
export function goalTertialTodo(
  year: number,
  tertial: Tertial,
  { lacking, all }: { lacking: number; all: number },
  today: IsoDate,
): Todo | null {
  if (lacking === 0) return null
  const { dueOn } = tertialDays(year, tertial)
  const subject = `Mål och uppdrag ${year}`
  const when = dueOn < today ? `uppföljningen skulle vara klar ${dueOn}` : `uppföljningen ska vara klar ${dueOn}`
  return todo(
    {
      id: `goalTertial-${year}-${tertial}`,
      subject,
      sentence: `${subject}: ${formatNumber(lacking)} av ${formatNumber(all)} saknar uppföljning för tertial ${tertial}; ${when}.`,
      action: 'Följ upp',
      path: `/planera/mal-och-uppdrag?vy=tertial&tertial=${tertial}`,
    },
    dueOn,
    today,
  )
}
