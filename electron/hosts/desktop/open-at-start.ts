import { dirname } from 'node:path'
import type { MessageBoxSyncOptions, OpenDialogSyncOptions } from 'electron'
import { AppError } from '../../../shared/errors'
import type { Application } from '../../core/application'
import { requireUsableDatabase } from '../../core/settings/database-file-repo'
import { setAsideUnreadable } from '../../core/settings/set-aside'
import { backupFolder } from '../../database/backup'

/** The dialogs that can be shown before there is a window. */
export interface StartDialogs {
  showMessageBoxSync(options: MessageBoxSyncOptions): number
  showOpenDialogSync(options: OpenDialogSyncOptions): string[] | undefined
}

const choices = ['Öppna en annan databas …', 'Återställ en säkerhetskopia …', 'Avsluta']
const [another, restore, quit] = [0, 1, 2]

/**
 * Opens the database; where that can't be done, says why and lets the user choose another or restore a copy, until it
 * is done or the user gives up.
 * @param open makes a missing file only for the first, default one
 * @returns undefined when the user gives up
 */
export async function openAtStart(
  databaseFile: string,
  open: (file: string, create: boolean) => Application,
  dialogs: StartDialogs,
): Promise<Application | undefined> {
  let wanted = databaseFile
  let work = (): Application | Promise<Application> => open(wanted, true)
  for (;;) {
    try {
      return await work()
    } catch (cause) {
      const choice = dialogs.showMessageBoxSync({
        type: 'error',
        title: 'Kvalitetshjulet',
        message: 'Databasen kunde inte öppnas',
        detail: cause instanceof AppError ? cause.data.userMessage : 'Något gick fel i programmet.',
        buttons: choices,
        defaultId: another,
        cancelId: quit,
        noLink: true,
      })
      if (choice === quit) return undefined
      const folder = choice === restore ? backupFolder(wanted) : dirname(wanted)
      const chosen = choose(dialogs, choices[choice] ?? '', folder)
      // Nothing chosen: the question is asked again, with the same reason.
      if (chosen === undefined) continue
      if (choice === another) {
        wanted = chosen
        work = () => open(wanted, false)
      } else work = () => restoreAndOpen(wanted, chosen, open)
    }
  }
}

function choose(dialogs: StartDialogs, title: string, defaultPath: string): string | undefined {
  return dialogs.showOpenDialogSync({
    title,
    defaultPath,
    filters: [{ name: 'Kvalitetshjulets databas', extensions: ['db'] }],
    properties: ['openFile'],
  })?.[0]
}

async function restoreAndOpen(
  databaseFile: string,
  copy: string,
  open: (file: string, create: boolean) => Application,
): Promise<Application> {
  requireUsableDatabase(copy)
  setAsideUnreadable(databaseFile, new Date())
  const application = open(databaseFile, true)
  const restored = await application.router.runJob('settings.restore', { file: copy })
  if (restored.ok) return application
  application.close()
  throw new AppError(restored.error)
}
