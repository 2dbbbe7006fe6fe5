import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } from 'electron'
import { dirname, join } from 'node:path'
import { userInfo } from 'node:os'
import { AppError } from '../../../shared/errors'
import { type Application, openApplication } from '../../core/application'
import { fileLog } from '../../core/log'
import { dataFolder, defaultDatabaseFile } from '../../database/default-path'
import { swedishDate } from '../../core/clock'
import { thisProcess } from '../cli/process-streams'
import { run } from '../cli/run'
import { commandLine } from './command-line'
import { guardContents, guardSession } from './guards'
import { registerIpc } from './ipc'
import { menuTemplate } from './menu'
import { openAtStart } from './open-at-start'
import { printingOptions, printPdfIn } from './print-pdf'
import { answerAppRequest, origin, scheme } from './protocol'
import { windowOptions } from './window-options'
import { unsavedSentence } from './unsaved'
import { readWindowState, writeWindowState } from './window-state'

const here = import.meta.dirname
const rendererFolder = join(here, '../renderer')
const preload = join(here, '../preload/preload.cjs')
const stateFile = join(dataFolder(), 'fonster', 'plats.json')

protocol.registerSchemesAsPrivileged([
  { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
app.enableSandbox()
app.setName('Kvalitetshjulet')
// The browser's own files keep to a folder of theirs, beside the database and not among its copies.
app.setPath('userData', join(dataFolder(), 'fonster'))

let application: Application | undefined
let window: BrowserWindow | undefined

const written = commandLine(process.argv, app.isPackaged)
if (written !== undefined) {
  run(written, thisProcess())
    .then((status) => app.exit(status))
    .catch(fail)
} else if (!app.requestSingleInstanceLock()) app.quit()
else {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => application?.close())
  // Not awaited here: Electron is ready only once this module has been read to its end.
  app.whenReady().then(start).catch(fail)
}

function fail(cause: unknown): void {
  console.error(cause)
  dialog.showErrorBox('Kvalitetshjulet', 'Programmet kunde inte starta. Starta om datorn och försök igen.')
  app.exit(1)
}

async function start(): Promise<void> {
  application = await openAtStart(argument('--db') ?? defaultDatabaseFile(), open, dialog)
  if (application === undefined) return app.quit()
  guardSession(session.defaultSession)
  protocol.handle(scheme, (request) => answerAppRequest(rendererFolder, request))
  registerIpc(ipcMain, application.router)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actionsFor(application), process.platform === 'darwin')))
  openWindow(application)
}

function open(databaseFile: string, create: boolean): Application {
  return openApplication({
    databaseFile,
    create,
    programVersion: app.getVersion(),
    userName: userInfo().username,
    pdf: { window: printPdfIn(() => new BrowserWindow(printingOptions)) },
    log: fileLog(join(dirname(databaseFile), 'kvalitetshjulet.log'), process.env['KVALITETSHJULET_LOG']),
  })
}

function openWindow(opened: Application): void {
  const state = readWindowState(
    stateFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const created = new BrowserWindow(windowOptions(state, preload, nativeTheme.shouldUseDarkColors))
  window = created
  if (state.maximized) created.maximize()
  created.once('ready-to-show', () => {
    created.show()
    setImmediate(() => opened.dailyBackup())
  })
  created.on('close', () =>
    writeWindowState(stateFile, { ...created.getNormalBounds(), maximized: created.isMaximized() }),
  )
  created.on('closed', () => {
    window = undefined
  })
  created.webContents.session.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({ title: 'Spara', defaultPath: join(app.getPath('documents'), item.getFilename()) })
    item.once('done', (_done, state) => {
      const sentence = unsavedSentence(state, item.getFilename())
      if (sentence !== null) dialog.showErrorBox('Kvalitetshjulet', sentence)
    })
  })
  created
    .loadURL(`${origin}/`)
    .catch(() => dialog.showErrorBox('Kvalitetshjulet', 'Fönstret kunde inte visas. Starta om programmet.'))
}

function actionsFor(opened: Application): Parameters<typeof menuTemplate>[0] {
  const tell = (cause: unknown): void => {
    const sentence = cause instanceof AppError ? cause.data.userMessage : 'Det gick inte. Försök igen.'
    dialog.showErrorBox('Kvalitetshjulet', sentence)
  }
  const chooseDatabase = async (): Promise<void> => {
    const { canceled, filePaths } = await dialog.showOpenDialog({
      title: 'Öppna databas',
      defaultPath: dirname(opened.databaseFile),
      filters: [{ name: 'Kvalitetshjulets databas', extensions: ['db'] }],
      properties: ['openFile'],
    })
    if (canceled || filePaths[0] === undefined) return
    opened.switchTo(filePaths[0], { create: false })
    window?.webContents.reload()
  }
  const saveBackup = async (): Promise<void> => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: 'Spara säkerhetskopia',
      defaultPath: join(app.getPath('documents'), `kvalitetshjulet ${swedishDate(new Date())}.db`),
      filters: [{ name: 'Kvalitetshjulets databas', extensions: ['db'] }],
    })
    if (canceled || filePath === '') return
    const envelope = await opened.router.runJob('settings.backUp', { file: filePath })
    if (!envelope.ok) throw new AppError(envelope.error)
  }
  return {
    openDatabase: () => void chooseDatabase().catch(tell),
    saveBackup: () => void saveBackup().catch(tell),
    print: () => window?.webContents.print({}, () => undefined),
    goTo: (path) => void window?.loadURL(`${origin}/#${path}`).catch(tell),
    showFolder: () => shell.showItemInFolder(opened.databaseFile),
  }
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at === -1 ? undefined : process.argv[at + 1]
}
