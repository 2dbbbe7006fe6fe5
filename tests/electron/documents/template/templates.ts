import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { swedishWord } from '../../../fixtures/templates/designs'
import { packed, partsOf, type WordFile } from '../../../fixtures/templates/word-package'

const fixture = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../fixtures/templates/${name}`, import.meta.url)))

/** Three that behave differently: from a Swedish Word, saved by LibreOffice, a .dotx with a cover. */
export const templates = {
  'word-svensk.docx': fixture('word-svensk.docx'),
  'libreoffice.docx': fixture('libreoffice.docx'),
  'forsattsblad.dotx': fixture('forsattsblad.dotx'),
}

type Parts = Record<string, string | Uint8Array>

/** The Swedish template with something else in it. */
export const wordFile = (changes: Partial<WordFile> = {}, change: (parts: Parts) => void = () => {}): Buffer => {
  const parts: Parts = partsOf({ ...swedishWord, ...changes })
  change(parts)
  return packed(parts)
}

/** A relationship more in one of the parts' lists. */
export const withRelation =
  (path: string, kind: string, target: string, mode?: 'External') =>
  (parts: Parts): void => {
    const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
    const relation = `<Relationship Id="rIdNy" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
    const before =
      parts[path] ??
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    parts[path] = String(before).replace('</Relationships>', `${relation}</Relationships>`)
  }
