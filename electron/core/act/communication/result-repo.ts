import { ReviewKind } from '../../../../shared/contracts/values'
import type { CommunicationRecord } from '../../../../shared/contracts/communication'
import { resultOfReview } from '../../../../shared/domain/communication/result-of-review'

/** Where the results of a kind of record are read, and what of them is one. `:first` and `:last` bound the year. */
interface Source {
  result: string
  number: string
  on: string
  year: string
  party: { provider: string; unit: string; serviceType: string }
  from: string
  /** When the record is a result to tell of. */
  where: string
  /** The year's rows, by an index. */
  inYear: string
  id: string
  committee?: string
}

const reviewResult = `CASE x.kind ${ReviewKind.options.map((kind) => `WHEN '${kind}' THEN '${resultOfReview(kind)}'`).join(' ')} END`

const ofParty = { provider: 'x.providerId', unit: 'x.unitId', serviceType: 'x.serviceTypeId' }
/** A row without insats is about its enhet's, as in the registers. */
const ofEvent = {
  ...ofParty,
  serviceType: 'coalesce(x.serviceTypeId, (SELECT eu.serviceTypeId FROM unit eu WHERE eu.id = x.unitId))',
}
const yearOf = (day: string): string => `CAST(substr(${day}, 1, 4) AS INTEGER)`

/** A lex Sarah or lex Maria is a result when it has been investigated, here or elsewhere. */
const lex = (table: 'lexSarah' | 'lexMaria'): Source => ({
  result: `'${table}'`,
  number: 'x.number',
  on: 'coalesce(x.investigationDoneOn, x.closedOn, x.reportedOn)',
  year: yearOf('x.reportedOn'),
  party: ofEvent,
  from: `${table} x`,
  where: `x.archivedAt IS NULL AND (x.investigationDoneOn IS NOT NULL OR x.closedOn IS NOT NULL
    OR x.assessment IN ('none', 'misconduct')
    OR (x.reportedToIvo IS NOT NULL AND x.assessment IS NULL AND x.investigationStartedOn IS NULL))`,
  inYear: 'x.reportedOn BETWEEN :first AND :last',
  id: 'x.id',
})

const received = `(SELECT CASE WHEN count(*) = count(i.receivedOn) THEN max(i.receivedOn) END
  FROM informationRequestItem i WHERE i.requestId = x.id)`

const sources: Record<Exclude<CommunicationRecord, 'year'>, Source> = {
  review: {
    result: reviewResult,
    number: 'x.number',
    on: 'x.completedOn',
    year: 'x.year',
    party: ofParty,
    from: 'review x',
    where: 'x.completedOn IS NOT NULL AND x.archivedAt IS NULL',
    inYear: 'x.year = :year',
    id: 'x.id',
  },
  lexSarah: lex('lexSarah'),
  lexMaria: lex('lexMaria'),
  feedback: {
    result: "'feedback'",
    number: 'x.number',
    on: 'x.receivedOn',
    year: yearOf('x.receivedOn'),
    party: ofEvent,
    from: 'feedback x',
    where: 'x.archivedAt IS NULL',
    inYear: 'x.receivedOn BETWEEN :first AND :last',
    id: 'x.id',
  },
  // Only what led to a measure is a result; the day it was noted is the only one that is always known.
  caseworkerExperience: {
    result: "'caseworkerFinding'",
    number: 'x.number',
    on: 'x.notedOn',
    year: yearOf('x.notedOn'),
    party: ofEvent,
    from: 'caseworkerExperience x',
    where: 'x.archivedAt IS NULL AND x.measure IS NOT NULL',
    inYear: 'x.notedOn BETWEEN :first AND :last',
    id: 'x.id',
  },
  // What was asked for in a granskning is told with the granskning.
  informationRequest: {
    result: "'providerData'",
    number: 'x.number',
    on: received,
    year: yearOf(received),
    party: { provider: 'x.providerId', unit: 'x.unitId', serviceType: 'NULL' },
    from: 'informationRequest x',
    where: `x.archivedAt IS NULL AND x.reviewId IS NULL AND ${received} IS NOT NULL`,
    inYear: `${received} BETWEEN :first AND :last`,
    id: 'x.id',
    committee: `(SELECT aa.committeeId FROM agreement a JOIN serviceType at ON at.id = a.serviceTypeId
      JOIN serviceArea aa ON aa.id = at.serviceAreaId
      WHERE a.providerId = x.providerId AND a.archivedAt IS NULL ORDER BY a.startDate DESC, a.number LIMIT 1)`,
  },
  // An answered screening is registered as a granskning, and told as one.
  questionnaireRecipient: {
    result: "'providerData'",
    number: 'q.title',
    on: 'x.answeredOn',
    year: 'q.year',
    party: {
      provider: 'x.providerId',
      unit: 'x.unitId',
      serviceType: `coalesce((SELECT a.serviceTypeId FROM agreement a WHERE a.id = x.agreementId),
        (SELECT qu.serviceTypeId FROM unit qu WHERE qu.id = x.unitId), q.serviceTypeId)`,
    },
    from: 'questionnaire q JOIN questionnaireRecipient x ON x.questionnaireId = q.id',
    where: `q.kind = 'selfReport' AND q.archivedAt IS NULL AND x.answeredOn IS NOT NULL AND x.removedOn IS NULL`,
    inYear: 'q.year = :year',
    id: 'x.id',
    committee: 'q.committeeId',
  },
}

function selectFrom(recordType: keyof typeof sources, condition: string): string {
  const { result, number, on, year, party, from, where, id, committee = 'NULL' } = sources[recordType]
  return `SELECT ${result} AS result, '${recordType}' AS recordType, ${id} AS recordId, ${on} AS resultOn, ${year} AS year,
      ${number} AS number, ${party.provider} AS providerId, ${party.unit} AS unitId, ${party.serviceType} AS serviceTypeId,
      ${committee} AS ownCommitteeId
    FROM ${from} WHERE ${where} AND ${condition}`
}

const all = Object.keys(sources) as Array<keyof typeof sources>

/** Every result of the year `:year` that has a row of its own; its nämnd is `committeeOf`. */
export const resultsOfYear: string = all.map((type) => selectFrom(type, sources[type].inYear)).join('\nUNION ALL\n')

/** The nämnd of each insats: few rows, read once. */
export const placesSql = `place AS MATERIALIZED (SELECT st.id AS serviceTypeId, sa.committeeId
  FROM serviceType st JOIN serviceArea sa ON sa.id = st.serviceAreaId)`

/** The nämnd of a result: its own where it has one, else that of its insats. */
export const committeeOf = (result: string): string =>
  `coalesce(${result}.ownCommitteeId, (SELECT place.committeeId FROM place WHERE place.serviceTypeId = ${result}.serviceTypeId))`

/** The result that a record is, or nothing where it is none (yet). */
export const resultOf = (recordType: keyof typeof sources): string =>
  `WITH ${placesSql} SELECT r.*, ${committeeOf('r')} AS committeeId FROM (${selectFrom(recordType, 'x.id = :recordId')}) r`

/**
 * The nämnder that a brukarundersökning of the year told of. The municipality as a whole counts only where no område has
 * answers of its own.
 */
export const surveyedCommittees = `SELECT DISTINCT sa.committeeId AS committeeId FROM surveyResult s
  LEFT JOIN serviceType st ON st.id = s.serviceTypeId
  LEFT JOIN serviceArea sa ON sa.id = coalesce(s.serviceAreaId, st.serviceAreaId)
  WHERE s.year = :year AND s.archivedAt IS NULL AND (sa.id IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM surveyResult o WHERE o.year = :year AND o.archivedAt IS NULL
      AND (o.serviceAreaId IS NOT NULL OR o.serviceTypeId IS NOT NULL)))`
