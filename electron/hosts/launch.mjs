import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, isStale, root } from './build.mjs'

/*
 * Starts the program from a checkout: `launch.mjs cli COMMAND …` or `launch.mjs start`. Builds first when that is needed;
 * standard output belongs to the command, so everything said here goes to standard error.
 */
const [what, ...rest] = process.argv.slice(2)
const say = (sentence) => process.stderr.write(`${sentence}\n`)

if (Number(process.versions.node.split('.')[0]) < 22) {
  say(
    `Kvalitetshjulet behöver Node 22 eller nyare, men det här är ${process.versions.node}. Kör genom npm: npm run cli -- …`,
  )
  process.exit(1)
}
if (isStale()) {
  say('Bygger programmet …')
  await build()
}

const cli = join(root, 'out/node/cli.js')
process.exitCode = what === 'start' ? await start() : await run(process.execPath, [cli, ...rest])

async function start() {
  if (await hasElectron()) return run(join(root, 'node_modules/.bin/electron'), [root, ...rest])
  say('Skrivbordsfönstret (Electron) kan inte hämtas på den här datorn, så programmet öppnas i webbläsaren i stället.')
  return run(process.execPath, [cli, 'serve', '--open', '--create', ...rest])
}

/** Electron's npm package fetches its program the first time; without a network that fails, and quickly. */
async function hasElectron() {
  const folder = join(root, 'node_modules/electron')
  if (existsSync(join(folder, 'path.txt'))) return true
  if (!existsSync(join(folder, 'install.js'))) return false
  return (
    (await run(process.execPath, [join(folder, 'install.js')], 'ignore')) === 0 && existsSync(join(folder, 'path.txt'))
  )
}

function run(program, args, stdio = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio, env: process.env })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
