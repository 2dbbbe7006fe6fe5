import { readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, resolve, sep } from 'node:path'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
}

export interface StaticFile {
  body: Buffer
  mediaType: string
  isPage: boolean
}

/**
 * The file that an address means, or undefined: what lies outside the folder, is no plain file or has no known type does
 * not exist, whatever dots, backslashes, encodings or links the address holds.
 */
export function staticFile(folder: string, pathname: string): StaticFile | undefined {
  let wanted: string
  try {
    wanted = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (wanted.includes('\0') || wanted.includes('\\')) return undefined
  const relative = wanted === '/' || wanted === '' ? 'index.html' : wanted.replace(/^\/+/, '')
  const file = resolve(folder, relative)
  const mediaType = mediaTypes[extname(file)]
  if (mediaType === undefined || !file.startsWith(resolve(folder) + sep)) return undefined
  try {
    if (!realpathSync(file).startsWith(realpathSync(folder) + sep) || !statSync(file).isFile()) return undefined
    return { body: readFileSync(file), mediaType, isPage: extname(file) === '.html' }
  } catch {
    return undefined
  }
}
