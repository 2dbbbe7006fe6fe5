import type { PackagePart } from '../../../../shared/contracts/publish'
import { splitName } from '../../../../shared/domain/package/file-name'
import { judgeEvidence } from '../../../../shared/domain/review-work/evidence-type'
import { AppError } from '../../../../shared/errors'
import { documentKindNames } from '../../../../shared/text/names'
import { evidenceFolder, readEvidence } from '../../collect/evidence/evidence-folder'
import type { Context } from '../../context'
import { keptFile } from '../publish/kept-document'
import { packageRepo } from './package-repo'

/** A file on its way into the package, with what the list says of it. */
export interface GatheredFile {
  title: string
  ending: string
  bytes: Buffer
  kind: string
  registryNumber: string | null
  /** Of a document the day it was written; ISO with time. */
  createdAt: string | null
  /** Set for written documents alone: those that a PDF can be made of. */
  documentId: string | null
  /** The nämnd that a document is for; null for attachments and documents about all. */
  committeeId: string | null
}

const faulty = (userMessage: string): AppError => new AppError({ code: 'FILE', userMessage })

function evidenceFile(context: Context, id: string): GatheredFile {
  const file = packageRepo(context.db).evidence(id)
  if (file === undefined) throw faulty('Ett underlag finns inte längre. Ladda om sidan och välj på nytt.')
  const read = readEvidence(context.host.databaseFile, file)
  if (read.state !== 'there') {
    const what = read.state === 'missing' ? 'finns inte i' : 'har ändrats i'
    throw faulty(
      `${file.fileName} till granskning ${file.reviewNumber} ${what} mappen ${evidenceFolder(context.host.databaseFile)}.`,
    )
  }
  const [title, ending] = splitName(file.fileName)
  return attachment(title, ending, read.bytes, `Underlag till granskning ${file.reviewNumber}`)
}

/** Held to the same as underlag: what it says it is, and no macros. */
function fileFromOutside({ fileName, contentBase64 }: { fileName: string; contentBase64: string }): GatheredFile {
  const bytes = Buffer.from(contentBase64, 'base64')
  const verdict = judgeEvidence(fileName, bytes, Number.POSITIVE_INFINITY)
  if (!verdict.ok) throw faulty(`${fileName}: ${verdict.reason.replace(' Inget har sparats.', '')}`)
  const [title, ending] = splitName(fileName)
  return attachment(title, ending, bytes, 'Bilaga')
}

const attachment = (title: string, ending: string, bytes: Buffer, kind: string): GatheredFile => ({
  title,
  ending,
  bytes,
  kind,
  registryNumber: null,
  createdAt: null,
  documentId: null,
  committeeId: null,
})

function documentFile(context: Context, id: string): GatheredFile {
  const { document, docx } = keptFile(context, id)
  return {
    title: document.title,
    ending: '.docx',
    bytes: docx,
    kind: documentKindNames[document.kind],
    registryNumber: document.registryNumber,
    createdAt: document.createdAt,
    documentId: id,
    committeeId: document.committeeId,
  }
}

function gather(context: Context, part: PackagePart): GatheredFile {
  if (part.type === 'document') return documentFile(context, part.id)
  return part.type === 'evidence' ? evidenceFile(context, part.id) : fileFromOutside(part.file)
}

/**
 * Every file of the package, in its order.
 * @throws AppError FILE that names each that is missing or damaged: a package is whole or isn't made
 */
export function gatherFiles(context: Context, parts: readonly PackagePart[]): GatheredFile[] {
  const faults: string[] = []
  const files = parts.flatMap((part) => {
    try {
      return [gather(context, part)]
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      faults.push(cause.data.userMessage)
      return []
    }
  })
  if (faults.length === 0) return files
  throw new AppError({
    code: 'FILE',
    userMessage: `Paketet gjordes inte. ${faults[0]}`,
    details: faults.length > 1 ? faults : undefined,
  })
}
