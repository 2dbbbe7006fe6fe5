import type { Settings } from '../../../shared/contracts/settings'
import { defaultSettings } from '../../../shared/domain/default-settings'
import { StoredSettings } from '../../../shared/domain/stored-settings'
import type { Database } from '../../database/database'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'

const profileId = 'profile'

const storedProfile = (db: Database): { value: string; version: number } | undefined =>
  db.getSql('SELECT value, version FROM setting WHERE id = ?', profileId)

/** The municipality's settings, or the defaults where nothing has been saved; `recordVersion` 0 means not saved yet. */
export function readSettings(db: Database): { settings: Settings; recordVersion: number } {
  const row = storedProfile(db)
  if (row === undefined)
    return { settings: defaultSettings(municipalityOfCommittees(db) ?? 'Kommunen'), recordVersion: 0 }
  return { settings: StoredSettings.parse(JSON.parse(row.value)), recordVersion: row.version }
}

/** @throws AppError CONFLICT when somebody else saved since `recordVersion` was read */
export function writeSettings(context: Context, settings: Settings, recordVersion: number): number {
  const table = recordedTable(context, 'setting')
  const value = JSON.stringify(settings)
  if (storedProfile(context.db) === undefined) return table.insert({ id: profileId, value }).version
  return table.update(profileId, Math.max(recordVersion, 1), { value }).version
}

/** The role set under Inställningar; null until then. Asked for every operation, so it reads one value only. */
export function currentActor(db: Database): string | null {
  const row = db.getSql<{ actor: string | null }>(
    "SELECT json_extract(value, '$.actor') AS actor FROM setting WHERE id = ?",
    profileId,
  )
  return row?.actor ?? null
}

const municipalityOfCommittees = (db: Database): string | null =>
  db.getSql<{ municipality: string }>(
    'SELECT municipality FROM committee WHERE municipality IS NOT NULL ORDER BY createdAt LIMIT 1',
  )?.municipality ?? null

const exampleFlag = 'example'

/** Whether the file holds the invented municipality. */
export const isExample = (db: Database): boolean =>
  db.getSql('SELECT 1 FROM setting WHERE id = ?', exampleFlag) !== undefined

export function markAsExample(context: Context): void {
  if (!isExample(context.db)) recordedTable(context, 'setting').insert({ id: exampleFlag, value: 'true' })
}
