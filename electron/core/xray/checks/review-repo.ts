import { type Check, check } from '../check'
import { isBlank, lastDaySql, partyName, reviewParty } from './sql'

interface Review {
  number: string
  party: string
  completedOn: string | null
}

const reviews = {
  recordType: 'review',
  room: 'collect',
  from: 'review r',
  scopeKind: 'serviceType',
  scope: 'r.serviceTypeId',
  yearOf: 'r.year',
  id: 'r.id',
  joins: reviewParty,
  columns: `r.number, ${partyName}, r.completedOn`,
} as const

const withAgreement = `${reviews.from} JOIN agreement a ON a.id = r.agreementId`
const providerOf = 'LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)'
const pathTo = (id: string, tab: string): string => `/samla-in/granskningar/${id}?flik=${tab}`

export const reviewChecks: readonly Check[] = [
  check<Review>({
    ...reviews,
    key: 'review.doneAndNot',
    name: 'Granskning som både är genomförd och ej genomförd',
    degree: 'fault',
    why: 'En granskning räknas som genomförd när den har ett datum, vad som än står i orsaken. Talen och orsaken säger då emot varandra.',
    remedy: 'Ta bort datumet eller orsaken.',
    of: ['granskning', 'granskningar'],
    where: 'r.archivedAt IS NULL',
    broken: `r.completedOn IS NOT NULL AND NOT ${isBlank('r.notCompletedReason')}`,
    tell: ({ recordId, number, party, completedOn }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} är genomförd ${completedOn} och har samtidigt en orsak till att den inte blev av.`,
      path: pathTo(recordId, 'uppgifter'),
    }),
  }),
  check<Review & { agreement: string }>({
    ...reviews,
    key: 'review.otherParty',
    name: 'Granskning vars avtal gäller någon annan',
    degree: 'fault',
    why: 'Resultatet hamnar hos fel utförare eller insats, både i lägesbilden och i rapporten till nämnden.',
    remedy: 'Rätta utförare, insats, enhet eller avtal i granskningens uppgifter.',
    of: ['granskning med avtal', 'granskningar med avtal'],
    from: withAgreement,
    joins: providerOf,
    where: 'r.archivedAt IS NULL',
    columns: `${reviews.columns}, a.number AS agreement`,
    broken: `a.serviceTypeId <> r.serviceTypeId OR (r.providerId IS NOT NULL AND a.providerId <> r.providerId)
      OR (r.unitId IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit u WHERE u.id = r.unitId AND u.providerId = a.providerId))`,
    tell: ({ recordId, number, party, agreement }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} hänvisar till avtal ${agreement}, som har en annan utförare, enhet eller insats.`,
      path: pathTo(recordId, 'uppgifter'),
    }),
  }),
  check<Review & { agreement: string }>({
    ...reviews,
    key: 'review.outsideAgreement',
    name: 'Granskning utanför avtalets tid',
    degree: 'warning',
    why: 'Ett avtal kan bara följas upp den tid det gäller. Är datumet rätt hör granskningen till ett annat avtal.',
    remedy: 'Rätta datumet eller välj det avtal som gällde den dagen.',
    of: ['genomförd granskning med avtal', 'genomförda granskningar med avtal'],
    from: withAgreement,
    joins: providerOf,
    where: 'r.archivedAt IS NULL AND r.completedOn IS NOT NULL',
    columns: `${reviews.columns}, a.number AS agreement`,
    broken: `r.completedOn < a.startDate OR r.completedOn > ${lastDaySql}`,
    tell: ({ recordId, number, party, completedOn, agreement }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} gjordes ${completedOn}, när avtal ${agreement} inte gällde.`,
      path: pathTo(recordId, 'uppgifter'),
    }),
  }),
  check<Review & { agreement: string; lastDay: string }>({
    ...reviews,
    key: 'review.plannedAfterAgreement',
    name: 'Granskning planerad efter att avtalet har gått ut',
    degree: 'warning',
    room: 'plan',
    why: 'Dagarna i planen går till en utförare som inte längre har uppdraget, och avtalet kommer inte att kunna följas upp.',
    remedy: 'Tidigarelägg granskningen, ange orsaken till att den utgår eller registrera förlängningen av avtalet.',
    of: ['planerad granskning med avtal', 'planerade granskningar med avtal'],
    from: withAgreement,
    joins: providerOf,
    where: `r.archivedAt IS NULL AND r.completedOn IS NULL AND ${isBlank('r.notCompletedReason')}`,
    columns: `${reviews.columns}, a.number AS agreement, ${lastDaySql} AS lastDay`,
    // A month that has passed says nothing of when it will be done: then today counts.
    broken: `${lastDaySql} < max(@today, printf('%04d-%02d-01', r.year, coalesce(r.plannedMonth, 1)))`,
    tell: ({ recordId, number, party, agreement, lastDay }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} är planerad, men avtal ${agreement} gäller till och med ${lastDay}.`,
      path: pathTo(recordId, 'uppgifter'),
    }),
  }),
  check<{ number: string; provider: string; subject: string; dueOn: string; missing: number }>({
    key: 'request.silent',
    name: 'Uppgiftsbegäran utan svar',
    degree: 'warning',
    room: 'collect',
    why: 'En begäran som ingen har svarat på 60 dagar efter fristen är bortglömd, eller en signal om utföraren som borde ha lett till något.',
    remedy: 'Påminn utföraren, eller avsluta begäran med orsak.',
    of: ['uppgiftsbegäran med passerad frist', 'uppgiftsbegäranden med passerad frist'],
    recordType: 'informationRequest',
    from: 'informationRequest q',
    where: `q.archivedAt IS NULL AND q.dueOn < date(@today, '-60 days')`,
    scopeKind: 'serviceType',
    scope: '(SELECT r.serviceTypeId FROM review r WHERE r.id = q.reviewId)',
    yearOf: 'substr(q.dueOn, 1, 4)',
    id: 'q.id',
    joins: 'JOIN provider p ON p.id = q.providerId',
    columns: `q.number, p.name AS provider, q.dueOn`,
    broken: `q.closedOn IS NULL AND EXISTS (
      SELECT 1 FROM informationRequestItem i WHERE i.requestId = q.id AND i.receivedOn IS NULL)`,
    tell: ({ recordId, number, provider, dueOn }) => ({
      subject: `Uppgiftsbegäran ${number}`,
      sentence: `Uppgiftsbegäran ${number} till ${provider} skulle ha besvarats ${dueOn} och är inte avslutad.`,
      path: `/samla-in/uppgiftsbegaran?begaran=${recordId}`,
    }),
  }),
  check<{ title: string; dueOn: string }>({
    key: 'questionnaire.leftOpen',
    name: 'Formulär som aldrig avslutades',
    degree: 'notice',
    room: 'collect',
    why: 'Så länge ett formulär är öppet räknas de som inte har svarat som väntade. Efter 60 dagar kommer svaren knappast.',
    remedy: 'Läs in de sista svaren och avsluta formuläret.',
    of: ['utskickat formulär', 'utskickade formulär'],
    recordType: 'questionnaire',
    from: 'questionnaire q',
    where: `q.archivedAt IS NULL AND q.status <> 'draft'`,
    scopeKind: 'committee',
    scope: 'q.committeeId',
    yearOf: 'q.year',
    id: 'q.id',
    columns: 'q.title, q.dueOn',
    broken: `q.status = 'sent' AND q.dueOn < date(@today, '-60 days')`,
    tell: ({ recordId, title, dueOn }) => ({
      subject: title,
      sentence: `${title} skulle ha besvarats ${dueOn} och är inte avslutat.`,
      path: `/samla-in/formular/${recordId}`,
    }),
  }),
]
