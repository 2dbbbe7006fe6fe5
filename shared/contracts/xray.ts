import { z } from 'zod'
import { XrayDegree } from './act-values'
import { Id, Scope } from './common'
import { query } from './define'
import { RecordType } from './values'

const text = z.string().nullable()

/** Where in the program a check belongs: the five steps, and the rooms beside them. */
export const XrayRoom = z.enum(['register', 'analyse', 'plan', 'collect', 'assess', 'act', 'report'])
export type XrayRoom = z.infer<typeof XrayRoom>

/** One record that breaks the rule of a check. */
export const XrayHit = z.object({
  /** The check's key and the record's id: the same check finds the same record once. */
  id: z.string(),
  checkKey: z.string(),
  checkName: z.string(),
  degree: XrayDegree,
  room: XrayRoom,
  /** 'Granskning 2026-118': what it is about. */
  subject: z.string(),
  /** The whole sentence that says what is wrong. */
  sentence: z.string(),
  /** What to do, in a sentence. */
  remedy: z.string(),
  recordType: RecordType,
  recordId: Id,
  /** Address inside the program where it is mended. */
  path: z.string(),
  /** null: the record belongs to no nämnd, and so stands in the list of each. */
  committeeId: Id.nullable(),
  committeeName: text,
  year: z.int().nullable(),
})
export type XrayHit = z.infer<typeof XrayHit>

export const XrayCheck = z.object({
  key: z.string(),
  name: z.string(),
  degree: XrayDegree,
  room: XrayRoom,
  /** Why it matters. */
  why: z.string(),
  remedy: z.string(),
  /** Rows looked through. 0 is nothing to measure, which is not the same as nothing wrong. */
  base: z.int(),
  /** The base with its word: '412 granskningar'. */
  baseWords: z.string(),
  hits: z.int(),
})
export type XrayCheck = z.infer<typeof XrayCheck>

const counts = { faults: z.int(), warnings: z.int(), notices: z.int() }

const filter = { ...Scope, year: z.int().nullable().default(null) }

/** All of Röntgen are queries: a look never changes what is looked at. */
export const xrayContract = {
  /** The numbers in the frame. */
  'xray.counts': query(z.object(Scope), z.object(counts)),
  /** Every check, also those that find nothing, those that do first, in the order fel, varning, upplysning. */
  'xray.checks': query(
    z.object(filter),
    z.object({ ...counts, rows: z.array(XrayCheck), years: z.array(z.int()), looked: z.int() }),
  ),
  'xray.hits': query(
    z.object({
      ...filter,
      key: z.string().max(80).nullable().default(null),
      degree: XrayDegree.nullable().default(null),
      room: XrayRoom.nullable().default(null),
      search: z.string().max(200).default(''),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(100_000).default(200),
    }),
    z.object({ rows: z.array(XrayHit), total: z.int(), totalUnfiltered: z.int() }),
  ),
}
