import { z } from 'zod'
import { Id, Scope, Year } from './common'
import { query } from './define'
import { PriorityFactor } from './plan'
import { AgreementForm, FollowUpForm, OperatingForm, PlanOrigin, RecordType, ReviewKind, VersionStatus } from './values'

const text = z.string().nullable()

export const SignalId = z.enum([
  'reviews',
  'findings',
  'complaints',
  'viewpoints',
  'praise',
  'deviations',
  'lexSarah',
  'experiences',
  'sanctions',
  'economicControls',
])
export type SignalId = z.infer<typeof SignalId>

export const PictureEventKind = z.enum([
  'review',
  'finding',
  'sanction',
  'complaint',
  'viewpoint',
  'praise',
  'deviation',
  'lexSarah',
  'experience',
  'economicControl',
  'risk',
  'goal',
  'document',
])
export type PictureEventKind = z.infer<typeof PictureEventKind>

export const PictureEvent = z.object({
  recordType: RecordType,
  recordId: Id,
  kind: PictureEventKind,
  /** Where it stands in time; of what only has a month or a year, the last day of it. */
  date: z.string(),
  /** '2026-03-12', 'mars 2026' or '2026'. */
  dateWords: z.string(),
  words: z.string(),
  detail: text,
  state: z.string(),
  attention: z.boolean(),
  /** Whose it is, where the lägesbild is of an insats. */
  providerName: text,
  /** Where a risk raised from it would stand; null where it can't be told. */
  serviceAreaId: Id.nullable(),
  path: text,
})
export type PictureEvent = z.infer<typeof PictureEvent>

export const PictureTrend = z.object({
  signal: SignalId,
  name: z.string(),
  values: z.array(
    z.object({
      year: z.int(),
      /** null: uppgift saknas. */
      value: z.int().nullable(),
      ids: z.array(Id),
    }),
  ),
  recordType: RecordType,
  inUse: z.boolean(),
  /** More than before of something that should be less. */
  attention: z.boolean(),
  sentence: z.string(),
})
export type PictureTrend = z.infer<typeof PictureTrend>

/** One lane of the timeline: marks and spans in time, or a count a quarter. */
export const PictureLane = z.object({
  name: z.string(),
  marks: z.array(z.object({ date: z.string(), label: z.string(), attention: z.boolean() })),
  spans: z.array(z.object({ from: z.string(), to: z.string(), label: z.string(), attention: z.boolean() })),
  quarters: z
    .array(z.object({ from: z.string(), to: z.string(), count: z.int().nullable(), ongoing: z.boolean() }))
    .nullable(),
  /** Said in the lane where there is nothing to draw. */
  empty: text,
})
export type PictureLane = z.infer<typeof PictureLane>

export const PicturePriority = z.object({
  agreementId: Id.nullable(),
  agreement: text,
  unit: text,
  providerId: Id,
  provider: z.string(),
  serviceTypeId: Id,
  serviceType: z.string(),
  rank: z.int(),
  score: z.number(),
  factors: z.array(PriorityFactor),
  /** The sentences of the factors that weigh most. */
  strongest: z.array(z.string()),
  /** Why it must be in the year's plan, whether the days suffice or not. */
  mandatory: z.array(z.string()),
  /** A sentence where everything known speaks strongly well of it; it changes no points. */
  positive: text,
  /** 'Ska med: …', when a planner has chosen against the order. */
  override: text,
})
export type PicturePriority = z.infer<typeof PicturePriority>

export const PicturePlanned = z.object({
  year: z.int(),
  planId: Id,
  status: VersionStatus,
  committeeName: text,
  rowId: Id,
  providerId: Id,
  providerName: z.string(),
  serviceTypeName: z.string(),
  kind: ReviewKind,
  month: z.int().nullable(),
  days: z.number(),
  responsible: text,
  origin: PlanOrigin,
  reasons: z.array(z.string()),
  path: z.string(),
})
export type PicturePlanned = z.infer<typeof PicturePlanned>

export const PictureMultiYear = z.object({
  entryId: Id,
  serviceTypeName: z.string(),
  firstYear: z.int(),
  year: z.int(),
  form: FollowUpForm,
  status: VersionStatus,
  committeeName: text,
})
export type PictureMultiYear = z.infer<typeof PictureMultiYear>

const common = {
  /** The three years, oldest first. */
  years: z.array(z.int()),
  /** The last day that counts. */
  until: z.string(),
  ongoing: z.boolean(),
  prioritiesYear: z.int(),
  /** The picture in sentences, the most pressing first. */
  summary: z.array(z.string()),
  lanes: z.array(PictureLane),
  trends: z.array(PictureTrend),
  events: z.array(PictureEvent),
  /** How many there are; `events` holds the newest of them. */
  eventsTotal: z.int(),
  planned: z.array(PicturePlanned),
  multiYear: z.array(PictureMultiYear),
  /** How many stand in the ranking that `rank` is a place in. */
  ranked: z.int(),
}

export const PictureAgreement = z.object({
  id: Id,
  number: z.string(),
  serviceTypeId: Id,
  serviceTypeName: z.string(),
  unitName: text,
  form: AgreementForm,
  startDate: z.string(),
  lastDay: text,
  placements: z.int().nullable(),
  inForce: z.boolean(),
  /** 'gäller till 2026-12-31', 'upphörde 2025-06-30'. */
  state: z.string(),
})
export type PictureAgreement = z.infer<typeof PictureAgreement>

export const PictureUnit = z.object({
  id: Id,
  name: z.string(),
  serviceTypeName: text,
  places: z.int().nullable(),
  ivoPermit: text,
  permitValidTo: text,
  /** 'gick ut för 2 månader sedan'; null where nothing has to be done. */
  permitWarning: text,
})
export type PictureUnit = z.infer<typeof PictureUnit>

export const ProviderPicture = z.object({
  ...common,
  provider: z.object({
    id: Id,
    name: z.string(),
    operatingForm: OperatingForm,
    organisationNumber: text,
    archivedAt: text,
  }),
  agreements: z.array(PictureAgreement),
  units: z.array(PictureUnit),
  priorities: z.array(PicturePriority),
})
export type ProviderPicture = z.infer<typeof ProviderPicture>

/** One utförare beside the others of the same insats. */
export const ComparedProvider = z.object({
  providerId: Id,
  name: z.string(),
  agreements: z.int(),
  /** Completed in the three years. */
  reviews: z.int(),
  lastReviewedOn: text,
  lastOutcome: text,
  openFindings: z.int(),
  lateFindings: z.int(),
  /** Of the last year; null: uppgift saknas. */
  complaints: z.int().nullable(),
  deviations: z.int().nullable(),
  /** The best place among its agreements; null when nothing can be ranked. */
  rank: z.int().nullable(),
  score: z.number().nullable(),
})
export type ComparedProvider = z.infer<typeof ComparedProvider>

/** How many have been reviewed within the interval, seen from the beginning of the priorities' year. */
export const PictureCoverage = z.object({
  intervalMonths: z.int(),
  base: z.int(),
  within: z.int(),
  passed: z.int(),
  never: z.int(),
  sentence: z.string(),
})
export type PictureCoverage = z.infer<typeof PictureCoverage>

export const ServiceTypePicture = z.object({
  ...common,
  serviceType: z.object({
    id: Id,
    name: z.string(),
    serviceAreaId: Id,
    serviceAreaName: z.string(),
    committeeName: text,
    lawBasis: text,
    intervalYears: z.number().nullable(),
    vulnerableGroup: z.boolean().nullable(),
    archivedAt: text,
  }),
  providers: z.array(ComparedProvider),
  /** Year by year: how many completed granskningar got which outcome. */
  outcomes: z.array(
    z.object({
      year: z.int(),
      assessed: z.int(),
      outcomes: z.array(
        z.object({ outcome: z.string(), count: z.int(), percent: z.int().nullable(), ids: z.array(Id) }),
      ),
    }),
  ),
  areaRisk: z
    .object({
      event: z.string(),
      value: z.int(),
      word: z.string(),
      level: z.enum(['low', 'mid', 'high']),
      year: z.int(),
    })
    .nullable(),
  coverage: PictureCoverage,
  /** The strongest of the insats, the first in rank first. */
  priorities: z.array(PicturePriority),
  /** Rows of utförare with several insatser that don't say which: they are not counted here. */
  withoutServiceType: z.int(),
})
export type ServiceTypePicture = z.infer<typeof ServiceTypePicture>

export const pictureContract = {
  /** Whom there is a lägesbild of, with what tells most. */
  'analyse.pictures': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      prioritiesYear: z.int(),
      ranked: z.int(),
      year: z.int(),
      providers: z.array(
        z.object({
          id: Id,
          name: z.string(),
          operatingForm: OperatingForm,
          serviceTypes: z.array(z.string()),
          lastReviewedOn: text,
          openFindings: z.int(),
          complaints: z.int().nullable(),
          rank: z.int().nullable(),
        }),
      ),
      serviceTypes: z.array(
        z.object({
          id: Id,
          name: z.string(),
          serviceAreaName: z.string(),
          providers: z.int(),
          reviewed: z.int(),
          openFindings: z.int(),
          rank: z.int().nullable(),
        }),
      ),
    }),
  ),
  'analyse.providerPicture': query(
    z.object({ providerId: Id, year: Year, committeeId: Id.nullable().default(null) }),
    ProviderPicture,
  ),
  'analyse.serviceTypePicture': query(
    z.object({ serviceTypeId: Id, year: Year, committeeId: Id.nullable().default(null) }),
    ServiceTypePicture,
  ),
}
