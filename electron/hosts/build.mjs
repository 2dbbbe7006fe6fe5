import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Where the built program stands. `KVALITETSHJULET_OUT` names a folder inside out/ for a build of one's own; never outside,
 * because a build replaces what stands there.
 */
export const outFolder = resolve(root, 'out', process.env.KVALITETSHJULET_OUT ?? '')
// The build replaces whole folders; outside out it could replace sources.
if (!`${outFolder}${sep}`.startsWith(join(root, 'out') + sep)) throw new Error('KVALITETSHJULET_OUT must lie in out/')
if (!`${outFolder}${sep}`.startsWith(join(root, 'out') + sep))
  throw new Error(`KVALITETSHJULET_OUT leads out of ${join(root, 'out')}: ${outFolder}`)

const stamp = join(outFolder, 'built')
const sources = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json']
const parts = [
  { name: 'renderer', configFile: 'renderer/vite.config.ts' },
  { name: 'node', configFile: 'electron/hosts/vite.config.ts' },
  { name: 'preload', configFile: 'electron/hosts/desktop/preload.vite.config.ts' },
]

/** Whether the build is missing or any source is newer than it. */
export function isStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((source) => newest(join(root, source)) > built)
}

/**
 * Builds the window's side, what runs on Node, and the preload (one CommonJS file, because the window is sandboxed).
 * Everything is built beside first, so that a build that fails leaves the one before in place.
 */
export async function build({ quiet = true } = {}) {
  const { build: viteBuild } = await import('vite')
  const began = new Date()
  const unfinished = join(outFolder, `.pagar-${process.pid}`)
  try {
    for (const { name, configFile } of parts) {
      await viteBuild({
        configFile: join(root, configFile),
        logLevel: quiet ? 'error' : 'info',
        build: { outDir: join(unfinished, name) },
      })
    }
    for (const { name } of parts) put(join(unfinished, name), join(outFolder, name), join(unfinished, `old-${name}`))
    // A file saved while the build ran is newer than this, and builds again.
    writeFileSync(stamp, began.toISOString())
    utimesSync(stamp, began, began)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** Changes places: what stood there goes to `aside`, which is thrown away afterwards. */
function put(made, place, aside) {
  if (existsSync(place)) renameSync(place, aside)
  renameSync(made, place)
}

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ quiet: false })
