import type { Todo } from '../../../shared/contracts/act'
import { monthOf, yearOf } from '../../../shared/domain/iso-date'
import { canDecidePlan } from '../../../shared/domain/plan/decide'
import { reasonsNotToDecideAnalysis } from '../../../shared/domain/risk-occasion'
import {
  assessTodo,
  compareTodos,
  findingTodo,
  lastDayToShow,
  missingPlanTodo,
  nextPlanIsDue,
  planTodo,
  registerTodo,
  riskAnalysisTodo,
} from '../../../shared/domain/todo'
import type { Handler } from '../handler'
import { assessmentTodos } from '../assess/assessment/assessment-todos'
import { developmentTodos } from '../assess/development/todos'
import { meetingTodos } from './committee-year/meeting-todos'
import { managementTodos } from '../analyse/management-system/management-todos'
import { questionnaireTodos } from '../collect/questionnaire/questionnaire-todos'
import { requestTodos } from '../collect/request/request-todos'
import { analysisTodos } from '../collect/event-analysis/analysis-todos'
import { delayedDecisionTodos } from '../collect/delayed/todos'
import { economicControlTodos } from '../collect/economic/todos'
import { lexTodos } from '../collect/lex/lex-todos'
import { signalTodos } from '../collect/signal/signal-todos'
import { supervisionTodos } from '../collect/supervision/supervision-todos'
import { controlTodos } from '../plan/control/control-todos'
import { goalTodos } from '../plan/goals/goal-todos'
import { projectTodos } from '../plan/project/project-todos'
import { writingTodos } from '../report/writing/writing-todos'
import { actionPlanTodos } from './action-plan/action-plan-todos'
import { communicationTodos } from './communication/todos'
import { sanctionTodos } from './sanction/todos'
import { todoRepo } from './todo-repo'

/** Rows shown of each kind; `total` and `late` count all. */
const mostOfAKind = 100

/** What waits and why: brister whatever year they come from, granskningar of the year, analyses and plans of it and the next. */
export const todos: Handler<'act.todos'> = ({ db, today }, { committeeId, year }) => {
  const repo = todoRepo(db, committeeId, today)
  const late = repo.lateFindings(mostOfAKind)
  const passed = repo.passedReviews(mostOfAKind, year, monthsBegun(year, today))
  const kinds = [
    ofRows(late, (row) => findingTodo(row, today)),
    ofRows(repo.comingFindings(mostOfAKind, lastDayToShow(today)), (row) => findingTodo(row, today)),
    ofRows(repo.unverifiedFindings(mostOfAKind), (row) => findingTodo(row, today)),
    ofRows(repo.unassessedReviews(mostOfAKind, year), (row) => assessTodo(row, today)),
    ofRows(passed, (row) => registerTodo(row, today)),
  ]

  const years = [year, year + 1]
  const single: Todo[] = [
    ...repo
      .draftAnalyses(years)
      .map((analysis) => riskAnalysisTodo(analysis, reasonsNotToDecideAnalysis(analysis, analysis.risks), today)),
    ...repo.draftPlans(years).map((plan) => planTodo(plan, canDecidePlan('draft', plan.rows).reasons, today)),
  ]
  const nextYear = yearOf(today) + 1
  const missing = nextPlanIsDue(today) && years.includes(nextYear) ? repo.committeesWithoutPlan(nextYear) : []
  if (missing.length > 0) single.push(missingPlanTodo(nextYear, missing, today))

  single.push(
    ...controlTodos(db, committeeId, year, today),
    ...managementTodos(db, committeeId, today),
    ...questionnaireTodos(db, committeeId, today),
    ...requestTodos(db, committeeId, today),
  )

  single.push(
    ...lexTodos(db, committeeId, today),
    ...analysisTodos(db, committeeId, today),
    ...supervisionTodos(db, committeeId, today),
    ...goalTodos(db, committeeId, year, today),
    ...projectTodos(db, committeeId, today),
  )

  single.push(...economicControlTodos(db, committeeId, today), ...delayedDecisionTodos(db, committeeId, today))

  single.push(...signalTodos(db, committeeId, today), ...actionPlanTodos(db, committeeId, today))

  single.push(...communicationTodos(db, committeeId, year, today))

  single.push(...assessmentTodos(db, committeeId, today))

  single.push(...developmentTodos(db, committeeId, today))

  single.push(...meetingTodos(db, committeeId, today))

  single.push(...sanctionTodos(db, committeeId, today))

  single.push(...writingTodos(db, committeeId, today))

  const rows = [...kinds.flatMap((kind) => kind.rows), ...single].toSorted(compareTodos)
  const total = kinds.reduce((sum, kind) => sum + kind.total, 0) + single.length
  return {
    rows,
    total,
    late: late.total + passed.total + single.filter(({ dueDegree }) => dueDegree === 'late').length,
  }
}

const ofRows = <Row>({ rows, total }: { rows: Row[]; total: number }, make: (row: Row) => Todo) => ({
  rows: rows.map(make),
  total,
})

/** The month that `today` is in, seen from `year`: 13 when the year is over, 1 when it hasn't begun. */
function monthsBegun(year: number, today: string): number {
  if (yearOf(today) > year) return 13
  return yearOf(today) < year ? 1 : monthOf(today)
}
