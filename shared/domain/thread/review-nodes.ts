import type { ThreadNode } from '../../contracts/thread'
import { formatMonth } from '../../text/format'
import { outcomeName, reviewKindLongNames, severityNames } from '../../text/names'
import type { ThreadFacts, ThreadPlanRow } from './facts'
import { lack, node, reviewPath, withStop } from './node'

export const planPath = (planId: string): string => `/planera/uppfoljningsplan/${planId}`

/** 'Mars i uppföljningsplan 2026: varning följs upp året efter.' */
export function planRowSentence({ year, month, reasons }: ThreadPlanRow): string {
  const when = month === null ? '' : `, planerad till ${formatMonth(month, 'long')}`
  const why = reasons.length === 0 ? '' : ` ${reasons.map(withStop).join(' ')}`
  return `Rad i uppföljningsplanen för ${year}${when}.${why}`
}

/** Why the granskning was made, and the granskning itself. */
export function reviewNodes({ review, planRow, who }: ThreadFacts): ThreadNode[] {
  const kind = reviewKindLongNames[review.kind]
  const plan =
    planRow === null
      ? lack({
          id: 'planRow',
          part: 'review',
          heading: 'Rad i planen',
          sentence:
            review.kind === 'prompted'
              ? 'Granskningen är påkallad: den kom av en oro under året och står inte i planen.'
              : `Granskningen är inte knuten till någon rad i uppföljningsplanen för ${review.year}.`,
        })
      : node({
          id: 'planRow',
          part: 'review',
          heading: 'Rad i planen',
          sentence: planRowSentence(planRow),
          path: planPath(planRow.planId),
          linkWords: 'Planen',
        })
  const outcome = review.outcome === null ? 'Utfall saknas.' : `Utfall: ${outcomeName(review.outcome, review.form)}.`
  const by = review.responsible === null ? '' : ` Ansvarig: ${review.responsible}.`
  const registry = review.registryNumber === null ? '' : ` Diarienummer ${review.registryNumber}.`
  return [
    plan,
    node({
      id: 'review',
      part: 'review',
      heading: `Granskning ${review.number}`,
      date: review.completedOn,
      sentence: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} av ${who}. ${outcome}${by}${registry}`,
      path: reviewPath(review.id, 'uppgifter'),
      linkWords: 'Granskningen',
    }),
  ]
}

export function findingNode({ finding, review }: ThreadFacts): ThreadNode {
  const { id, area, severity, description, dueOn } = finding
  const grave =
    severity === null ? 'Allvarlighetsgraden är inte angiven.' : `Allvarlighetsgrad ${severityNames[severity]}.`
  const due = dueOn === null ? 'Ingen frist är satt.' : `Ska vara åtgärdad senast ${dueOn}.`
  return node({
    id: 'finding',
    part: 'finding',
    heading: `Brist: ${area}`,
    date: review.completedOn,
    sentence: `${withStop(description)} ${grave} ${due}`,
    path: `/atgarda/brister/${id}`,
    linkWords: 'Bristen',
  })
}
