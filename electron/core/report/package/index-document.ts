import { heading, paragraph, row } from '../../../documents/content/blocks'
import type { DocumentContent, DocumentHead, TableBlock } from '../../../documents/content/model'
import { say } from '../../../documents/content/say'
import { formatCount } from '../../../../shared/text/format'
import { swedishDate } from '../../clock'

/** One line of the list: everything of the same number. */
export interface PackedEntry {
  number: number
  title: string
  kind: string
  registryNumber: string | null
  createdAt: string | null
  files: Array<{ fileName: string; sha256: string }>
}

/** A fingerprint in groups of eight, so that it can be read aloud and broken over lines. */
const inGroups = (sha256: string): string => sha256.replace(/(.{8})(?=.)/g, '$1 ')

const list = (entries: readonly PackedEntry[]): TableBlock => ({
  kind: 'table',
  caption: 'Handlingarna i paketet',
  columns: [
    { title: 'Nr', align: 'left', width: 1 },
    { title: 'Handling', align: 'left', width: 6 },
    { title: 'Slag', align: 'left', width: 4 },
    { title: 'Diarienummer', align: 'left', width: 3 },
    { title: 'Skriven', align: 'left', width: 2.4 },
  ],
  rows: entries.map(({ number, title, kind, registryNumber, createdAt }) =>
    row(
      String(number),
      title,
      kind,
      registryNumber ?? '–',
      createdAt === null ? '–' : swedishDate(new Date(createdAt)),
    ),
  ),
})

const fingerprints = (entries: readonly PackedEntry[]): TableBlock => ({
  kind: 'table',
  caption: 'Filerna och deras fingeravtryck (SHA-256)',
  columns: [
    { title: 'Fil', align: 'left', width: 5 },
    { title: 'Fingeravtryck', align: 'left', width: 6 },
  ],
  rows: entries.flatMap(({ files }) => files.map(({ fileName, sha256 }) => row(fileName, inGroups(sha256)))),
})

/** What the package holds, as a document of its own: the same as web page and as Word file. */
export function indexDocument(
  title: string,
  entries: readonly PackedEntry[],
  { head, madeAt }: { head: DocumentHead; madeAt: string },
): DocumentContent {
  const files = entries.reduce((sum, entry) => sum + entry.files.length, 0)
  return {
    documentType: 'Paket',
    title,
    head,
    madeAt,
    status: null,
    numberedHeadings: false,
    blocks: [
      { kind: 'contents', levels: 1 },
      heading(1, 'Handlingar'),
      paragraph(
        say`Paketet innehåller ${formatCount(entries.length, 'handling', 'handlingar')} i ${formatCount(files, 'fil', 'filer')}. Filernas namn börjar med handlingens nummer.`,
      ),
      list(entries),
      heading(1, 'Filerna'),
      paragraph(
        say`Med fingeravtrycket kan den som tar emot paketet kontrollera att en fil är exakt den som lämnades.`,
      ),
      fingerprints(entries),
    ],
  }
}
