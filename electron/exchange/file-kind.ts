import { fileFault } from './file-fault'

/** What the first bytes of a file tell, whatever its name says. */
export type FileKind = 'package' | 'text'

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte)
const holds = (bytes: Uint8Array, text: string, encoding: 'latin1' | 'utf16le'): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, encoding)

/**
 * Tells a workbook from text, and refuses what is neither with a sentence that says what the file is.
 * @throws AppError FILE
 */
export function fileKind(fileName: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw fileFault(`Filen ${fileName} är tom. Välj en annan fil.`)
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'package'
  if (startsWith(bytes, 0x50, 0x4b))
    throw fileFault(`Filen ${fileName} är tom eller skadad. Öppna den i Excel och spara den på nytt.`)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFault(fileName, bytes)
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw fileFault(
      `Filen ${fileName} är en PDF och kan inte läsas in. Välj arbetsboken i Excel (.xlsx) eller en CSV-fil.`,
    )
  }
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  if (!isUtf16 && bytes.subarray(0, 4096).includes(0)) {
    throw fileFault(
      `Filen ${fileName} är varken en Excel-arbetsbok eller en CSV-fil. Spara den som .xlsx i Excel och försök igen.`,
    )
  }
  if (!/\.(csv|txt|tsv)$/i.test(fileName)) throw textFault(fileName, bytes)
  return 'text'
}

/** Excel keeps both its old format and password-protected workbooks in the same kind of container. */
function compoundFault(fileName: string, bytes: Uint8Array): Error {
  return holds(bytes, 'EncryptedPackage', 'utf16le')
    ? fileFault(
        `Filen ${fileName} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv – Info – Skydda arbetsbok), spara och försök igen.`,
      )
    : fileFault(
        `Filen ${fileName} är i Excels äldre format (.xls) eller ett annat äldre Office-format. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och försök igen.`,
      )
}

function textFault(fileName: string, bytes: Uint8Array): Error {
  const start = bytes.subarray(0, 2048)
  if (holds(start, '<html', 'latin1') || holds(start, '<table', 'latin1') || holds(start, '<!DOCTYPE', 'latin1')) {
    return fileFault(
      `Filen ${fileName} är en webbsida, inte en Excel-arbetsbok. Öppna den i Excel, spara den som Excel-arbetsbok (.xlsx) och försök igen.`,
    )
  }
  return fileFault(
    `Filen ${fileName} är inte en Excel-arbetsbok utan innehåller text. Är den en CSV-fil: döp om den så att namnet slutar på .csv. Annars: spara den som .xlsx i Excel.`,
  )
}
