import type { Case, Given } from './cases'

/** A varning with the rättelse that came before it in the same granskning. */
const afterRectification = (given: Given, fields: object): string => {
  const reviewId = given.review({ outcome: 'doesNotComply' })
  given.sanction({ reviewId, decidedOn: '2026-04-01' })
  return given.sanction({ reviewId, step: 'warning', decidedOn: '2026-06-01', ...fields })
}

const document = ({ put }: Given, fields: object): string =>
  put('document', {
    kind: 'uppfoljningsplan',
    year: 2026,
    committeeId: 'social',
    title: 'Uppföljningsplan 2026',
    fileName: 'plan.docx',
    sha256: 'a'.repeat(64),
    byteLength: 1,
    figures: '[]',
    ...fields,
  })

const meeting = ({ put }: Given, heldOn: string): string => put('committeeMeeting', { committeeId: 'social', heldOn })

const item = (given: Given, heldOn: string): string =>
  given.put('meetingItem', {
    meetingId: meeting(given, heldOn),
    title: 'Uppföljningsplan',
    kind: 'decision',
    position: 1,
  })

const decision = (given: Given, decidedOn: string): string =>
  given.put('committeeDecision', {
    committeeId: 'social',
    meetingId: meeting(given, '2026-10-14'),
    decidedOn,
    paragraph: '§ 112',
    result: 'approved',
    heading: 'Uppföljningsplan 2027',
  })

const decidedProposal = (given: Given, status: 'open' | 'decided'): string => {
  const reviewId = given.review({ outcome: 'doesNotComply' })
  const proposalId = given.put('sanctionProposal', { reviewId, step: 'warning', status, preparedOn: '2026-09-20' })
  given.put('committeeDecision', {
    committeeId: 'social',
    decidedOn: '2026-10-14',
    paragraph: '§ 113',
    result: 'approved',
    heading: 'Varning',
    proposalId,
  })
  return proposalId
}

const actionPlan = (given: Given, receivedOn: string): string =>
  given.put('actionPlan', { findingId: given.finding(), round: 1, askedOn: '2026-04-01', receivedOn })

const systemMeasure = ({ put }: Given, effectDueOn: string): string =>
  put('systemMeasure', {
    number: `SÅ ${effectDueOn}`,
    year: 2026,
    kind: 'instruction',
    title: `Anvisning ${effectDueOn}`,
    doneOn: '2026-02-01',
    effectDueOn,
  })

export const actCases: readonly Case[] = [
  {
    key: 'sanction.inHouse',
    says: 'ett steg mot egen regi, inte mot en privat utförare',
    wrong: ({ sanction }) => sanction({}, { providerId: 'egen', agreementId: null, serviceTypeId: 'hemtjanst' }),
    right: ({ sanction }) => void sanction(),
  },
  {
    key: 'sanction.order',
    says: 'en frist före beslutet',
    wrong: ({ sanction }) => sanction({ deadlineOn: '2026-10-19' }),
    right: ({ sanction }) => void sanction({ deadlineOn: '2026-11-19' }),
  },
  {
    key: 'sanction.withoutRectification',
    says: 'en varning utan rättelse, inte en med skäl',
    wrong: ({ sanction }) => sanction({ step: 'warning' }),
    right: ({ sanction }) => void sanction({ step: 'warning', orderReason: 'Fara för liv.' }),
  },
  {
    key: 'sanction.notHeard',
    says: 'ett vite utan att utföraren är hörd',
    wrong: (given) => afterRectification(given, { step: 'penalty' }),
    right: (given) => void afterRectification(given, { step: 'penalty', heardOn: '2026-05-20' }),
  },
  {
    key: 'sanction.considered',
    says: 'en varning utan svar om polisen, inte en begäran om rättelse',
    wrong: (given) => afterRectification(given, { reportedToPolice: null }),
    right: ({ sanction }) => void sanction({ reportedToPolice: null }),
  },
  {
    key: 'sanction.withoutResult',
    says: 'en frist som gick ut i juni utan resultat, inte i november',
    wrong: ({ sanction }) => sanction({ decidedOn: '2026-05-01', deadlineOn: '2026-06-01' }),
    right: ({ sanction }) => void sanction({ decidedOn: '2026-10-01', deadlineOn: '2026-11-01' }),
  },
  {
    key: 'sanction.notVisited',
    says: 'en varning med svar om effekten men utan besök',
    wrong: (given) => afterRectification(given, { deadlineOn: '2026-08-01', effect: 'yes', result: 'Åtgärdat.' }),
    right: (given) =>
      void afterRectification(given, { deadlineOn: '2026-08-01', effect: 'yes', verifiedOn: '2026-08-20' }),
  },
  {
    key: 'review.failsWithoutStep',
    says: 'följer inte avtal utan steg, inte i egen regi',
    wrong: ({ review }) => review({ outcome: 'doesNotComply' }),
    right: ({ review }) =>
      void review({ outcome: 'doesNotComply', providerId: 'egen', agreementId: null, serviceTypeId: 'hemtjanst' }),
  },
  {
    key: 'improvement.effect',
    says: 'en systemåtgärd vars effekt skulle ha följts upp i september',
    wrong: (given) => systemMeasure(given, '2026-09-20'),
    right: (given) => void systemMeasure(given, '2026-11-10'),
  },
  {
    key: 'document.registryNumber',
    says: 'ett skickat dokument utan diarienummer, inte ett nyskrivet',
    wrong: (given) => {
      const id = document(given, {})
      given.put('documentDispatch', { documentId: id, sentOn: '2026-11-20', audience: 'committee' })
      return id
    },
    right: (given) => void document(given, {}),
  },
  {
    key: 'meeting.undecided',
    says: 'ett beslutsärende från oktober utan beslut, inte förra veckans',
    wrong: (given) => item(given, '2026-10-14'),
    right: (given) => void item(given, '2026-11-18'),
  },
  {
    key: 'decision.day',
    says: 'ett beslut på en annan dag än sammanträdet',
    wrong: (given) => decision(given, '2026-10-15'),
    right: (given) => void decision(given, '2026-10-14'),
  },
  {
    key: 'proposal.decidedButOpen',
    says: 'ett bifallet förslag som inte blev ett steg',
    wrong: (given) => decidedProposal(given, 'open'),
    right: (given) => void decidedProposal(given, 'decided'),
  },
  {
    key: 'actionPlan.order',
    says: 'en åtgärdsplan som kom in innan den begärdes',
    wrong: (given) => actionPlan(given, '2026-03-30'),
    right: (given) => void actionPlan(given, '2026-04-01'),
  },
]
