import type { SanctionCaseRow } from '../../../../shared/contracts/sanction-case'
import type { SanctionState } from '../../../../shared/contracts/act-values'
import type { SanctionStep } from '../../../../shared/contracts/values'
import { dueStatus } from '../../../../shared/domain/iso-date'
import { heightOf, highestOf, latestOf } from '../../../../shared/domain/sanction/ladder'
import { caseState, isAnswered, verifyBy } from '../../../../shared/domain/sanction/standing'
import { compareSv, matchesSearch } from '../../../../shared/domain/swedish'
import { sanctionStepNames } from '../../../../shared/text/names'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { caseRepo, type CaseReview } from './case-repo'

type Step = Tables['sanction']

/** Every case of the nämnd, as it stands today. */
export function sanctionCases(db: Database, committeeId: string | null, today: string): SanctionCaseRow[] {
  const repo = caseRepo(db)
  const { verifyDays } = readSettings(db).settings.act
  const steps = stepsByReview(repo.steps())
  const open = new Map(repo.openProposals().map((proposal) => [proposal.reviewId, proposal]))
  const toRow = (review: CaseReview): SanctionCaseRow => {
    const taken = steps.get(review.id) ?? []
    const proposal = open.get(review.id) ?? null
    const [highest, latest] = [highestOf(taken), latestOf(taken)]
    const waits = latest !== null && latest.deadlineOn !== null && !isAnswered(latest)
    const deadlineOn = waits ? latest.deadlineOn : null
    const due = deadlineOn === null ? null : dueStatus(deadlineOn, today)
    return {
      ...review,
      highestStep: highest?.step ?? null,
      highestOn: highest?.decidedOn ?? null,
      latestStep: latest?.step ?? null,
      steps: taken.length,
      proposedStep: proposal?.step ?? null,
      state: caseState(taken, proposal !== null, today),
      deadlineOn,
      dueLabel: due?.label ?? null,
      dueDegree: due?.degree ?? null,
      verifyBy: latest === null ? null : verifyBy(latest, verifyDays, today),
      years: [
        ...new Set([
          ...taken.map(({ decidedOn }) => Number(decidedOn.slice(0, 4))),
          ...(proposal === null ? [] : [Number(proposal.preparedOn.slice(0, 4))]),
        ]),
      ],
    }
  }
  return repo.reviews(committeeId).map(toRow)
}

function stepsByReview(steps: readonly Step[]): Map<string, Step[]> {
  const byReview = new Map<string, Step[]>()
  for (const step of steps) byReview.set(step.reviewId, [...(byReview.get(step.reviewId) ?? []), step])
  return byReview
}

/** What somebody must do something about comes first. */
const stateOrder: Record<SanctionState, number> = {
  expired: 0,
  preparing: 1,
  running: 2,
  noDeadline: 2,
  notMended: 3,
  partly: 4,
  mended: 5,
  answered: 5,
  ended: 6,
}

type Compare = (a: SanctionCaseRow, b: SanctionCaseRow) => number
const height = (step: SanctionStep | null): number => (step === null ? -1 : heightOf(step))

const usual: Compare = (a, b) =>
  stateOrder[a.state] - stateOrder[b.state] ||
  (a.deadlineOn ?? '9').localeCompare(b.deadlineOn ?? '9') ||
  (b.highestOn ?? '').localeCompare(a.highestOn ?? '') ||
  a.number.localeCompare(b.number)

const sorts: Record<string, Compare> = {
  providerName: (a, b) => compareSv(a.providerName ?? '', b.providerName ?? ''),
  number: (a, b) => a.number.localeCompare(b.number),
  highestStep: (a, b) => height(a.highestStep) - height(b.highestStep),
  state: (a, b) => stateOrder[a.state] - stateOrder[b.state],
  deadlineOn: (a, b) => (a.deadlineOn ?? '9').localeCompare(b.deadlineOn ?? '9'),
}

const wordsOf = (row: SanctionCaseRow): string =>
  [row.number, row.providerName, row.serviceTypeName, row.committeeName, row.registryNumber]
    .concat([row.highestStep, row.proposedStep].map((step) => (step === null ? null : sanctionStepNames[step])))
    .join(' ')

export const listSanctionCases: Handler<'act.sanctionCases'> = ({ db, today }, filter) => {
  const all = sanctionCases(db, filter.committeeId, today)
  const words = filter.search.trim().split(/\s+/)
  const found = all.filter(
    (row) =>
      (filter.year === null || row.years.includes(filter.year)) &&
      (filter.step === null || row.highestStep === filter.step || row.proposedStep === filter.step) &&
      (filter.state === null || row.state === filter.state) &&
      (filter.providerId === null || row.providerId === filter.providerId) &&
      (filter.search.trim() === '' || words.every((word) => matchesSearch(wordsOf(row), word))),
  )
  const by = filter.sort === null ? undefined : sorts[filter.sort.by]
  const sorted = found.toSorted(by === undefined ? usual : (a, b) => by(a, b) || usual(a, b))
  if (filter.sort?.descending) sorted.reverse()
  const states: Partial<Record<SanctionState, number>> = {}
  for (const { state } of all) states[state] = (states[state] ?? 0) + 1
  return {
    rows: sorted.slice(filter.offset, filter.offset + filter.limit),
    total: found.length,
    totalUnfiltered: all.length,
    states,
    years: [...new Set(all.flatMap(({ years }) => years))].toSorted((a, b) => b - a),
    late: all.filter(({ dueDegree, verifyBy: by }) => dueDegree === 'late' || by !== null).length,
  }
}
