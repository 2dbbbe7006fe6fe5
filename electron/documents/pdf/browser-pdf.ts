import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RunOptions, runProgram } from './run-program'
import { inWorkFolder } from './work-folder'

/** A profile of its own, no network and nothing asked: the page holds all it needs. Tags are on unless switched off. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
  // The file's creator.
  '--user-agent=Kvalitetshjulet',
]

/** Chromium refuses to start its sandbox as root, which only build machines run as. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/**
 * The page as a tagged PDF with bookmarks, by an installed Edge, Chrome or Chromium.
 * @throws AppError CANCELLED; Error when the program fails
 */
export const browserPdf = (program: string, html: string, options: RunOptions): Promise<Buffer> =>
  inWorkFolder(async (folder) => {
    const [page, made] = [join(folder, 'dokument.html'), join(folder, 'dokument.pdf')]
    writeFileSync(page, html)
    const own = [`--user-data-dir=${join(folder, 'profil')}`, `--print-to-pdf=${made}`, pathToFileURL(page).href]
    await runProgram(program, [...quiet, ...asRoot(), ...own], options)
    return readFileSync(made)
  })
