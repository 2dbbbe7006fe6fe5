import type { FrozenMaterial, MaterialKind } from '../../../../shared/contracts/assessment'
import type { ReviewRow } from '../../../../shared/contracts/collect'
import type { Context } from '../../context'
import { findingRepo } from '../finding-repo'
import { judgementFigure } from '../../collect/individual/figures'
import { countedYear } from '../../collect/individual/protected-years'
import { selectionOf } from '../../collect/individual/selection'
import { workRepo } from '../../collect/work/work-repo'
import { gatherSignals } from './gather-signals'
import { frozenRowsRepo } from './frozen-rows-repo'

/** Earlier brister that a judgement can rest on; more are never told on one page. */
const earlierKept = 200

/** What the judgement rests on now: which rows of each kind, so that it can be told what was known when it was decided. */
export function freezeMaterial(context: Context, review: ReviewRow): FrozenMaterial {
  const { db, today } = context
  const work = workRepo(db)
  const findings = findingRepo(db, today)
  const own = frozenRowsRepo(db)
  const signals = gatherSignals(context, review, today)
  const earlier = review.providerId === null ? [] : findings.earlierOf(review.providerId, review.id, earlierKept)
  const idsOf = (rows: ReadonlyArray<{ id: string }>): string[] => rows.map(({ id }) => id)
  const rows: Record<MaterialKind, readonly string[]> = {
    fulfilled: own.answers(review.id, 'fulfilled'),
    partly: own.answers(review.id, 'partly'),
    notFulfilled: own.answers(review.id, 'notFulfilled'),
    interviews: idsOf(work.interviews(review.id)),
    observations: idsOf(work.observations(review.id)),
    findings: idsOf(findings.ofReview(review.id)),
    earlierFindings: idsOf(earlier.filter(({ status }) => status !== 'closed')),
    feedback: signals.rows.get('feedback') ?? [],
    deviations: signals.rows.get('deviations') ?? [],
    lexSarah: signals.rows.get('lexSarah') ?? [],
    lexMaria: signals.rows.get('lexMaria') ?? [],
    experiences: signals.rows.get('experiences') ?? [],
    supervisions: idsOf(signals.supervisions),
    economicControls: review.providerId === null ? [] : own.latestControl(review.providerId, today),
  }
  return {
    version: 1,
    since: signals.since?.completedOn ?? null,
    until: today,
    rows: Object.entries(rows).map(([kind, ids]) => ({ kind: kind as MaterialKind, ids: [...ids] })),
    individual: individualState(context, review),
  }
}

/** Whether individuppföljning was shown beside the judgement: never how many, and never of whom. */
function individualState(context: Context, review: ReviewRow): FrozenMaterial['individual'] {
  if (review.providerId === null) return 'empty'
  const group = {
    serviceTypeId: review.serviceTypeId,
    providerId: review.providerId,
    unitId: review.unitId,
    district: null,
    gender: null,
    tertial: null,
  }
  const figure = judgementFigure(countedYear(context, review.year).answers, selectionOf(group, undefined))
  if (figure.state === 'empty') return 'empty'
  return figure.state === 'shown' ? 'shown' : 'protected'
}
