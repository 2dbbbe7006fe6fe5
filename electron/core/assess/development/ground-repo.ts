import type { DevelopmentGround, GroundRecord } from '../../../../shared/contracts/development'
import type { Database } from '../../../database/database'

type GroundType = GroundRecord['recordType']

/** How a row of each register is told and opened. `x` is the row. */
interface Source {
  from: string
  words: string
  path: string
  /** The insats that the row is about, as far as it tells. */
  serviceType: string
}

const unitService = '(SELECT u.serviceTypeId FROM unit u WHERE u.id = x.unitId)'

const sources: Record<GroundType, Source> = {
  finding: {
    from: 'finding x JOIN review r ON r.id = x.reviewId LEFT JOIN provider p ON p.id = r.providerId',
    words: `'Granskning ' || r.number || coalesce(', ' || p.name, '') || ': ' || x.description`,
    path: "'/atgarda/brister/' || x.id",
    serviceType: 'r.serviceTypeId',
  },
  review: {
    from: 'review x LEFT JOIN provider p ON p.id = x.providerId',
    words: `'Granskning ' || x.number || coalesce(', ' || p.name, '')`,
    path: "'/samla-in/granskningar/' || x.id",
    serviceType: 'x.serviceTypeId',
  },
  feedback: {
    from: 'feedback x LEFT JOIN provider p ON p.id = x.providerId',
    words: `x.number || coalesce(', ' || p.name, '') || coalesce(': ' || x.description, coalesce(': ' || x.category, ''))`,
    path: "'/samla-in/synpunkter?post=' || x.id",
    serviceType: `coalesce(x.serviceTypeId, ${unitService})`,
  },
  deviation: {
    from: 'deviation x LEFT JOIN provider p ON p.id = x.providerId',
    words: `x.number || coalesce(', ' || p.name, '') || ': ' || coalesce(x.description, x.type)`,
    path: "'/samla-in/avvikelser?post=' || x.id",
    serviceType: `coalesce(x.serviceTypeId, ${unitService})`,
  },
  lexSarah: {
    from: 'lexSarah x',
    words: `'Lex Sarah ' || x.number || coalesce(': ' || x.misconduct, '')`,
    path: "'/samla-in/lex-sarah/' || x.id",
    serviceType: 'x.serviceTypeId',
  },
  lexMaria: {
    from: 'lexMaria x',
    words: `'Lex Maria ' || x.number || coalesce(': ' || x.event, '')`,
    path: "'/samla-in/lex-maria/' || x.id",
    serviceType: 'x.serviceTypeId',
  },
  eventCause: {
    from: 'eventCause x JOIN eventAnalysis a ON a.id = x.analysisId',
    words: 'x.text',
    path: `CASE WHEN a.lexSarahId IS NOT NULL THEN '/samla-in/handelseanalys/lexSarah/' || a.lexSarahId
      WHEN a.lexMariaId IS NOT NULL THEN '/samla-in/handelseanalys/lexMaria/' || a.lexMariaId
      ELSE '/samla-in/handelseanalys/deviation/' || a.deviationId END`,
    serviceType: 'NULL',
  },
  supervision: {
    from: 'supervision x',
    words: 'x.title',
    path: "'/samla-in/tillsyn?tillsyn=' || x.id",
    serviceType: 'NULL',
  },
  economicControl: {
    from: 'economicControl x JOIN provider p ON p.id = x.providerId',
    words: `'Ekonomisk kontroll ' || x.controlledOn || ', ' || p.name`,
    path: "'/samla-in/ekonomisk-kontroll/' || x.providerId || '?kontroll=' || x.id",
    serviceType: 'NULL',
  },
  provider: {
    from: 'provider x',
    words: 'x.name',
    path: "'/analysera/lagesbilder/utforare/' || x.id",
    serviceType: 'NULL',
  },
  serviceType: {
    from: 'serviceType x',
    words: 'x.name',
    path: "'/analysera/lagesbilder/insats/' || x.id",
    serviceType: 'x.id',
  },
}

const isSource = (type: string): type is GroundType => Object.hasOwn(sources, type)

export interface ToldRecord {
  words: string
  path: string
  serviceTypeId: string | null
}

/** What a row says and where it is opened; undefined when it is no longer there. */
export function toldRecord(db: Database, { recordType, recordId }: GroundRecord): ToldRecord | undefined {
  const { from, words, path, serviceType } = sources[recordType]
  return db.getSql(
    `SELECT ${words} AS words, ${path} AS path, ${serviceType} AS serviceTypeId FROM ${from} WHERE x.id = ?`,
    recordId,
  )
}

/** The same for many rows of one register, by id. */
export function toldRecords(db: Database, recordType: GroundType, ids: readonly string[]): Map<string, ToldRecord> {
  const { from, words, path, serviceType } = sources[recordType]
  const rows = db.allSql<ToldRecord & { id: string }>(
    `SELECT x.id, ${words} AS words, ${path} AS path, ${serviceType} AS serviceTypeId
     FROM ${from} WHERE x.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  )
  return new Map(rows.map(({ id, ...told }) => [id, told]))
}

/** What an utvecklingsområde rests on, in its order, each with its address while the row stands. */
export function groundsOf(db: Database, developmentAreaId: string): DevelopmentGround[] {
  const rows = db.allSql<Omit<DevelopmentGround, 'path'>>(
    `SELECT id, version, recordType, recordId, words FROM developmentGround
     WHERE developmentAreaId = ? ORDER BY position, createdAt, id`,
    developmentAreaId,
  )
  const paths = new Map<string, Map<string, ToldRecord>>()
  for (const type of new Set(rows.map(({ recordType }) => recordType))) {
    if (!isSource(type)) continue
    const ids = rows.flatMap(({ recordType, recordId }) => (recordType === type && recordId !== null ? [recordId] : []))
    paths.set(type, toldRecords(db, type, ids))
  }
  return rows.map((row) => ({
    ...row,
    path: (row.recordId === null ? undefined : paths.get(row.recordType)?.get(row.recordId)?.path) ?? null,
  }))
}

/** Every ground of the year's utvecklingsområden in use, to know what has been taken up already. */
export const groundsOfYear = (
  db: Database,
  year: number,
): Array<{ areaId: string; number: string; title: string; recordType: string; recordId: string }> =>
  db.allSql(
    `SELECT a.id AS areaId, a.number, a.title, g.recordType, g.recordId
     FROM developmentArea a JOIN developmentGround g ON g.developmentAreaId = a.id
     WHERE a.year = ? AND a.archivedAt IS NULL AND g.recordId IS NOT NULL ORDER BY a.number`,
    year,
  )

export const lastPosition = (db: Database, developmentAreaId: string): number =>
  db.getSql<{ last: number | null }>(
    'SELECT max(position) AS last FROM developmentGround WHERE developmentAreaId = ?',
    developmentAreaId,
  )?.last ?? 0
