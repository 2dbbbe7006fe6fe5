import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { AppError } from '../../../../shared/errors'
import { builtPages } from '../../web/pages'
import { startWebHost } from '../../web/server'
import { type Command, done } from '../command'
import { switchFlag, textFlag, usageError } from '../flags'

export const serve: Command = {
  name: 'serve',
  usage: 'serve [--port N] [--open] [--create] [--db FIL]',
  summary: 'öppnar hela programmet i webbläsaren på den här datorn, med en engångsadress',
  flags: { port: 'value', open: 'switch', create: 'switch' },
  words: 0,
  run: async ({ terminal, args, open }) => {
    const written = textFlag(args, 'port') ?? '0'
    if (!/^\d{1,5}$/.test(written) || Number(written) > 65_535)
      throw usageError(`${written} är ingen port. Skriv till exempel --port 4180.`)
    const app = open(switchFlag(args, 'create') ? 'create' : 'write')
    const pages = builtPages(join(import.meta.dirname, '../renderer'))
    const host = await startWebHost(app.router, pages, { port: Number(written) }).catch((cause: unknown) => {
      throw new AppError(
        {
          code: 'INTERNAL',
          userMessage: `Porten ${written} går inte att använda: den är upptagen eller spärrad. Välj en annan, eller utelämna --port så tas en ledig.`,
        },
        { cause },
      )
    })
    terminal.say('Kvalitetshjulet är igång på den här datorn. Öppna adressen i webbläsaren (den gäller en gång):')
    terminal.say(host.address)
    terminal.say('Avsluta med Ctrl+C.')
    terminal.json({ address: host.address, port: host.port, databaseFile: app.databaseFile })
    if (switchFlag(args, 'open')) openBrowser(host.address)
    setImmediate(() => app.dailyBackup())
    await untilStopped()
    await host.close()
    return done
  },
}

function openBrowser(address: string): void {
  const [program, ...rest] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address]
  const child = spawn(program ?? 'xdg-open', rest, { detached: true, stdio: 'ignore' })
  // Without a browser to open, the address on the screen is enough.
  child.on('error', () => undefined)
  child.unref()
}

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    // Not `once`: Ctrl+C reaches the program both from the terminal and from npm, and the second must not cut closing short.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
