import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
/** What electron-builder itself depends on: its schema, its YAML reader, its archive reader. */
export const fromBuilder = createRequire(require.resolve('electron-builder'))

const electronVersion = (require('electron/package.json') as { version: string }).version

/**
 * A folder that electron-builder takes for Electron's, without its program: packing then needs no network. The file in the
 * program's place carries a fuse wire as the real one does (the mark, the wire's version, its length, each fuse off), so
 * that it can be read what was switched.
 */
export function makeStub(folder: string): string {
  mkdirSync(join(folder, 'locales'), { recursive: true })
  const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
  writeFileSync(
    join(folder, 'electron'),
    Buffer.concat([Buffer.from(`#!/bin/sh\n${mark}`), Buffer.from([1, 9]), Buffer.from('000000000\n')]),
  )
  chmodSync(join(folder, 'electron'), 0o755)
  writeFileSync(join(folder, 'version'), electronVersion)
  for (const name of ['locales/sv.pak', 'locales/en-US.pak', 'locales/de.pak', 'LICENSE', 'LICENSES.chromium.html'])
    writeFileSync(join(folder, name), '')
  return folder
}

/** Packs what stands in out/ as the installers do, unpacked, for this machine. @returns the packed program's folder */
export async function pack(stub: string, output: string): Promise<string> {
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${output}`]
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', '--publish', 'never', ...settings], {
    cwd: root,
  })
  return join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked')
}
