import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url))
const stamp = join(root, 'out', 'built')
const sources = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'package-lock.json']

/** Whether the build is missing or any source is newer than it. */
export function isStale() {
  if (!existsSync(stamp)) return true
  const built = statSync(stamp).mtimeMs
  return sources.some((source) => newest(join(root, source)) > built)
}

/** Builds the window's side, what runs on Node, and the preload (one CommonJS file, because the window is sandboxed). */
export async function build({ quiet = true } = {}) {
  const { build: viteBuild } = await import('vite')
  const logLevel = quiet ? 'error' : 'info'
  rmSync(stamp, { force: true })
  await viteBuild({ configFile: join(root, 'renderer/vite.config.ts'), logLevel })
  await viteBuild({ configFile: join(root, 'electron/hosts/vite.config.ts'), logLevel })
  await viteBuild({ configFile: join(root, 'electron/hosts/desktop/preload.vite.config.ts'), logLevel })
  writeFileSync(stamp, '')
}

function newest(path) {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return 0
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ quiet: false })
