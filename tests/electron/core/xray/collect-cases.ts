import type { Case, Given } from './cases'

const endsIn = ({ put }: Given, endDate: string): string =>
  put('agreement', {
    number: `A-${endDate}`,
    providerId: 'linden',
    serviceTypeId: 'hvb',
    form: 'LOU',
    startDate: '2024-01-01',
    endDate,
    status: 'inForce',
  })

const request = ({ put }: Given, dueOn: string): string => {
  const id = put('informationRequest', { number: `U-${dueOn}`, providerId: 'linden', subject: 'Handlingar', dueOn })
  put('informationRequestItem', { requestId: id, position: 1, title: 'Schema' })
  return id
}

const questionnaire = ({ put }: Given, dueOn: string): string =>
  put('questionnaire', {
    kind: 'screening',
    title: `Screening ${dueOn}`,
    year: 2026,
    status: 'sent',
    dueOn,
    edition: 1,
  })

const lex = ({ put }: Given, fields: object): string =>
  put('lexSarah', { number: 'LS 1', reportedOn: '2026-05-12', serviceTypeId: 'hvb', ...fields })

const feedback = ({ put }: Given, fields: object): string =>
  put('feedback', { number: 'S 1', kind: 'complaint', receivedOn: '2026-05-12', closedOn: '2026-06-12', ...fields })

const supervised = ({ put }: Given, doneOn: string | null): string => {
  const id = put('supervision', { body: 'ivo', title: 'Tillsyn', closedOn: '2026-06-12', committeeId: 'social' })
  put('supervisionDemand', { supervisionId: id, position: 1, text: 'Två vakna', doneOn })
  return id
}

const survey = ({ put }: Given, answers: number): string =>
  put('surveyResult', {
    year: 2026,
    survey: 'Enkät',
    question: 'Är du trygg?',
    gender: 'total',
    answers,
    positiveShare: 80,
  })

const series = ({ put }: Given, years: readonly number[]): string => {
  const id = put('indicator', { name: 'Väntetid' })
  for (const year of years)
    put('indicatorValue', { indicatorId: id, year, groupName: 'Egen kommun', gender: 'total', value: 10 })
  return id
}

const delayed = ({ put }: Given, carriedOutOn: string): string =>
  put('delayedDecision', {
    number: 'B 1',
    reportedOn: '2026-09-30',
    serviceTypeId: 'hvb',
    decidedOn: '2026-05-02',
    carriedOutOn,
  })

export const collectCases: readonly Case[] = [
  {
    key: 'review.doneAndNot',
    says: 'en granskning med både datum och orsak',
    wrong: ({ review }) => review({ notCompletedReason: 'avtal uppsagt' }),
    right: ({ review }) => review({ completedOn: null, outcome: null, notCompletedReason: 'avtal uppsagt' }),
  },
  {
    key: 'review.otherParty',
    says: 'en granskning vars avtal är en annan utförares',
    wrong: ({ review }) => review({ agreementId: 'a-2' }),
    right: ({ review }) => review({ agreementId: 'a-2', providerId: 'asken', serviceTypeId: 'hemtjanst' }),
  },
  {
    key: 'review.outsideAgreement',
    says: 'en granskning gjord efter avtalets slut',
    wrong: (given) => given.review({ agreementId: endsIn(given, '2026-02-28') }),
    right: (given) => {
      given.review({ agreementId: endsIn(given, '2026-03-10') })
      const form = { providerId: 'linden', serviceTypeId: 'hvb', form: 'LOU' } as const
      const agreementId = given.put('agreement', { ...form, number: 'A-7', startDate: '2020-01-01', status: 'ended' })
      given.review({ agreementId })
    },
  },
  {
    key: 'review.plannedAfterAgreement',
    says: 'en granskning planerad till december när avtalet slutar i november',
    wrong: (given) =>
      given.review({ agreementId: endsIn(given, '2026-11-30'), completedOn: null, outcome: null, plannedMonth: 12 }),
    right: (given) =>
      given.review({ agreementId: endsIn(given, '2026-12-31'), completedOn: null, outcome: null, plannedMonth: 12 }),
  },
  {
    key: 'request.silent',
    says: 'en begäran vars frist gick ut i juni, inte i november',
    wrong: (given) => request(given, '2026-06-01'),
    right: (given) => request(given, '2026-11-10'),
  },
  {
    key: 'questionnaire.leftOpen',
    says: 'ett formulär med sista dag i juni, inte i november',
    wrong: (given) => questionnaire(given, '2026-06-01'),
    right: (given) => questionnaire(given, '2026-11-10'),
  },
  {
    key: 'lex.order',
    says: 'en händelse efter rapporten, inte samma dag',
    wrong: (given) => lex(given, { occurredOn: '2026-05-13' }),
    right: (given) => lex(given, { occurredOn: '2026-05-12' }),
  },
  {
    key: 'lex.notReported',
    says: 'ett allvarligt missförhållande utrett i juni, inte förra veckan',
    wrong: (given) => lex(given, { assessment: 'serious', investigationDoneOn: '2026-06-20' }),
    right: (given) => lex(given, { assessment: 'serious', investigationDoneOn: '2026-11-16' }),
  },
  {
    key: 'feedback.closedUnanswered',
    says: 'ett klagomål avslutat utan svar, inte ett med skäl eller ett beröm',
    wrong: (given) => feedback(given, {}),
    right: (given) => {
      feedback(given, { unansweredReason: 'Anonymt.' })
      feedback(given, { number: 'S 2', kind: 'praise' })
    },
  },
  {
    key: 'supervision.closedWithDemands',
    says: 'en tillsyn avslutad med ett krav kvar',
    wrong: (given) => supervised(given, null),
    right: (given) => supervised(given, '2026-06-01'),
  },
  {
    key: 'survey.smallBase',
    says: 'en enkät med 29 svar, inte med 30',
    wrong: (given) => survey(given, 29),
    right: (given) => survey(given, 30),
  },
  {
    key: 'indicator.gap',
    says: 'en serie med hål, inte en som mäts vartannat år',
    wrong: (given) => series(given, [2021, 2022, 2024, 2025]),
    right: (given) => series(given, [2021, 2023, 2025]),
  },
  {
    key: 'delayed.order',
    says: 'ett beslut verkställt före beslutsdagen',
    wrong: (given) => delayed(given, '2026-05-01'),
    right: (given) => delayed(given, '2026-05-02'),
  },
]
