import type { Tables } from '../../../database/tables'
import type { Database } from '../../../database/database'
import type { PictureYears } from '../../../../shared/domain/picture/years'
import {
  type PictureDocumentRow,
  pictureDocuments,
  pictureEconomicControls,
  type PictureGoalRow,
  pictureGoals,
  type RaisedRiskRow,
  raisedRisks,
} from './other-repo'
import type { PictureParty } from './party'
import {
  type PictureDeviationRow,
  pictureDeviations,
  type PictureExperienceRow,
  pictureExperiences,
  type PictureFeedbackRow,
  pictureFeedback,
  type PictureLexSarahRow,
  pictureLexSarah,
  type Reported,
} from './report-repo'
import {
  type PictureFindingRow,
  pictureFindings,
  type PictureReviewRow,
  pictureReviews,
  type PictureSanctionRow,
  pictureSanctions,
} from './review-repo'

/** Everything the register holds of one party, read in one go. */
export interface PictureRows {
  reviews: PictureReviewRow[]
  findings: PictureFindingRow[]
  sanctions: PictureSanctionRow[]
  feedback: PictureFeedbackRow[]
  deviations: PictureDeviationRow[]
  lexSarah: PictureLexSarahRow[]
  experiences: PictureExperienceRow[]
  economicControls: Tables['economicControl'][]
  risks: RaisedRiskRow[]
  goals: PictureGoalRow[]
  documents: PictureDocumentRow[]
  reviewOf: (id: string) => PictureReviewRow | undefined
  /** Reports of the three years, of an insats's utförare, that don't say which of several insatser they are about. */
  withoutInsats: number
  /** The only verksamhetsområde that the party has to do with; null when it has several. */
  soleAreaId: string | null
}

export function pictureRows(
  db: Database,
  party: PictureParty,
  { years, until, prioritiesYear }: PictureYears,
  areaIds: readonly string[],
): PictureRows {
  const reviews = pictureReviews(db, party, years[2])
  const byId = new Map(reviews.map((row) => [row.id, row]))
  const feedback = pictureFeedback(db, party, until)
  const deviations = pictureDeviations(db, party, until)
  const lexSarah = pictureLexSarah(db, party, until)
  const experiences = pictureExperiences(db, party, until)
  const ofParty = <Row extends Reported>(reports: Row[]): Row[] =>
    party.type === 'provider' ? reports : reports.filter(({ serviceTypeId }) => serviceTypeId !== null)
  const days = [
    ...feedback.map((row) => ({ ...row, day: row.receivedOn })),
    ...deviations.map((row) => ({ ...row, day: row.occurredOn })),
    ...lexSarah.map((row) => ({ ...row, day: row.reportedOn })),
    ...experiences.map((row) => ({ ...row, day: row.notedOn })),
  ]
  const rows = {
    reviews,
    findings: pictureFindings(db, party),
    sanctions: pictureSanctions(db, party).filter(({ decidedOn }) => decidedOn <= until),
    feedback: ofParty(feedback),
    deviations: ofParty(deviations),
    lexSarah: ofParty(lexSarah),
    experiences: ofParty(experiences),
    economicControls: pictureEconomicControls(db, party, until),
    goals: pictureGoals(db, party, [years[0], prioritiesYear]),
    documents: pictureDocuments(db, party).filter(({ createdAt }) => createdAt.slice(0, 10) <= until),
  }
  const areas = new Set(areaIds)
  return {
    ...rows,
    risks: ownRisks(raisedRisks(db, prioritiesYear), party, rows),
    reviewOf: (id) => byId.get(id),
    withoutInsats: days.filter(({ serviceTypeId, day }) => serviceTypeId === null && day >= `${years[0]}-01-01`).length,
    soleAreaId: areas.size === 1 ? (areaIds[0] ?? null) : null,
  }
}

type Sources = Pick<
  PictureRows,
  'reviews' | 'findings' | 'sanctions' | 'feedback' | 'deviations' | 'lexSarah' | 'economicControls' | 'goals'
>

/** Risks raised from the party's own rows. One that lives on in a later analysis is told once, as it stands in the newest. */
function ownRisks(risks: RaisedRiskRow[], party: PictureParty, sources: Sources): RaisedRiskRow[] {
  if (risks.length === 0) return []
  const ids = new Set([party.id, ...Object.values(sources).flatMap((rows) => rows.map(({ id }) => id))])
  const newest = new Map<string, RaisedRiskRow>()
  for (const risk of risks) {
    const key = `${risk.raisedFromType}|${risk.raisedFromId}|${risk.raisedFromWords ?? ''}`
    if (ids.has(risk.raisedFromId) && !newest.has(key)) newest.set(key, risk)
  }
  return [...newest.values()]
}
