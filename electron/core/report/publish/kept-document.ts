import type { DocumentRecord } from '../../../../shared/contracts/report'
import { AppError } from '../../../../shared/errors'
import type { DocumentContent } from '../../../documents/content/model'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'
import { documentRepo } from '../document-repo'
import { readContent, readFile } from '../stored-file'

/** A written document as it was kept. */
export interface KeptDocument {
  document: DocumentRecord
  content: DocumentContent
  /** The Word file, byte for byte. */
  docx: Buffer
}

/** Documents from before files were kept; the sentence says how one gets a file. */
const notKept = (title: string): AppError =>
  new AppError({
    code: 'NOT_FOUND',
    userMessage: `Filen till ${title} sparades inte när den skrevs, bara siffrorna. Skriv dokumentet igen, så finns den som Word, PDF och webbsida.`,
  })

/** The record's own words first: several documents may be asked for at once. */
function named<T>(title: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    if (cause.data.code === 'NOT_FOUND') throw notKept(title)
    throw new AppError({ ...cause.data, userMessage: `${title}: ${cause.data.userMessage}` }, { cause })
  }
}

/** @throws AppError NOT_FOUND when there is no such document or its file was never kept, FILE when it isn't what it was */
export function keptFile(context: Context, id: string): { document: DocumentRecord; docx: Buffer } {
  const { document } = documentRepo(context.db).byId(id)
  return { document, docx: named(document.title, () => readFile(context, document.sha256)) }
}

/** @throws AppError NOT_FOUND, FILE, as `keptFile` */
export function keptDocument(context: Context, id: string): KeptDocument {
  const { document, docx } = keptFile(context, id)
  const { contentSha256 } = recordedTable(context, 'document').byId(id)
  if (contentSha256 === null) throw notKept(document.title)
  return { document, docx, content: named(document.title, () => readContent(context, contentSha256)) }
}
