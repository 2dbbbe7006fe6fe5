import { existsSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { AppError } from '../../../shared/errors'
import type { JobHandler } from '../handler'

/** Opens another database instead of the present one, which stays open when the other can't be opened. */
export const openOtherDatabase: JobHandler<'settings.openDatabase'> = async ({ host }, { file, create }, control) => {
  control.report(null, 'Öppnar databasen')
  await control.pause()
  const path = resolve(extname(file) === '' ? `${file}.db` : file)
  if (create && existsSync(path)) {
    throw new AppError({
      code: 'FILE',
      userMessage: `Filen ${path} finns redan. Öppna den, eller välj ett annat namn för en ny databas. Inget har ändrats.`,
    })
  }
  host.switchTo(path, { create })
  return { databaseFile: host.databaseFile }
}
