import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors'
import { attribute, elementsOf, isWellFormed } from './xml'

/** The parts of a Word file by their paths. */
export type WordPackage = Record<string, Uint8Array>

const MEGA = 1024 * 1024
/** Bytes of a template file; larger ones hold pictures that every document would carry. */
export const LARGEST_TEMPLATE = 10 * MEGA
/** Bytes of all its parts unpacked: a small file can be made to unpack to any size. */
const LARGEST_UNPACKED = 60 * MEGA
const MOST_PARTS = 2000

export const DOCUMENT = 'word/document.xml'
export const TYPES = '[Content_Types].xml'
export const STYLES = 'word/styles.xml'

export const textOf = (parts: WordPackage, path: string): string => strFromU8(parts[path] ?? new Uint8Array())

const refused = (reason: string, details?: string[]): AppError =>
  new AppError({ code: 'FILE', userMessage: `${reason} Inget har ändrats.`, ...(details ? { details } : {}) })

/**
 * Said before the file is read: a file dropped by mistake may be of any size.
 * @throws AppError FILE
 */
export function refuseLargeTemplate(fileName: string, byteLength: number): void {
  if (byteLength <= LARGEST_TEMPLATE) return
  const size = Math.ceil(byteLength / MEGA)
  throw refused(
    `Mallen ${fileName} är ${size} MB, och en mall får vara högst 10 MB. Ta bort eller komprimera bilderna i Word, spara och lägg till den igen.`,
  )
}

/**
 * Unpacks a template and stops whatever a document must not carry with it: macros, embedded objects and what is fetched
 * from elsewhere.
 * @throws AppError FILE with one sentence: what is wrong, where, and what to do
 */
export function openPackage(fileName: string, bytes: Uint8Array): WordPackage {
  refuseLargeTemplate(fileName, bytes.byteLength)
  const parts = unpack(fileName, bytes)
  refuseOtherKinds(fileName, parts)
  refuseMacros(fileName, parts)
  refuseBrokenParts(fileName, parts)
  refuseReferences(fileName, parts)
  refuseFetchingFields(fileName, parts)
  return parts
}

const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path)
const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((value, index) => bytes[index] === value)

function unpack(fileName: string, bytes: Uint8Array): WordPackage {
  // Word's files up to 2003, and files with a password, lie in an older kind of container.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw refused(
      `${fileName} har ett lösenord eller är sparad i ett äldre format. Öppna den i Word, ta bort lösenordet och spara som Word-dokument (.docx) eller Word-mall (.dotx).`,
    )
  }
  if (!startsWith(bytes, 0x50, 0x4b)) {
    throw refused(`${fileName} är inte ett Word-dokument. Välj en fil som är sparad som .docx eller .dotx i Word.`)
  }
  let unpacked = 0
  let count = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize
        count += 1
        if (unpacked > LARGEST_UNPACKED || count > MOST_PARTS) {
          throw refused(
            `${fileName} blir större än 60 MB när den packas upp och kan inte användas. Ta bort stora bilder och gammalt innehåll i Word, spara och lägg till den igen.`,
          )
        }
        return !name.endsWith('/')
      },
    })
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw refused(
      `${fileName} är skadad och går inte att packa upp. Öppna den i Word, spara den på nytt och lägg till den igen.`,
    )
  }
}

function refuseOtherKinds(fileName: string, parts: WordPackage): void {
  const types = textOf(parts, TYPES)
  if (parts[DOCUMENT] !== undefined && types !== '') return
  const isExcel = types.includes('spreadsheetml')
  const isSlides = types.includes('presentationml')
  const isOpenDocument = textOf(parts, 'mimetype').includes('opendocument')
  const what = isExcel
    ? 'en Excel-arbetsbok'
    : isSlides
      ? 'en PowerPoint-presentation'
      : isOpenDocument
        ? 'i OpenDocument-format'
        : 'inte ett Word-dokument'
  throw refused(`${fileName} är ${what}. Välj en fil som är sparad som .docx eller .dotx i Word.`)
}

function refuseMacros(fileName: string, parts: WordPackage): void {
  const types = textOf(parts, TYPES)
  const found =
    /macroEnabled|vbaProject|vbaData/i.test(types) || Object.keys(parts).some((path) => /vba(Project|Data)/i.test(path))
  if (!found) return
  throw refused(
    `${fileName} innehåller makron, som kan köra program hos den som öppnar dokumentet. Öppna mallen i Word, spara den som .docx eller .dotx utan makron och lägg till den igen.`,
  )
}

function refuseBrokenParts(fileName: string, parts: WordPackage): void {
  for (const path of Object.keys(parts).filter(isXml)) {
    const xml = textOf(parts, path)
    if (!/<!DOCTYPE|<!ENTITY/i.test(xml) && isWellFormed(xml)) continue
    throw refused(
      `${fileName} är skadad: delen ${path} går inte att läsa. Öppna mallen i Word, spara den på nytt och lägg till den igen.`,
    )
  }
}

/** What a relationship of each kind is called where it leads out of the file or holds something foreign. */
const relations: Record<string, string> = {
  attachedTemplate: 'en kopplad mall',
  image: 'en bild som hämtas från en annan plats',
  oleObject: 'ett inbäddat eller länkat objekt',
  package: 'en inbäddad fil',
  control: 'en kontroll (ActiveX)',
  aFChunk: 'ett inbäddat dokument',
  subDocument: 'ett deldokument',
  frame: 'en ram med en annan sida',
  mailMergeSource: 'en datakälla för koppling av dokument',
  mailMergeHeaderSource: 'en datakälla för koppling av dokument',
}
const foreign = new Set(['oleObject', 'package', 'control', 'aFChunk'])

function refuseReferences(fileName: string, parts: WordPackage): void {
  for (const path of Object.keys(parts).filter((name) => name.endsWith('.rels'))) {
    for (const { attributes } of elementsOf(textOf(parts, path), 'Relationship')) {
      const kind = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
      const target = attribute(attributes, 'Target') ?? ''
      const isExternal = attribute(attributes, 'TargetMode') === 'External'
      // A chart's own data sheet lies in the file.
      const isChartData = kind === 'package' && path.startsWith('word/charts/') && target.endsWith('.xlsx')
      const isLink = kind === 'hyperlink' && /^(https?:|mailto:|#)/i.test(target)
      if ((isExternal && !isLink) || (foreign.has(kind) && !isChartData)) {
        const what =
          relations[kind] ?? (kind === 'hyperlink' ? 'en länk till en fil' : 'en hänvisning till en annan fil')
        throw refused(
          `${fileName} innehåller ${what} (${shortened(target)}). Ta bort den i Word, spara mallen och lägg till den igen.`,
        )
      }
    }
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Fields that Word fills from other files or programs when it opens the document. */
const FETCHING = /\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|DATABASE|IMPORT|INCLUDE|RD)\b/

/** What each field is told to do; Word may have split the words over several runs. */
export function fieldInstructions(xml: string): string[] {
  const instructions: string[] = []
  for (const [whole, words, simple] of xml.matchAll(
    /<w:fldChar\b[^>]*>|<w:instrText[^>]*>([^<]*)<|<w:fldSimple[^>]*w:instr="([^"]*)"/g,
  )) {
    if (simple !== undefined) instructions.push(simple)
    else if (words === undefined) {
      if (whole.includes('"begin"')) instructions.push('')
    } else instructions.push(`${instructions.pop() ?? ''}${words}`)
  }
  return instructions
}

function refuseFetchingFields(fileName: string, parts: WordPackage): void {
  for (const path of Object.keys(parts).filter((name) => /^word\/.*\.xml$/.test(name))) {
    const name = fieldInstructions(textOf(parts, path))
      .map((text) => FETCHING.exec(text.trim().split(/\s/)[0] ?? '')?.[1])
      .find((found) => found !== undefined)
    if (name !== undefined) {
      throw refused(
        `${fileName} innehåller ett fält som hämtar innehåll från en annan fil (${name}). Ta bort fältet i Word, spara mallen och lägg till den igen.`,
      )
    }
  }
}
