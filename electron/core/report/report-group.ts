import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { ReviewMethod } from '../../../shared/contracts/values'
import { nameKey } from '../../../shared/domain/name-key'
import { countReasons, outcomeOfWord } from '../../../shared/domain/outcome'
import type { ReviewToCount } from '../../../shared/domain/outcome-group'
import { reviewStatus } from '../../../shared/domain/review'
import { outcomeName, reviewMethodNames } from '../../../shared/text/names'
import type { Figure } from '../../documents/content/figure'
import type { NamedFigure, ReportGroup } from '../../documents/contract-report/view-model'
import { groupBy } from '../group-by'
import { findingsFigures } from './report-findings'
import type { FindingDetail, ReviewDetail } from './report-repo'
import { traced } from './traced'

type Group = OutcomeFigures['serviceTypes'][number]
export type ReviewRow = ReviewToCount & { detail: ReviewDetail | null }

const ruleReason = 'fasta regler'
const plannerReason = 'planerarens val'

/** A group counted in the register: the group's numbers, each with the reviews behind it. */
export function registerGroup(
  group: Group,
  agreements: Figure,
  rows: readonly ReviewRow[],
  findings: readonly FindingDetail[],
): ReportGroup {
  const review = (value: number | null, what: string, behind: readonly ReviewRow[]) =>
    traced(value, `${what}, ${group.name}`, 'review', behind)
  const completed = rows.filter((row) => reviewStatus(row) === 'completed')
  const assessed = completed.filter((row) => row.outcome !== null)
  const done = new Set(completed.map(({ id }) => id))
  const announced = (value: boolean) => completed.filter(({ detail }) => detail?.announced === value)
  return {
    form: group.form,
    serviceType: group.name,
    origin: 'register',
    agreements,
    planned: review(group.planned, 'Planerade', rows),
    completed: review(group.completed, 'Genomförda', completed),
    assessed: review(group.assessed, 'Genomförda med utfall', assessed),
    outcomes: group.outcomes.map(({ outcome, count }) => ({
      level: outcomeOfWord(outcome),
      word: outcome,
      figure: review(
        count,
        `Utfall ”${outcome}”`,
        assessed.filter((row) => row.outcome && nameKey(outcomeName(row.outcome, row.form)) === nameKey(outcome)),
      ),
    })),
    notCompleted: reasons(rows, group.name),
    methods: methods(completed, group.name),
    announced: review(announced(true).length, 'Föranmälda', announced(true)),
    unannounced: review(announced(false).length, 'Oanmälda', announced(false)),
    selectionReasons: selectionReasons(rows, group.name),
    findings: findingsFigures(
      findings.filter(({ reviewId }) => done.has(reviewId)),
      group.name,
    ),
  }
}

/** A group brought in as sums: every number leads to the rows of Historik, nothing is known of single reviews. */
export function historyGroup(group: Group, agreements: Figure): ReportGroup {
  const rows = group.ids.map((id) => ({ id }))
  const sum = (value: number | null, what: string) =>
    traced(value, `${what}, ${group.name} (historik)`, 'history', rows)
  return {
    form: group.form,
    serviceType: group.name,
    origin: 'historik',
    agreements,
    planned: sum(group.planned, 'Planerade'),
    completed: sum(group.completed, 'Genomförda'),
    assessed: sum(group.assessed, 'Genomförda med utfall'),
    outcomes: group.outcomes.map(({ outcome, count }) => ({
      level: outcomeOfWord(outcome),
      word: outcome,
      figure: sum(count, `Utfall ”${outcome}”`),
    })),
    notCompleted: [],
    methods: [],
    announced: sum(null, 'Föranmälda'),
    unannounced: sum(null, 'Oanmälda'),
    selectionReasons: [],
    findings: null,
  }
}

function reasons(rows: readonly ReviewRow[], where: string): NamedFigure[] {
  const notDone = rows.filter((row) => reviewStatus(row) === 'notCompleted')
  return countReasons(notDone.map((row) => row.notCompletedReason ?? '')).map(({ reason, count }) => {
    const behind = notDone.filter((row) => nameKey(row.notCompletedReason ?? '') === nameKey(reason))
    return { name: reason, figure: traced(count, `Ej genomförda: ${reason}, ${where}`, 'review', behind) }
  })
}

function methods(completed: readonly ReviewRow[], where: string): NamedFigure[] {
  const groups = groupBy(completed, ({ detail }) => methodName(detail?.method ?? null))
  return [...groups].map(([name, rows]) => ({
    name,
    figure: traced(rows.length, `Metod: ${name ?? 'ej angiven'}, ${where}`, 'review', rows),
  }))
}

/** A fixed value's Swedish word, or the words that an import brought. */
function methodName(method: string | null): string | null {
  const fixed = ReviewMethod.safeParse(method)
  return fixed.success ? reviewMethodNames[fixed.data] : method
}

/** Why a review was in the plan: by rule, by the planner's choice, or by the factors that gave it points. */
function selectionReasons(rows: readonly ReviewRow[], where: string): NamedFigure[] {
  const named = rows.flatMap((row) => grounds(row.detail).map((name) => ({ name, row })))
  return [...groupBy(named, ({ name }) => name)].map(([name, entries]) => ({
    name,
    figure: traced(
      entries.length,
      `Skäl till urvalet: ${name}, ${where}`,
      'review',
      entries.map(({ row }) => row),
    ),
  }))
}

function grounds(detail: ReviewDetail | null): string[] {
  if (detail?.origin === 'mandatory') return [ruleReason]
  if (detail?.origin === 'manual') return [plannerReason]
  return detail?.factors.filter(({ points }) => points > 0).map(({ name }) => name) ?? []
}
