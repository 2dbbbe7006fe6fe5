import { z } from 'zod'
import { isClockTime } from '../domain/calendar/clock-time'
import { FileContent, Id, IsoDay, Scope, Version, Year } from './common'
import { command, query } from './define'
import { ReviewKind, ReviewStatus } from './values'
import { YearActivity } from './year-wheel'

const text = z.string().nullable()

export const ClockTime = z.string().refine(isClockTime, 'Skriv tiden som 09:00.')

/** A granskning as the calendar shows it, with or without a day for its visit. */
export const CalendarVisit = z.object({
  id: Id,
  version: z.int(),
  number: z.string(),
  year: z.int(),
  kind: ReviewKind,
  status: ReviewStatus,
  completedOn: text,
  provider: text,
  unit: text,
  /** 'Storgatan 4, Solberga'. */
  address: text,
  serviceType: z.string(),
  serviceArea: z.string(),
  responsible: text,
  plannedMonth: z.int().nullable(),
  visitOn: text,
  visitStart: text,
  visitEnd: text,
  /** Where it stands in the calendar: the visit's day, else the day it was carried out. */
  day: text,
  /** Working days of the whole granskning: the plan row's, else what the settings say of its kind. */
  days: z.number(),
  /** Why it is made, in the plan's sentences. */
  reasons: z.array(z.string()),
})
export type CalendarVisit = z.infer<typeof CalendarVisit>

export const Clash = z.object({ date: z.string(), responsible: z.string(), ids: z.array(Id), sentence: z.string() })

const Load = z.object({ days: z.number(), ids: z.array(Id) })
export const PersonLoad = z.object({
  responsible: text,
  days: z.number(),
  doneDays: z.number(),
  months: z.array(Load.extend({ month: z.int(), capacity: z.number().nullable() })),
  withoutMonth: Load,
  weeks: z.array(Load.extend({ week: z.int() })),
  capacity: z.number().nullable(),
  tooMuch: z.array(z.int()),
})
export type PersonLoad = z.infer<typeof PersonLoad>

/** The days looked at, both counted, and whose visits: a role, or null for everybody. */
const span = { ...Scope, from: IsoDay, to: IsoDay, responsible: z.string().max(120).nullable().default(null) }

export const VisitDraft = z.object({
  visitOn: IsoDay.meta({ label: 'Besöksdag' }),
  visitStart: ClockTime.nullable().meta({ label: 'Börjar' }),
  visitEnd: ClockTime.nullable().meta({ label: 'Slutar' }),
})

export const calendarContract = {
  'plan.calendar': query(
    z.object(span),
    z.object({
      /** With a day in the span, by day and time. Those not carried out are left out. */
      visits: z.array(CalendarVisit),
      /** Planned, without a day, and of a year that the span touches: whatever their month. */
      withoutDate: z.array(CalendarVisit),
      clashes: z.array(Clash),
      /** What recurs in the months of the span; belongs to no nämnd. */
      activities: z.array(YearActivity),
      /** When the nämnder meet in the span: for everybody, so left out where one person's visits are asked for. */
      meetings: z.array(z.object({ id: Id, heldOn: z.string(), committeeName: z.string() })),
      /** Every role that answers for a granskning in the years of the span. */
      responsibles: z.array(z.string()),
      /** Whether the year that the span's middle is in has any granskning, whoever is responsible. */
      hasReviews: z.boolean(),
    }),
  ),
  /** Puts a visit on a day or moves it. What speaks against the day without forbidding it comes back in sentences. */
  'plan.scheduleVisit': command(
    z.object({ id: Id, version: Version, ...VisitDraft.shape }),
    z.object({ version: z.int(), warnings: z.array(z.string()) }),
  ),
  'plan.unscheduleVisit': command(z.object({ id: Id, version: Version }), z.object({ version: z.int() })),
  'plan.workload': query(
    z.object({ ...Scope, year: Year }),
    z.object({ year: z.int(), rows: z.array(PersonLoad), total: z.number(), hasCapacity: z.boolean() }),
  ),
  /** The visits of the span, or only those named, as a file for Outlook. */
  'plan.calendarFile': query(
    z.object({ ...span, ids: z.array(Id).max(10_000).nullable().default(null) }),
    z.object({ file: FileContent, visits: z.int() }),
  ),
}
