import { z } from 'zod'
import { RiskScaleSchema } from './analyse'
import { Days, Id, optionalText, requiredText } from './common'
import { DocumentSettings } from './document-settings'
import { command, job, query } from './define'
import { DecisionLevel, SecondApproval } from './act-values'
import { RecordType, ReviewKind, SanctionStep } from './values'
import { Weights } from './weights'

const text = z.string().nullable()

export const Settings = z.object({
  version: z.literal(5),
  municipality: requiredText('Ange kommunens namn.', 120).meta({ label: 'Kommun' }),
  /** Who acts, as a role: goes into the log and the documents. */
  actor: optionalText(120).meta({ label: 'Vem du är (roll)' }),
  scale: RiskScaleSchema,
  /** Highest points a factor can give; together 100. */
  weights: Weights,
  planning: z.object({
    daysAvailable: Days.meta({ label: 'Arbetsdagar för uppföljning per år' }),
    daysPerKind: z.record(ReviewKind, Days),
    /** Months between reviews where the insats has no interval of its own. */
    defaultIntervalMonths: z.int().min(1).max(240).meta({ label: 'Intervall i månader när insatsen saknar eget' }),
  }),
  collect: z.object({
    /** Groups with fewer answers are not shown, nor what they could be worked out from (law.md "Small numbers"). */
    smallGroupLimit: z
      .int('Ange ett helt antal svar.')
      .min(5, 'Gränsen kan inte vara lägre än fem svar.')
      .max(50, 'Ange högst 50 svar.')
      .meta({ label: 'Minsta antal svar som visas' }),
    feedbackAnswerDays: z.int().min(1).max(365).meta({ label: 'Dagar till svar på en synpunkt' }),
    /** Invoiced hours over the ordered ones, in percent, from which a month is pointed out. */
    hoursDeviationPercent: z.number().min(0).max(100).meta({ label: 'Fakturerat över beställt, procent' }),
    economicControlMonths: z.int().min(1).max(60).meta({ label: 'Månader mellan ekonomiska kontroller' }),
    evidenceMaxMegabytes: z.int().min(1).max(50).meta({ label: 'Största fil som underlag, MB' }),
  }),
  act: z.object({
    /** Which granskningar a second person must approve the judgement of. */
    secondApproval: SecondApproval.meta({ label: 'Godkännande av en andra person' }),
    /** The lowest level that may decide each step of the ladder. */
    deciders: z.record(SanctionStep, DecisionLevel),
    /** Days that an utförare gets to answer with an åtgärdsplan. */
    answerDays: z.int().min(1).max(365).meta({ label: 'Dagar till svar med åtgärdsplan' }),
    /** Months from a verified brist until its effect is followed up. */
    effectMonths: z.int().min(1).max(36).meta({ label: 'Månader till uppföljning av effekt' }),
    /** Days after the deadline of a varning within which a visit verifies it. */
    verifyDays: z.int().min(1).max(365).meta({ label: 'Dagar från frist till verifierande besök' }),
  }),
  documents: DocumentSettings,
})
export type Settings = z.infer<typeof Settings>

export const ChangeEntry = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  operation: z.string(),
  recordType: RecordType,
  recordId: Id,
  /** 'Utförare Eken ändrad: Telefon'. */
  sentence: z.string(),
  changes: z.array(z.object({ label: z.string(), before: text, after: text })),
  imported: z.boolean(),
})
export type ChangeEntry = z.infer<typeof ChangeEntry>

export const SearchHit = z.object({
  type: z.enum([
    'provider',
    'unit',
    'agreement',
    'serviceType',
    'serviceArea',
    'review',
    'finding',
    'riskAnalysis',
    'feedback',
    'deviation',
    'developmentArea',
    'systemMeasure',
    'document',
    'committeeMeeting',
    'committeeDecision',
  ]),
  title: z.string(),
  detail: z.string(),
  path: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

const BackupFile = z.object({ file: z.string(), name: z.string(), bytes: z.int(), writtenAt: z.string() })

export const settingsContract = {
  /** Everything the frame shows: asked at start and after every command that changes it. */
  'settings.frame': query(
    z.object({}),
    z.object({
      programVersion: z.string(),
      municipality: z.string(),
      actor: z.string(),
      today: z.string(),
      committees: z.array(z.object({ id: Id, name: z.string() })),
      years: z.array(z.int()),
      isEmpty: z.boolean(),
      isExample: z.boolean(),
      databaseFile: z.string(),
      warnings: z.array(z.string()),
      faults: z.array(z.string()),
    }),
  ),
  'settings.get': query(z.object({}), z.object({ settings: Settings, recordVersion: z.int() })),
  'settings.save': command(
    z.object({ settings: Settings, recordVersion: z.int().min(0) }),
    z.object({ recordVersion: z.int() }),
  ),
  'settings.history': query(
    z.object({ recordType: RecordType, recordId: Id }),
    z.object({ rows: z.array(ChangeEntry) }),
  ),
  'settings.changes': query(
    z.object({
      search: z.string().max(200).default(''),
      recordType: RecordType.nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1000).default(100),
    }),
    z.object({ rows: z.array(ChangeEntry), total: z.int(), totalUnfiltered: z.int() }),
  ),
  'settings.search': query(
    z.object({ text: z.string().max(200) }),
    z.object({ hits: z.array(SearchHit), suggestion: text }),
  ),
  /** First start, from nothing: municipality, nämnder and their verksamhetsområden. */
  'settings.beginEmpty': command(
    z.object({
      municipality: requiredText('Ange kommunens namn.', 120),
      committees: z
        .array(
          z.object({
            name: requiredText('Nämnden behöver ett namn.', 200),
            serviceAreas: z.array(requiredText('Verksamhetsområdet behöver ett namn.', 200)),
          }),
        )
        .min(1, 'Ange minst en nämnd.'),
    }),
    z.null(),
  ),
  /** Opens the invented municipality in a file of its own, beside the user's. Made the first time. */
  'settings.openExample': job(z.object({}), z.object({ databaseFile: z.string() })),
  /** Fills the open, empty database with the invented municipality; refused when anything is registered. */
  'settings.loadExample': job(z.object({}), z.null()),
  'settings.openDatabase': job(
    z.object({ file: z.string().min(1).max(1000), create: z.boolean() }),
    z.object({ databaseFile: z.string() }),
  ),
  'settings.databases': query(
    z.object({}),
    z.object({
      current: z.string(),
      rows: z.array(z.object({ file: z.string(), name: z.string(), isExample: z.boolean() })),
      backups: z.array(BackupFile),
    }),
  ),
  'settings.backUp': job(z.object({ file: z.string().max(1000).nullable() }), BackupFile),
  /** The present file is kept beside, under a new name, so that a restore can be undone. */
  'settings.restore': job(
    z.object({ file: z.string().min(1).max(1000) }),
    z.object({ databaseFile: z.string(), keptAs: z.string() }),
  ),
  'settings.check': job(z.object({}), z.object({ ok: z.boolean(), sentences: z.array(z.string()) })),
}

export const jobsContract = {
  'jobs.status': query(
    z.object({ jobId: Id }),
    z.object({
      state: z.enum(['running', 'done', 'failed', 'cancelled']),
      /** 0–1, or null when the length is not known. */
      progress: z.number().nullable(),
      message: z.string(),
      result: z.json(),
      error: z.json(),
    }),
  ),
  'jobs.cancel': query(z.object({ jobId: Id }), z.null()),
}
