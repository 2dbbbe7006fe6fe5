import type { FileContent } from '../../../shared/contracts/common'
import type { PackageDocument, PackagePart } from '../../../shared/contracts/publish'
import { documentKindNames } from '../../../shared/text/names'

/** A file that somebody has added to the package from outside. */
export interface AddedFile {
  key: string
  file: FileContent
  byteLength: number
}

/** One line of the package as it stands on screen. */
export interface PackageLine {
  key: string
  title: string
  kind: string
  byteLength: number
  /** Why it can't come along; null when it can. */
  fault: string | null
  part: PackagePart
}

const documentKey = (id: string) => `document:${id}`
export const evidenceKey = (id: string) => `evidence:${id}`

const documentLine = ({ id, title, kind, byteLength, canPack }: PackageDocument): PackageLine => ({
  key: documentKey(id),
  title,
  kind: documentKindNames[kind],
  byteLength,
  fault: canPack.ok ? null : canPack.reasons.join(' '),
  part: { type: 'document', id },
})

const evidenceLines = ({ evidence }: PackageDocument, chosen: ReadonlySet<string>): PackageLine[] =>
  evidence
    .filter(({ id }) => chosen.has(evidenceKey(id)))
    .map(({ id, fileName, byteLength }) => ({
      key: evidenceKey(id),
      title: fileName,
      kind: 'Underlag',
      byteLength,
      fault: null,
      part: { type: 'evidence', id },
    }))

const addedLine = ({ key, file, byteLength }: AddedFile): PackageLine => ({
  key,
  title: file.fileName,
  kind: 'Bilaga',
  byteLength,
  fault: null,
  part: { type: 'file', file },
})

interface Chosen {
  documents: readonly PackageDocument[]
  evidence: ReadonlySet<string>
  added: readonly AddedFile[]
  /** Lines taken away again, by key. */
  removed: ReadonlySet<string>
  /** The keys in the order that somebody has given them; lines that came later stand last. */
  order: readonly string[]
}

/** The package's lines in its order: documents, each with its chosen underlag after it, and what was added. */
export function packageLines({ documents, evidence, added, removed, order }: Chosen): PackageLine[] {
  const lines = [
    ...documents.flatMap((document) => [documentLine(document), ...evidenceLines(document, evidence)]),
    ...added.map(addedLine),
  ].filter(({ key }) => !removed.has(key))
  const placeOf = ({ key }: PackageLine) => {
    const place = order.indexOf(key)
    return place === -1 ? order.length : place
  }
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The keys with one line moved a step up (–1) or down (1). */
export function moved(lines: readonly PackageLine[], index: number, step: -1 | 1): string[] {
  const keys = lines.map(({ key }) => key)
  const [key] = keys.splice(index, 1)
  if (key !== undefined) keys.splice(index + step, 0, key)
  return keys
}
