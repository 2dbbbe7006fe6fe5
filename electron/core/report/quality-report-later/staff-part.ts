import { comparedDays } from '../../../../shared/domain/growth'
import { participantsOf } from '../../../../shared/domain/participants'
import type { StaffPart } from '../../../documents/quality-report/later/view-model'
import type { Context } from '../../context'
import { laterRepo } from './later-repo'

/** Where people at work took part: interviews, risk analyses, reports of missförhållanden, caseworkers' notes. */
export function staffPart(
  { db, today }: Context,
  { year, committeeId }: { year: number; committeeId: string | null },
): StaffPart {
  const repo = laterRepo(db)
  const { from, until } = comparedDays(year, today)
  const days = { from, until, committeeId }
  return {
    interviews: repo.interviews(year, committeeId),
    interviewsBefore: repo.interviews(year - 1, committeeId),
    analyses: repo
      .analyses(year, committeeId)
      .map((row) => ({ ...row, participants: participantsOf(row.participants) })),
    experiences: repo.experiences(days),
    lexSarah: repo.lexSarah(days),
    deviations: repo.deviations(days),
  }
}
