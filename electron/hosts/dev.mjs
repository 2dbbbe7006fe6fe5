import { createServer as createHttpServer } from 'node:http'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer as createViteServer } from 'vite'
import { build, outFolder, root } from './build.mjs'

/*
 * Development: `npm run dev [-- --db FILE --port N]`. The page is reloaded piece by piece as its sources change, the core
 * behind it is opened anew when its own change; the address, the gate and the database are those of the browser host.
 */
const { values } = parseArgs({ options: { db: { type: 'string' }, port: { type: 'string', default: '0' } } })

// Documents are written by a worker, which needs a bundle of its own.
if (!existsSync(join(outFolder, 'node/render-worker.js'))) await build()

const server = createHttpServer()
const vite = await createViteServer({
  configFile: join(root, 'renderer/vite.config.ts'),
  server: { middlewareMode: true, hmr: { server }, fs: { allow: [root] } },
  ssr: { external: ['better-sqlite3'] },
})
const load = (module) => vite.ssrLoadModule(join(root, 'electron', module))

const { defaultDatabaseFile } = await load('database/default-path.ts')
const databaseFile = values.db === undefined ? defaultDatabaseFile() : resolve(startFolder(), values.db)
let application = await open()

vite.watcher.add([join(root, 'electron'), join(root, 'shared')])
vite.watcher.on('change', (file) => {
  if (!file.startsWith(join(root, 'electron')) && !file.startsWith(join(root, 'shared'))) return
  reopen().catch((cause) => console.error(cause instanceof Error ? cause.message : cause))
})

const { startWebHost } = await load('hosts/web/server.ts')
const router = { call: (name, input) => application.router.call(name, input) }
const host = await startWebHost(router, (request, response) => vite.middlewares(request, response), {
  port: Number(values.port),
  server,
})
console.log(`Kvalitetshjulet för utveckling, med databasen ${databaseFile}:\n${host.address}`)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    application.close()
    process.exit(0)
  })
}

async function open() {
  const { openApplication } = await load('core/application.ts')
  return openApplication({ databaseFile, create: true })
}

/** Closes first, because the file has one writer. */
async function reopen() {
  application.close()
  application = await open()
  vite.ws.send({ type: 'full-reload' })
}

/** npm runs scripts from the project's folder; INIT_CWD is where the user stood. */
function startFolder() {
  return process.env.INIT_CWD ?? process.cwd()
}
