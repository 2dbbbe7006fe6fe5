import type { ThreadNode } from '../../contracts/thread'
import { reviewKindLongNames } from '../../text/names'
import { yearOf } from '../iso-date'
import type { ThreadFacts } from './facts'
import { lack, node, reviewPath } from './node'
import { planPath, planRowSentence } from './review-nodes'

/** Where next year begins: a risk raised, a follow-up of the granskning, a row in a later plan. */
export function onwardNodes({ risks, followUps, laterRows, sanctions, today }: ThreadFacts): ThreadNode[] {
  const raised = risks.map(({ id, analysisId, number, event, year, raisedOn }) =>
    node({
      id: `risk-${id}`,
      part: 'onward',
      heading: 'Lyft risk',
      date: raisedOn,
      sentence: `Risk ${number} i riskanalysen för ${year}: ${event}`,
      path: `/analysera/riskanalyser/${analysisId}`,
      linkWords: 'Riskanalysen',
    }),
  )
  const followed = followUps.map(({ id, number, kind, year, completedOn }) =>
    node({
      id: `followUp-${id}`,
      part: 'onward',
      heading: `Granskning ${number}`,
      date: completedOn,
      sentence: `${capital(reviewKindLongNames[kind])}, ${completedOn === null ? `planerad ${year}` : 'genomförd'}.`,
      path: reviewPath(id, 'uppgifter'),
      linkWords: 'Granskningen',
    }),
  )
  const planned = laterRows.map((row) =>
    node({
      id: `later-${row.id}`,
      part: 'onward',
      heading: `Uppföljningsplan ${row.year}`,
      sentence: planRowSentence(row),
      path: planPath(row.planId),
      linkWords: 'Planen',
    }),
  )
  const nextYear = yearOf(today) + 1
  // A decided varning is followed up the year after (shared/domain/plan/sanction-grounds).
  const isWarned = sanctions.some(
    ({ step, decidedOn }) => (step === 'warning' || step === 'warningWithPlan') && yearOf(decidedOn) + 1 === nextYear,
  )
  const lacking = [
    ...(raised.length > 0
      ? []
      : [
          lack({
            id: 'risk',
            part: 'onward',
            heading: 'Lyft risk',
            sentence: 'Ingen risk är lyft från bristen till riskanalysen.',
          }),
        ]),
    ...(planned.length > 0
      ? []
      : [
          lack({
            id: 'later',
            part: 'onward',
            heading: `Uppföljningsplan ${nextYear}`,
            sentence: isWarned
              ? `Varningen följs upp ${nextYear}: raden läggs in när planen för ${nextYear} föreslås.`
              : `Ingen rad i planen för ${nextYear} gäller samma utförare och insats än.`,
            path: `/planera/uppfoljningsplan?ar=${nextYear}`,
            linkWords: 'Planen',
          }),
        ]),
  ]
  return [...raised, ...followed, ...planned, ...lacking]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
