import type { Database } from '../../database/database'

/** Names of the verksamhetsområden in use under a nämnd. */
export const activeServiceAreas = (db: Database, committeeId: string): string[] =>
  names(
    db,
    'SELECT name FROM serviceArea WHERE committeeId = ? AND archivedAt IS NULL ORDER BY svSort(name)',
    committeeId,
  )

/** Names of the insatser in use under a verksamhetsområde. */
export const activeServiceTypes = (db: Database, serviceAreaId: string): string[] =>
  names(
    db,
    'SELECT name FROM serviceType WHERE serviceAreaId = ? AND archivedAt IS NULL ORDER BY svSort(name)',
    serviceAreaId,
  )

const names = (db: Database, sql: string, id: string): string[] =>
  db.allSql<{ name: string }>(sql, id).map(({ name }) => name)
