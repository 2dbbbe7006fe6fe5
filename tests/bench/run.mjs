import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/*
 * `npm run bench [-- 1 10 100]`: how long the program takes against the same work without it. Prints ratios, asserts nothing: machines
 * differ, ratios less so. The scales are times 750 utförare.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
await build({ configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)), logLevel: 'error' })
const { status } = spawnSync(process.execPath, ['--expose-gc', 'out/bench/main.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
