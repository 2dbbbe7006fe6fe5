import type { LexCase, LexKind, LexRow } from '../../../../shared/contracts/lex'
import { lexStage } from '../../../../shared/domain/lex/case'
import { lexWarning } from '../../../../shared/domain/lex/todo'
import { daysBetween } from '../../../../shared/domain/iso-date'
import type { Database } from '../../../database/database'
import type { Tables } from '../../../database/tables'
import { descriptionOf, fromSql, lexList, stageSql, tableOf } from './lex-sql'

export type StoredLex = Tables['lexSarah'] | Tables['lexMaria']
/** A row as SQL gives it: 0 and 1 for no and yes. */
export type LexSqlRow = Omit<LexRow, 'reportedToIvo' | 'stage' | 'days' | 'warning'> & { reportedToIvo: number | null }

const yes = (value: number | null): boolean | null => (value === null ? null : value === 1)

export const toCase = (kind: LexKind, row: StoredLex): LexCase => {
  const { reportedToIvo, ...rest } = row
  return {
    ...rest,
    kind,
    description: kind === 'lexSarah' ? (row as Tables['lexSarah']).misconduct : (row as Tables['lexMaria']).event,
    reportedToIvo: yes(reportedToIvo),
  }
}

/** Counted until the day the case was closed. */
export function toRow(row: LexSqlRow, today: string): LexRow {
  const read = { ...row, reportedToIvo: yes(row.reportedToIvo) }
  return {
    ...read,
    stage: lexStage(read),
    days: Math.max(0, daysBetween(row.reportedOn, row.closedOn ?? today)),
    warning: lexWarning(read, today),
  }
}

/** The condition that a case stands at a stage; none where every stage is wanted. */
export const stageIs = (stage: string | null) =>
  stage === null ? [] : [{ sql: `${stageSql} = :stage`, values: { stage } }]

export const lexRepo = (db: Database, kind: LexKind) => ({
  years: (): number[] =>
    db
      .allSql<{ year: string }>(
        `SELECT DISTINCT substr(reportedOn, 1, 4) AS year FROM ${tableOf[kind]} WHERE archivedAt IS NULL ORDER BY year DESC`,
      )
      .map(({ year }) => Number(year)),

  archived: (): number =>
    db.getSql<{ n: number }>(`SELECT count(*) AS n FROM ${tableOf[kind]} WHERE archivedAt IS NOT NULL`)?.n ?? 0,

  /** Numbers in use, archived ones too, the latest report first. */
  numbers: (): string[] =>
    db
      .allSql<{ number: string }>(
        `SELECT number FROM ${tableOf[kind]} ORDER BY reportedOn DESC, createdAt DESC, id DESC`,
      )
      .map(({ number }) => number),

  sameNumber: (number: string, exceptId: string | null): { number: string; archivedAt: string | null } | undefined =>
    db.getSql(
      `SELECT number, archivedAt FROM ${tableOf[kind]} WHERE nameKey(number) = nameKey(:number) AND id IS NOT :exceptId`,
      { number, exceptId },
    ),

  /** Open cases that may hold something that must not wait, of a nämnd or of none: the rules of lexTodos decide. */
  waiting: (committeeId: string | null, today: string): LexSqlRow[] =>
    db.allSql(
      `SELECT ${lexList(kind).columns} FROM ${fromSql(kind)}
       WHERE t.archivedAt IS NULL AND t.closedOn IS NULL
         AND (t.assessment = 'serious' OR t.measureDoneOn IS NULL AND t.measureDueOn < :today
           OR t.investigationDoneOn IS NULL AND (t.reportedToIvo IS NULL OR t.investigationStartedOn IS NOT NULL))
         AND (:committeeId IS NULL OR sa.committeeId IS NULL OR sa.committeeId = :committeeId)
       ORDER BY t.reportedOn, t.id`,
      { committeeId, today },
    ),

  /** What the insats rests on in law: 'SoL (2025:400)'; null where it is not told. */
  lawBasis: (id: string): string | null =>
    db.getSql<{ law: string | null }>(
      `SELECT coalesce(st.lawBasis, sa.lawBasis) AS law FROM ${fromSql(kind)} WHERE t.id = ?`,
      id,
    )?.law ?? null,

  analysis: (id: string): { doneOn: string | null; causes: number; openMeasures: number } | undefined =>
    db.getSql(
      `SELECT a.doneOn,
         (SELECT count(*) FROM eventCause c WHERE c.analysisId = a.id) AS causes,
         (SELECT count(*) FROM eventCause c WHERE c.analysisId = a.id AND c.measure IS NOT NULL AND c.doneOn IS NULL)
           AS openMeasures
       FROM eventAnalysis a WHERE a.${kind}Id = ?`,
      id,
    ),

  deviations: (id: string): Array<{ id: string; number: string }> =>
    kind === 'lexSarah'
      ? db.allSql('SELECT id, number FROM deviation WHERE lexSarahId = ? ORDER BY occurredOn, svSort(number)', id)
      : [],
})

/** The column that holds what happened. */
export const descriptionFields = (kind: LexKind, description: string | null): Partial<StoredLex> =>
  ({ [descriptionOf[kind]]: description }) as Partial<StoredLex>
