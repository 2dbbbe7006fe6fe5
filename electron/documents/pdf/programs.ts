import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Programs on the machine that can make a PDF; null where there is none. */
export interface PdfPrograms {
  browser: string | null
  office: string | null
}

const folders = (names: readonly string[]): string[] => names.map((name) => process.env[name] ?? '').filter(Boolean)

const windowsFolders = (): string[] => folders(['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'LOCALAPPDATA'])

/** Edge first: every office computer with Windows has it. */
const browsers = (): string[] => [
  ...folders(['CHROMIUM_PATH']),
  ...windowsFolders().flatMap((folder) => [
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ]),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const offices = (): string[] => [
  ...windowsFolders().map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.exe')),
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

const first = (files: string[]): string | null => files.find((file) => existsSync(file)) ?? null

/** Looks where these programs are usually installed; CHROMIUM_PATH names another browser of the same family. */
export const findPdfPrograms = (): PdfPrograms => ({ browser: first(browsers()), office: first(offices()) })
