import { strToU8, zip } from 'fflate'
import { PACKAGE_LIMIT } from '../../../../shared/contracts/publish'
import { numberedName, safeName } from '../../../../shared/domain/package/file-name'
import { AppError } from '../../../../shared/errors'
import type { DocumentContent } from '../../../documents/content/model'
import { renderHtml } from '../../../documents/html/page'
import { makePdf } from '../../../documents/pdf/make-pdf'
import { renderInWorker } from '../../../documents/render-in-worker'
import type { Context, JobControl } from '../../context'
import type { JobHandler } from '../../handler'
import { keptDocument } from '../publish/kept-document'
import { pdfMeans } from '../publish/pdf-means'
import { sha256Of } from '../../sha256-of'
import { documentLook } from '../template/document-look'
import { type GatheredFile, gatherFiles } from './gather-files'
import { indexDocument, type PackedEntry } from './index-document'
import { linkFiles } from './link-files'
import { packageHead } from './package-head'

interface NamedFile {
  fileName: string
  title: string
  bytes: Uint8Array
}

const INDEX = '00 Innehåll'

/**
 * One zip with every chosen document and attachment under numbered names, PDF beside where it is wanted, and a list of what
 * it holds as web page and as Word file. It is made whole or not at all.
 * @throws AppError FILE naming each file that is missing or damaged, RULE_BROKEN when it is too large or no PDF can be made,
 *   CANCELLED
 */
export const makePackage: JobHandler<'report.package'> = async (context, { title, parts, withPdf }, control) => {
  control.report(0, 'Hämtar filerna')
  const gathered = gatherFiles(context, parts)
  requireRoom(gathered)
  const files: NamedFile[] = []
  const entries: PackedEntry[] = []
  for (const [index, file] of gathered.entries()) {
    const number = index + 1
    const nameWith = (ending: string) => numberedName(number, gathered.length, file.title, ending)
    const own: NamedFile[] = [{ fileName: nameWith(file.ending), title: file.title, bytes: file.bytes }]
    if (withPdf && file.documentId !== null) {
      control.report(0.05 + (0.8 * index) / gathered.length, `Gör PDF av ${file.title}`)
      await control.pause()
      own.push({ fileName: nameWith('.pdf'), title: file.title, bytes: await pdfOf(context, file.documentId, control) })
    }
    files.push(...own)
    entries.push({
      ...file,
      number,
      files: own.map(({ fileName, bytes }) => ({ fileName, sha256: sha256Of(bytes) })),
    })
  }
  control.report(0.88, 'Skriver innehållsförteckningen')
  const head = packageHead(context, gathered)
  const content = indexDocument(title, entries, { head, madeAt: context.now().toISOString() })
  const index = await indexFiles(context, content, entries, control)
  await control.pause()
  control.report(0.95, 'Packar filerna')
  const packed = await pack([...index, ...files], context.now())
  if (packed.byteLength > PACKAGE_LIMIT) throw tooLarge()
  return {
    file: { fileName: `${safeName(title)}.zip`, contentBase64: Buffer.from(packed).toString('base64') },
    files: [...index, ...files].map(({ fileName, title: what, bytes }) => ({
      fileName,
      title: what,
      byteLength: bytes.byteLength,
      sha256: sha256Of(bytes),
    })),
  }
}

async function pdfOf(context: Context, id: string, { signal }: JobControl): Promise<Buffer> {
  const { content, docx } = keptDocument(context, id)
  return makePdf({ html: renderHtml(content, documentLook(context)), docx }, pdfMeans(context), signal)
}

async function indexFiles(
  context: Context,
  content: DocumentContent,
  entries: readonly PackedEntry[],
  { signal }: JobControl,
): Promise<NamedFile[]> {
  const names = entries.flatMap(({ files }) => files.map(({ fileName }) => fileName))
  const page = linkFiles(renderHtml(content, documentLook(context)), names)
  const word = await renderInWorker(content, {
    mode: 'quick',
    look: documentLook(context),
    signal,
    report: () => undefined,
  })
  return [
    { fileName: `${INDEX}.html`, title: 'Innehåll', bytes: strToU8(page) },
    { fileName: `${INDEX}.docx`, title: 'Innehåll', bytes: word },
  ]
}

/** Word files, PDFs and pictures are packed already: they are laid in as they are. */
function pack(files: readonly NamedFile[], at: Date): Promise<Uint8Array> {
  const content = Object.fromEntries(files.map(({ fileName, bytes }) => [fileName, bytes]))
  return new Promise((resolve, reject) =>
    zip(content, { level: 0, mtime: at, consume: true }, (fault, packed) => (fault ? reject(fault) : resolve(packed))),
  )
}

const tooLarge = () =>
  new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Paketet blir större än 60 MB. Ta bort en bilaga eller dela upp paketet. Inget har skrivits.',
  })

function requireRoom(files: readonly GatheredFile[]): void {
  if (files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > PACKAGE_LIMIT) throw tooLarge()
}
