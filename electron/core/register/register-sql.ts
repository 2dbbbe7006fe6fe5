import type { Condition } from './list-query'

/**
 * SQL that several lists of the register share. The same rules in TypeScript: shared/domain/agreement.ts; a test holds the
 * two together.
 */

/** The last day of agreement `a`; one until further notice gets a day that no date passes. */
export const lastDaySql = (a: string): string =>
  `coalesce(CASE
    WHEN ${a}.status = 'terminated' AND ${a}.terminatedOn IS NOT NULL THEN ${a}.terminatedOn
    WHEN ${a}.status = 'ended' THEN coalesce(${a}.extensionTo, ${a}.endDate, ${a}.terminatedOn, ${a}.startDate)
    ELSE coalesce(${a}.extensionTo, ${a}.endDate) END, '9999-12-31')`

/** Agreement `a` is in force on `:today`. */
export const inForceSql = (a: string): string =>
  `${a}.archivedAt IS NULL AND ${a}.startDate <= :today AND ${lastDaySql(a)} >= :today`

/** Agreement `a` is in force or will be. */
export const notOverSql = (a: string): string => `${a}.archivedAt IS NULL AND ${lastDaySql(a)} >= :today`

/** Brist `f` is open: not verified yet. */
export const openFindingSql = (f: string): string => `${f}.verifiedBy IS NULL AND ${f}.archivedAt IS NULL`

/**
 * The nämnd chosen in the frame. What has no nämnd yet is shown under every nämnd: it can only be mended where it is seen.
 * @param column the nämnd's id
 */
export const inCommittee = (committeeId: string | null, column: string): Condition[] =>
  committeeId === null ? [] : [{ sql: `${column} = :committeeId OR ${column} IS NULL`, values: { committeeId } }]
