import { existsSync } from 'node:fs'
import { openDatabase } from '../../database/open'
import type { Context, JobControl } from '../context'
import type { JobHandler } from '../handler'
import { discardDatabase, moveDatabase } from './database-file-repo'
import { exampleFileBeside } from './database-files'
import { loadExample } from './load-example'

/** Opens the invented municipality. It is made in a file of its own the first time, whole or not at all. */
export const openExample: JobHandler<'settings.openExample'> = async (context, _input, control) => {
  const { host } = context
  const file = exampleFileBeside(host.databaseFile)
  if (!existsSync(file)) await makeExample(context, file, control)
  await control.pause()
  host.switchTo(file, { create: false })
  return { databaseFile: host.databaseFile }
}

async function makeExample(context: Context, file: string, control: JobControl): Promise<void> {
  const unfinished = `${file}.pagar`
  discardDatabase(unfinished)
  const opened = openDatabase(unfinished, { create: true, now: context.now })
  try {
    await loadExample({ ...context, db: opened.db, operation: 'settings.openExample' }, control)
    opened.close()
    moveDatabase(unfinished, file)
  } finally {
    opened.close()
    discardDatabase(unfinished)
  }
}
