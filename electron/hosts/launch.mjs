import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { build, isStale, outFolder, root } from './build.mjs'

/*
 * Starts the program from a checkout: `launch.mjs cli COMMAND …` or `launch.mjs start`. Builds first when that is needed;
 * standard output belongs to the command, so everything said here goes to standard error.
 */
const [what, ...rest] = process.argv.slice(2)
const say = (sentence) => process.stderr.write(`${sentence}\n`)
const cli = join(outFolder, 'node/cli.js')

process.exitCode = (await ready()) ? await (what === 'start' ? start() : run(process.execPath, [cli, ...rest])) : 1

async function ready() {
  if (Number(process.versions.node.split('.')[0]) < 22) {
    say(`Kvalitetshjulet behöver Node 22 eller nyare, men det här är ${process.versions.node}. Kör det genom npm.`)
    return false
  }
  if (!isStale()) return true
  say('Bygger programmet …')
  try {
    await build()
    return true
  } catch (cause) {
    say(`Programmet gick inte att bygga.\n${cause instanceof Error ? cause.message : String(cause)}`)
    return false
  }
}

async function start() {
  if (await hasElectron()) return run(process.execPath, [join(root, 'node_modules/electron/cli.js'), root, ...rest])
  say('Skrivbordsfönstret (Electron) kan inte hämtas på den här datorn, så programmet öppnas i webbläsaren i stället.')
  return run(process.execPath, [cli, 'serve', '--open', '--create', ...rest])
}

/** Electron's npm package fetches its program the first time; without a network that fails. */
async function hasElectron() {
  const folder = join(root, 'node_modules/electron')
  const fetched = () => existsSync(join(folder, 'path.txt'))
  if (fetched() || !existsSync(join(folder, 'install.js'))) return fetched()
  return (await run(process.execPath, [join(folder, 'install.js')], 'ignore')) === 0 && fetched()
}

/** @returns the program's exit code, or 128 + the signal's number as a shell would say */
function run(program, args, stdio = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      // Windows hands Ctrl+C to the child itself, and has no gentle way to send it on.
      process.on(signal, () => process.platform !== 'win32' && child.kill(signal))
    }
    child.on('error', () => resolve(1))
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}
