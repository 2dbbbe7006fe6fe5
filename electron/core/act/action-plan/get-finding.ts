import type { FindingView } from '../../../../shared/contracts/action-plan'
import { stageDue, stageOf } from '../../../../shared/domain/action-plan/stage'
import { AppError } from '../../../../shared/errors'
import type { Tables } from '../../../database/tables'
import { findingRepo } from '../../assess/finding-repo'
import { swedishDate } from '../../clock'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { actionPlanRepo } from './action-plan-repo'

/** Everything the page of a brist tells: where it comes from, its rounds, and where it stands. */
export const getFinding: Handler<'act.finding'> = ({ db, today }, { id }) => {
  const finding = findingRepo(db, today).byId(id)
  const repo = actionPlanRepo(db)
  const around = repo.surroundings(id)
  if (finding === undefined || around === undefined) {
    throw new AppError({ code: 'NOT_FOUND', userMessage: 'Bristen finns inte längre. Ladda om sidan.' })
  }
  const rounds = repo.rounds(id)
  const latest = rounds.at(-1) ?? null
  const stage = stageOf(finding, latest)
  const { committeeName, department, unitName, kind, responsible, registryNumber } = around
  const { answerDays, effectMonths } = readSettings(db).settings.act
  return {
    finding,
    inHouse: around.inHouse === 1,
    committeeName,
    department,
    unitName,
    review: { kind, responsible, registryNumber },
    question: repo.question(id),
    rounds,
    stage,
    stageDueOn: stageDue(stage, finding, latest),
    documents: repo.documentsOf(finding.reviewId),
    reopened: repo.reopened(id).map(toReopened),
    answerDays,
    effectMonths,
  }
}

function toReopened({ at, actor, before }: { at: string; actor: string; before: string }): FindingView['reopened'][0] {
  const { verifiedOn, effect, effectNote } = JSON.parse(before) as Partial<Tables['finding']>
  return {
    on: swedishDate(new Date(at)),
    by: actor,
    verifiedOn: verifiedOn ?? null,
    effect: effect ?? null,
    effectNote: effectNote ?? null,
  }
}
