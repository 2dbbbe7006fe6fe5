import { z } from 'zod'
import { FollowUpQuestion } from '../../../../shared/contracts/individual'
import type { FollowUpAnswer } from '../../../../shared/domain/individual/answer'
import { yearOf } from '../../../../shared/domain/iso-date'
import { median } from '../../../../shared/domain/individual/median'
import { type Selection, wholeWithin } from '../../../../shared/domain/individual/group'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { countedYear, limitOf } from './protected-years'
import { roundRepo } from './round-repo'

const Questions = z.array(FollowUpQuestion)

/**
 * An omgång with what it took and which questions were hard. Told of are the whole blocks that lie within it: what is left
 * of it is too little to show, and how much that is is not said.
 */
export const followUpRound: Handler<'collect.followUpRound'> = (context, { id }) => {
  const round = roundRepo(context.db).toRound(recordedTable(context, 'followUpRound').byId(id))
  const years = yearsOf(round.fromDay, round.toDay)
  const told = (measure: 'judgement' | 'minutes' | 'hardQuestions'): FollowUpAnswer[] =>
    years.flatMap((year) => answersWithin(context, year, measure, { round: new Set([id]) }))
  const judged = told('judgement')
  const count = (judgement: FollowUpAnswer['judgement']): number =>
    judged.filter((answer) => answer.judgement === judgement).length
  const minutes = told('minutes').flatMap((answer) => answer.minutes ?? [])
  const hard = told('hardQuestions').flatMap(({ hardQuestions }) =>
    hardQuestions === null ? [] : [new Set(Questions.parse(JSON.parse(hardQuestions)))],
  )
  return {
    round,
    limit: limitOf(context.db),
    judgement:
      judged.length === 0
        ? { state: 'few' as const }
        : {
            state: 'shown' as const,
            answers: judged.length,
            poor: count('poor'),
            approved: count('approved'),
            veryGood: count('veryGood'),
            whole: false,
          },
    minutes: minutes.length === 0 ? null : { answers: minutes.length, median: median(minutes) },
    hardQuestions:
      hard.length === 0
        ? null
        : {
            answers: hard.length,
            rows: FollowUpQuestion.options
              .map((question) => ({ question, count: hard.filter((one) => one.has(question)).length }))
              .toSorted((a, b) => b.count - a.count),
          },
  }
}

function yearsOf(fromDay: string, toDay: string): number[] {
  const first = yearOf(fromDay)
  return Array.from({ length: yearOf(toDay) - first + 1 }, (_, index) => first + index)
}

const answersWithin = (
  context: Context,
  year: number,
  measure: 'judgement' | 'minutes' | 'hardQuestions',
  selection: Selection,
): FollowUpAnswer[] =>
  wholeWithin(countedYear(context, year).answers, measure, selection).flatMap(({ answers }) => answers)
