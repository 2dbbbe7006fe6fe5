import type { AreaJudgementValue, InterviewGroup } from '../../../shared/contracts/collect-values'
import type { ReviewKind } from '../../../shared/contracts/values'
import { addDays } from '../../../shared/domain/iso-date'
import { judgedAreas } from '../../../shared/domain/review-work/quality-areas'
import { suggestedDocuments } from '../../../shared/domain/review-work/suggested-documents'
import { nextRequestNumber } from '../../../shared/domain/information-request/dates'
import { requestRepo } from '../collect/request/request-repo'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { type ExampleVisit, providersByName, reviewsOfKind } from './review-work-example-repo'
import { interviewWords, judgementReasons, observationWords, raisedWords } from './review-work-words'

const groups: readonly InterviewGroup[] = ['management', 'staff', 'caseworker', 'client', 'relative']
const persons: Record<InterviewGroup, number> = { management: 2, staff: 4, caseworker: 3, client: 7, relative: 3 }

/** How far the invented municipality has come with the year's granskningar: prepared, visited, interviewed and judged. */
export function reviewWorkExample(context: Context, year: number): void {
  const today = `${year}-11-22`
  for (const [index, review] of reviewsOfKind(context.db, 'quality', year).entries()) {
    if (review.completedOn === null) prepare(context, review, 'quality', today, index)
    else carriedThrough(context, review, index)
  }
  for (const [index, review] of reviewsOfKind(context.db, 'targeted', year).entries()) {
    recordedTable(context, 'reviewScope').insert({
      reviewId: review.id,
      scope: 'Alla enheter inom insatsen: bemanning kvällar och helger.',
      reason: 'Klagomålen om kvällar och helger har ökat två år i rad.',
      decidedBy: 'Ledningsgruppen',
      decidedOn: `${year}-0${(index % 3) + 5}-14`,
      visitedOn: review.completedOn,
      place: review.completedOn === null ? null : 'onSite',
    })
  }
  for (const [index, review] of reviewsOfKind(context.db, 'prompted', year).entries()) {
    const { completedOn } = review
    recordedTable(context, 'reviewScope').insert({
      reviewId: review.id,
      raised: raisedWords[index % raisedWords.length] ?? null,
      raisedBy: (['relative', 'caseworker', 'client'] as const)[index % 3] ?? null,
      raisedOn: completedOn === null ? null : addDays(completedOn, -18),
      visitedOn: completedOn,
      place: 'onSite',
      ...(index === 1 && completedOn !== null
        ? { widenedBy: 'Gruppchef', widenedOn: addDays(completedOn, -10), widenedReason: 'Oron rör flera områden.' }
        : {}),
    })
  }
  outsideReviews(context, today)
}

/** A visit lies ahead: what was asked for has partly come. */
function prepare(context: Context, review: ExampleVisit, kind: ReviewKind, today: string, index: number): void {
  const requestedOn = addDays(today, -20 - index)
  const titles = suggestedDocuments[kind].slice(0, 6)
  // Every other is late with its last two, and has been reminded.
  const isLate = index % 2 === 0
  request(context, {
    review,
    subject: 'Handlingar inför kvalitetsgranskning',
    requestedOn,
    dueOn: isLate ? addDays(today, -5) : addDays(today, 6),
    remindedOn: isLate ? addDays(today, -2) : null,
    items: titles.map((title, place) => ({
      title,
      receivedOn: place < (isLate ? 4 : 2) ? addDays(requestedOn, 5 + place) : null,
    })),
  })
  if (review.visitOn !== null) recordedTable(context, 'reviewScope').insert({ reviewId: review.id, place: 'onSite' })
}

/** A granskning that has been made; one still waiting for its outcome has not met every group yet. */
function carriedThrough(context: Context, review: ExampleVisit, index: number): void {
  const { id, completedOn, outcome } = review
  if (completedOn === null) return
  const isDone = outcome !== null
  const requestedOn = addDays(completedOn, -30)
  request(context, {
    review,
    subject: 'Handlingar inför kvalitetsgranskning',
    requestedOn,
    dueOn: addDays(completedOn, -14),
    remindedOn: isDone ? null : addDays(completedOn, -10),
    items: suggestedDocuments.quality.slice(0, 6).map((title, place) => ({
      title,
      receivedOn: isDone || place < 4 ? addDays(requestedOn, 4 + place) : null,
    })),
  })
  recordedTable(context, 'reviewScope').insert({
    reviewId: id,
    place: 'onSite',
    visitedOn: completedOn,
    participants: 'Verksamhetschef, samordnare, fyra medarbetare, planerare från kvalitetsenheten',
  })
  for (const [place, group] of groups.slice(0, isDone ? 5 - (index % 2) : 2).entries()) {
    const { roles, summaries } = interviewWords[group]
    recordedTable(context, 'interview').insert({
      reviewId: id,
      group,
      heldOn: group === 'caseworker' ? addDays(completedOn, -6) : completedOn,
      method: group === 'caseworker' ? 'digitalt' : 'på plats',
      roles,
      persons: persons[group],
      summary: summaries[(index + place) % summaries.length] ?? null,
    })
  }
  for (const place of [0, 1]) {
    const seen = observationWords[(index + place) % observationWords.length]
    if (seen !== undefined)
      recordedTable(context, 'observation').insert({ ...seen, reviewId: id, observedOn: completedOn })
  }
  if (isDone) judge(context, review, index)
}

function judge(context: Context, { id, outcome }: ExampleVisit, index: number): void {
  for (const [place, qualityArea] of judgedAreas('quality', null).entries()) {
    const isWeak = outcome !== 'complies' && (place + index) % 6 < 2
    const judgement: AreaJudgementValue = !isWeak
      ? 'fulfilled'
      : outcome === 'doesNotComply'
        ? 'notFulfilled'
        : 'partly'
    recordedTable(context, 'areaJudgement').insert({
      reviewId: id,
      qualityArea,
      judgement,
      reason: judgementReasons[judgement],
    })
  }
}

/** What has been asked without a granskning: one answered, one late, one not sent yet. */
function outsideReviews(context: Context, today: string): void {
  const [first, second, third] = providersByName(context.db, 3).map(({ id }) => ({
    providerId: id,
    unitId: null,
    id: null,
    responsible: 'Kvalitetsstrateg',
  }))
  const half = { subject: 'Uppgifter om bemanning', remindedOn: null }
  if (first !== undefined) {
    const requestedOn = addDays(today, -60)
    const items = ['Antal anställda och timanställda', 'Andel med yrkesutbildning'].map((title) => ({
      title,
      receivedOn: addDays(requestedOn, 12),
    }))
    request(context, { ...half, review: first, requestedOn, dueOn: addDays(requestedOn, 21), items })
  }
  if (second !== undefined) {
    const requestedOn = addDays(today, -40)
    const items = ['Antal anställda och timanställda', 'Andel med yrkesutbildning'].map((title) => ({
      title,
      receivedOn: null,
    }))
    request(context, {
      ...half,
      review: second,
      requestedOn,
      dueOn: addDays(requestedOn, 21),
      remindedOn: addDays(today, -12),
      items,
    })
  }
  if (third !== undefined) {
    const items = ['Sammanställning av egenkontroll'].map((title) => ({ title, receivedOn: null }))
    request(context, {
      ...half,
      subject: 'Egenkontroll för året',
      review: third,
      requestedOn: null,
      dueOn: addDays(today, 30),
      items,
    })
  }
}

interface Asked {
  review: Pick<ExampleVisit, 'providerId' | 'unitId' | 'responsible'> & { id: string | null }
  subject: string
  requestedOn: string | null
  dueOn: string
  remindedOn: string | null
  items: Array<{ title: string; receivedOn: string | null }>
}

function request(context: Context, { review, items, ...asked }: Asked): void {
  const year = Number((asked.requestedOn ?? asked.dueOn).slice(0, 4))
  const taken = requestRepo(context.db, asked.dueOn).numbersOfYear(year)
  const { id } = recordedTable(context, 'informationRequest').insert({
    ...asked,
    number: nextRequestNumber(year, taken),
    providerId: review.providerId,
    unitId: review.unitId,
    reviewId: review.id,
    purpose: review.id === null ? 'Uppgifterna används i årets uppföljning av verksamheten.' : null,
    responsible: review.responsible,
  })
  for (const [position, item] of items.entries()) {
    recordedTable(context, 'informationRequestItem').insert({ ...item, requestId: id, position })
  }
}
