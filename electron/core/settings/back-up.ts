import { existsSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { AppError } from '../../../shared/errors'
import { backUpTo, backupFolder } from '../../database/backup'
import { copyEvidence } from '../collect/evidence/evidence-folder'
import type { JobHandler } from '../handler'
import { backupFile, fileStamp } from './database-files'

/**
 * Makes a checked copy, in the named file or among the others, with the folder of underlag beside it. A copy made by hand is
 * never removed by the program.
 */
export const backUp: JobHandler<'settings.backUp'> = async ({ db, host, now }, { file }, control) => {
  control.report(null, 'Skriver och kontrollerar säkerhetskopian')
  await control.pause()
  const target = file === null ? besideOthers(host.databaseFile, fileStamp(now())) : named(file)
  if (existsSync(target)) {
    throw new AppError({
      code: 'FILE',
      userMessage: `Filen ${target} finns redan och skrivs inte över. Välj ett annat namn. Inget har ändrats.`,
    })
  }
  backUpTo(db.raw, target)
  control.report(null, 'Kopierar underlag')
  await control.pause()
  copyEvidence(host.databaseFile, target)
  return backupFile(target)
}

const besideOthers = (databaseFile: string, stamp: string): string =>
  join(backupFolder(databaseFile), `${basename(databaseFile)}.egen.${stamp}.db`)

const named = (file: string): string => resolve(extname(file) === '' ? `${file}.db` : file)
