import { existsSync, renameSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { AppError } from '../../../shared/errors'
import { copyEvidence } from '../collect/evidence/evidence-folder'
import type { JobHandler } from '../handler'
import { copyChecked, discardDatabase, moveDatabase, requireUsableDatabase } from './database-file-repo'
import { fileStamp } from './database-files'

/**
 * Puts a backup in the open database's place. The copy is written and checked before anything is touched, and the present
 * file is kept beside under a new name: restoring that one undoes the restore.
 */
export const restore: JobHandler<'settings.restore'> = async ({ host, now }, { file }, control) => {
  const chosen = resolve(file)
  const current = host.databaseFile
  if (chosen === resolve(current)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Den filen är den öppna databasen. Välj en säkerhetskopia. Inget har ändrats.',
    })
  }
  control.report(0.1, 'Kontrollerar säkerhetskopian')
  await control.pause()
  requireUsableDatabase(chosen)
  control.report(0.4, 'Skriver en kontrollerad kopia')
  await control.pause()
  const prepared = `${current}.aterstalls`
  discardDatabase(prepared)
  copyChecked(chosen, prepared)
  await control.pause().catch((cause: unknown) => {
    discardDatabase(prepared)
    throw cause
  })
  control.report(0.8, 'Lägger tillbaka underlag')
  copyEvidence(chosen, current)
  const keptAs = freeName(current, fileStamp(now()))
  host.whileClosed((open) => {
    moveDatabase(open, keptAs)
    try {
      renameSync(prepared, open)
    } catch (cause) {
      moveDatabase(keptAs, open)
      throw cause
    }
  })
  return { databaseFile: host.databaseFile, keptAs }
}

/** 'kvalitetshjulet.fore-aterstallning-2026-11-22T101530.db' beside the database; numbered where it is taken. */
function freeName(databaseFile: string, stamp: string): string {
  const extension = extname(databaseFile)
  const base = join(dirname(databaseFile), `${basename(databaseFile, extension)}.fore-aterstallning-${stamp}`)
  for (let attempt = 1; ; attempt += 1) {
    const name = `${base}${attempt === 1 ? '' : `-${attempt}`}${extension}`
    if (!existsSync(name)) return name
  }
}
