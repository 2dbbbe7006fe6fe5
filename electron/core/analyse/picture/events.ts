import { type PictureEvent, PictureEventKind } from '../../../../shared/contracts/picture'
import { readDeviation } from '../../../../shared/domain/picture/events/deviation'
import { economicRemarks } from '../../../../shared/domain/economic-control'
import { compareDates } from '../../../../shared/domain/iso-date'
import { readEconomicControl } from '../../../../shared/domain/picture/events/economic-control'
import { readExperience } from '../../../../shared/domain/picture/events/experience'
import { readFeedback } from '../../../../shared/domain/picture/events/feedback'
import { readFinding } from '../../../../shared/domain/picture/events/finding'
import { readGoal } from '../../../../shared/domain/picture/events/goal'
import { readLexSarah } from '../../../../shared/domain/picture/events/lex-sarah'
import { readReview } from '../../../../shared/domain/picture/events/review'
import { readRaisedRisk } from '../../../../shared/domain/picture/events/risk'
import { readSanction } from '../../../../shared/domain/picture/events/sanction'
import { reviewForm } from '../../../../shared/domain/review'
import { bandOf } from '../../../../shared/domain/risk'
import { formatMonth } from '../../../../shared/text/format'
import type { PictureRows } from './rows'

/** Everything that has happened, each row read by its own rule, the newest first. */
export function pictureEvents(rows: PictureRows, today: string): PictureEvent[] {
  return [
    ...reviewEvents(rows, today),
    ...findingEvents(rows, today),
    ...sanctionEvents(rows, today),
    ...reportEvents(rows),
    ...economicControlEvents(rows),
    ...riskEvents(rows),
    ...goalEvents(rows),
    ...documentEvents(rows),
  ].toSorted(newestFirst)
}

/** Of one day a granskning stands before its brister, and those before what they led to. */
const newestFirst = (a: PictureEvent, b: PictureEvent): number =>
  compareDates(b.date, a.date) || placeOf(a) - placeOf(b) || (a.recordId < b.recordId ? -1 : 1)
const placeOf = ({ kind }: PictureEvent): number => PictureEventKind.options.indexOf(kind)

const yes = (value: number | null): boolean | null => (value === null ? null : value === 1)
const reviewPath = (id: string, tab?: string): string => `/samla-in/granskningar/${id}${tab ? `?flik=${tab}` : ''}`
const none = { providerName: null, serviceAreaId: null, path: null }

function reviewEvents({ reviews }: PictureRows, today: string): PictureEvent[] {
  return reviews.map((row) => ({
    recordType: 'review',
    recordId: row.id,
    kind: 'review',
    ...whenReviewed(row),
    ...readReview({ ...row, form: reviewForm(row.agreementForm, row.operatingForm) }, today),
    providerName: row.providerName,
    serviceAreaId: row.serviceAreaId,
    path: reviewPath(row.id),
  }))
}

/** A granskning without a day stands at the end of its month, or of its year. */
function whenReviewed({
  completedOn,
  plannedMonth,
  year,
}: Pick<PictureRows['reviews'][number], 'completedOn' | 'plannedMonth' | 'year'>): Pick<
  PictureEvent,
  'date' | 'dateWords'
> {
  if (completedOn !== null) return { date: completedOn, dateWords: completedOn }
  if (plannedMonth === null) return { date: `${year}-12-31`, dateWords: String(year) }
  const month = String(plannedMonth).padStart(2, '0')
  return { date: `${year}-${month}-28`, dateWords: `${formatMonth(plannedMonth, 'short')} ${year}` }
}

function findingEvents({ findings, reviewOf }: PictureRows, today: string): PictureEvent[] {
  return findings.flatMap((row) => {
    const review = reviewOf(row.reviewId)
    if (review === undefined) return []
    return {
      recordType: 'finding',
      recordId: row.id,
      kind: 'finding',
      ...whenReviewed(review),
      ...readFinding(row, today),
      providerName: review.providerName,
      serviceAreaId: review.serviceAreaId,
      path: reviewPath(row.reviewId, 'brister'),
    } satisfies PictureEvent
  })
}

function sanctionEvents({ sanctions, reviewOf }: PictureRows, today: string): PictureEvent[] {
  return sanctions.flatMap((row) => {
    const review = reviewOf(row.reviewId)
    if (review === undefined) return []
    return {
      recordType: 'sanction',
      recordId: row.id,
      kind: 'sanction',
      date: row.decidedOn,
      dateWords: row.decidedOn,
      ...readSanction(
        { ...row, reportedToIvo: yes(row.reportedToIvo), reportedToPolice: yes(row.reportedToPolice) },
        today,
      ),
      providerName: review.providerName,
      serviceAreaId: review.serviceAreaId,
      path: reviewPath(row.reviewId),
    } satisfies PictureEvent
  })
}

function reportEvents({ feedback, deviations, lexSarah, experiences }: PictureRows): PictureEvent[] {
  const reported = (
    row: { id: string; providerName: string | null; serviceAreaId: string | null },
    date: string,
    path: string,
  ): Pick<PictureEvent, 'recordId' | 'date' | 'dateWords' | 'providerName' | 'serviceAreaId' | 'path'> => ({
    recordId: row.id,
    date,
    dateWords: date,
    providerName: row.providerName,
    serviceAreaId: row.serviceAreaId,
    path,
  })
  return [
    ...feedback.map(
      (row): PictureEvent => ({
        recordType: 'feedback',
        kind: row.kind,
        ...reported(row, row.receivedOn, `/samla-in/synpunkter?post=${row.id}`),
        ...readFeedback(row),
      }),
    ),
    ...deviations.map(
      (row): PictureEvent => ({
        recordType: 'deviation',
        kind: 'deviation',
        ...reported(row, row.occurredOn, `/samla-in/avvikelser?post=${row.id}`),
        ...readDeviation(row),
      }),
    ),
    ...lexSarah.map(
      (row): PictureEvent => ({
        recordType: 'lexSarah',
        kind: 'lexSarah',
        ...reported(row, row.reportedOn, `/samla-in/lex-sarah/${row.id}`),
        ...readLexSarah({ ...row, reportedToIvo: yes(row.reportedToIvo) }),
      }),
    ),
    ...experiences.map(
      (row): PictureEvent => ({
        recordType: 'caseworkerExperience',
        kind: 'experience',
        ...reported(row, row.notedOn, `/samla-in/erfarenheter?post=${row.id}`),
        ...readExperience(row),
      }),
    ),
  ]
}

function economicControlEvents({ economicControls, soleAreaId }: PictureRows): PictureEvent[] {
  return economicControls.map((row, index) => ({
    recordType: 'economicControl',
    recordId: row.id,
    kind: 'economicControl',
    date: row.controlledOn,
    dateWords: row.controlledOn,
    ...readEconomicControl({ ...row, remarks: economicRemarks(row) }, index === 0),
    ...none,
    serviceAreaId: soleAreaId,
  }))
}

function riskEvents({ risks }: PictureRows): PictureEvent[] {
  return risks.map((row) => {
    const { word, level } = bandOf(row.scale, row.value)
    return {
      recordType: 'risk',
      recordId: row.id,
      kind: 'risk',
      date: row.raisedOn ?? `${row.year}-12-31`,
      dateWords: row.raisedOn ?? String(row.year),
      ...readRaisedRisk({ ...row, word, level, from: row.raisedFromWords }),
      ...none,
      path: `/analysera/riskanalyser/${row.analysisId}?risk=${row.id}`,
    }
  })
}

function goalEvents({ goals }: PictureRows): PictureEvent[] {
  return goals.map((row) => ({
    recordType: 'goal',
    recordId: row.id,
    kind: 'goal',
    date: `${row.year}-01-01`,
    dateWords: String(row.year),
    ...readGoal(row),
    ...none,
    serviceAreaId: row.serviceAreaId,
    path: '/planera/mal-och-uppdrag',
  }))
}

function documentEvents({ documents }: PictureRows): PictureEvent[] {
  return documents.map((row) => ({
    recordType: 'document',
    recordId: row.id,
    kind: 'document',
    date: row.createdAt.slice(0, 10),
    dateWords: row.createdAt.slice(0, 10),
    words: row.title,
    detail: null,
    state: 'skapat',
    attention: false,
    ...none,
    path: `/dokument/${row.id}`,
  }))
}
