import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/*
 * `node --import …/typescript.mjs file.ts`: a second process for tests, straight from the sources. Node strips the types
 * itself; here it learns that an import names neither ending nor index file.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context)
    const path = resolve(dirname(fileURLToPath(context.parentURL)), specifier)
    const file = [`${path}.ts`, resolve(path, 'index.ts')].find((candidate) => existsSync(candidate))
    return next(file === undefined ? specifier : pathToFileURL(file).href, context)
  },
})
