import { z } from 'zod'
import { Check, FileContent, Id, requiredText } from './common'
import { job, query } from './define'
import { DocumentKind } from './values'

const text = z.string().nullable()

/** What a written document can be had as beside its Word file. */
export const PublishFormat = z.enum(['pdf', 'html'])
export type PublishFormat = z.infer<typeof PublishFormat>

/** The largest file that may be added to a package, in bytes; the whole package holds three such. */
export const ATTACHMENT_LIMIT = 20_000_000
export const PACKAGE_LIMIT = 60_000_000

const attachment = z.object({
  fileName: z.string().min(1).max(255),
  // Base64 takes four characters for three bytes.
  contentBase64: z
    .string()
    .max(Math.ceil(ATTACHMENT_LIMIT / 3) * 4, 'Filen är större än 20 MB. Gör den mindre, eller skicka den för sig.'),
})

/** In the order of the package: written documents, underlag of their granskningar, and files from outside. */
export const PackagePart = z.discriminatedUnion('type', [
  z.object({ type: z.literal('document'), id: Id }),
  z.object({ type: z.literal('evidence'), id: Id }),
  z.object({ type: z.literal('file'), file: attachment }),
])
export type PackagePart = z.infer<typeof PackagePart>

/** What a package may be put together from. */
export const PackageDocument = z.object({
  id: Id,
  title: z.string(),
  kind: DocumentKind,
  registryNumber: text,
  committeeName: text,
  createdAt: z.string(),
  byteLength: z.int(),
  /** Why it can't be packed: its file was never kept, or isn't what it was. */
  canPack: Check,
  /** Underlag of the granskning that the document was written from. */
  evidence: z.array(z.object({ id: Id, fileName: z.string(), byteLength: z.int() })),
})
export type PackageDocument = z.infer<typeof PackageDocument>

export const PackedFile = z.object({ fileName: z.string(), title: z.string(), byteLength: z.int(), sha256: z.string() })
export type PackedFile = z.infer<typeof PackedFile>

export const publishContract = {
  /** What can be made on this machine, and with what. */
  'report.formats': query(
    z.object({}),
    z.object({ pdf: Check, pdfBy: z.enum(['window', 'browser', 'office']).nullable() }),
  ),
  /** The document as PDF or web page, saying what it said when it was written. */
  'report.publish': job(z.object({ documentId: Id, format: PublishFormat }), FileContent),
  /** The Word file as it was kept. */
  'report.documentFile': query(z.object({ id: Id }), FileContent),
  /** What can go into a package: the named documents, or those of a meeting in the order of its items. */
  'report.packageParts': query(
    z.object({ documentIds: z.array(Id).max(100), meetingId: Id.nullable() }),
    z.object({
      title: z.string(),
      documents: z.array(PackageDocument),
      /** Items of the meeting that have no written document, by name. */
      unwritten: z.array(z.string()),
    }),
  ),
  /** One zip with numbered files and a list of what it holds. */
  'report.package': job(
    z.object({
      title: requiredText('Ge paketet ett namn, till exempel nämnd och sammanträdesdag.', 120),
      parts: z.array(PackagePart).min(1, 'Välj minst ett dokument.').max(100, 'Ett paket rymmer högst 100 filer.'),
      withPdf: z.boolean(),
    }),
    z.object({ file: FileContent, files: z.array(PackedFile) }),
  ),
}
