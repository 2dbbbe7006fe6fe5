import type { Case, Given } from './cases'

/** A row of a decided plan. */
function planned({ put }: Given, fields: object = {}, status: 'decided' | 'draft' = 'decided'): string {
  const planId = put('followUpPlan', { committeeId: 'social', year: 2026, revision: 1, status, daysAvailable: 10 })
  return put('plannedFollowUp', {
    planId,
    providerId: 'linden',
    serviceTypeId: 'hvb',
    kind: 'agreement',
    month: 3,
    days: 2,
    responsible: 'Planerare',
    origin: 'manual',
    reasons: '[]',
    ...fields,
  })
}

const warnedLastYear = (given: Given): string => given.sanction({ step: 'warning', decidedOn: '2025-05-09' })

const control = ({ put }: Given, year: number, result: string | null): string => {
  const riskId = put('risk', {
    riskAnalysisId: put('riskAnalysis', {
      occasion: 'internalControl',
      title: 'Internkontroll',
      year,
      revision: 1,
      status: 'decided',
      scale: '{}',
    }),
    number: 1,
    event: 'Fakturor betalas två gånger',
    likelihood: 1,
    consequence: 1,
  })
  const planId = put('controlPlan', { year, revision: 1, status: 'decided', committeeId: 'social' })
  const id = put('controlActivity', { planId, riskId, title: 'Fakturor stickprovas' })
  if (result !== null) put('controlResult', { activityId: id, tertial: 1, result })
  return id
}

const goal = ({ put }: Given, fields: object): string => put('goal', { year: 2025, title: 'Kontinuitet', ...fields })

export const planCases: readonly Case[] = [
  {
    key: 'plan.incompleteRow',
    says: 'en rad i en fastställd plan utan ansvarig, inte i ett utkast',
    wrong: (given) => planned(given, { responsible: ' ' }),
    right: (given) => planned(given, { responsible: null }, 'draft'),
  },
  {
    key: 'plan.rowWithoutReview',
    says: 'en rad för mars utan granskning, inte en för december',
    wrong: (given) => planned(given),
    right: (given) => planned(given, { month: 12 }),
  },
  {
    key: 'plan.warningNotPlanned',
    says: 'förra årets varning utan rad i årets plan',
    wrong: (given) => {
      planned(given, { providerId: 'asken' })
      return warnedLastYear(given)
    },
    right: (given) => {
      planned(given)
      warnedLastYear(given)
    },
  },
  {
    key: 'control.withoutResult',
    says: 'förra årets kontrollmoment utan resultat, inte årets',
    wrong: (given) => control(given, 2025, null),
    right: (given) => control(given, 2026, null),
  },
  {
    key: 'goal.withoutFollowUp',
    says: 'förra årets mål utan uppföljning, inte ett med kommentar',
    wrong: (given) => goal(given, {}),
    right: (given) => {
      goal(given, { comment: 'Utgick när nämnden slogs ihop.' })
      goal(given, { title: 'Nattfasta', status: 'klart' })
    },
  },
  {
    key: 'review.unexplained',
    says: 'förra årets granskning utan datum och orsak, inte årets',
    wrong: ({ review }) => review({ year: 2025, completedOn: null, outcome: null, plannedMonth: 5 }),
    right: ({ review }) => review({ year: 2026, completedOn: null, outcome: null, plannedMonth: 5 }),
  },
]
