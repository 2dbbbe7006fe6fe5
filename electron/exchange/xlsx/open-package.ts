import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors'
import { fileFault } from '../file-fault'

/** A workbook that unpacks to more than this is not one that people have made. */
const maxUnpackedBytes = 300_000_000
const maxParts = 20_000
/** Of a workbook's parts only these are read: pictures, diagrams and printer settings are not unpacked. */
const wanted =
  /(^|\/)(\[Content_Types\]\.xml|mimetype)$|\.rels$|\.bin$|workbook\.xml$|document\.xml$|styles\.xml$|sharedStrings\.xml$|worksheets\/[^/]+\.xml$/i

/** The parts of a workbook by their path, unpacked when asked for. */
export interface Package {
  has(path: string): boolean
  /** The part as text, or null where it is missing. */
  text(path: string): string | null
}

/**
 * Unpacks a workbook with care: sizes are summed from the directory before anything is unpacked, and a part never grows
 * beyond the size that the directory promised.
 * @throws AppError FILE
 */
export function openPackage(fileName: string, bytes: Uint8Array): Package {
  let total = 0
  let parts = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1
        if (parts > maxParts) throw tooLarge(fileName)
        if (!wanted.test(name) || name.endsWith('.bin')) return false
        total += originalSize
        if (total > maxUnpackedBytes) throw tooLarge(fileName)
        return true
      },
    })
    const byPath = new Map(
      Object.entries(files).map(([path, content]) => [path.toLowerCase().replaceAll('\\', '/'), content]),
    )
    return {
      has: (path) => byPath.has(path.toLowerCase()),
      text: (path) => {
        const content = byPath.get(path.toLowerCase())
        return content === undefined ? null : strFromU8(content)
      },
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw fileFault(
      `Filen ${fileName} är skadad och kan inte öppnas. Öppna den i Excel, spara den på nytt och försök igen.`,
      cause,
    )
  }
}

const tooLarge = (fileName: string): AppError =>
  fileFault(
    `Filen ${fileName} är för stor att läsa in: uppackad är den över 300 MB. Dela upp den, eller ta bort blad som inte ska läsas in.`,
  )
