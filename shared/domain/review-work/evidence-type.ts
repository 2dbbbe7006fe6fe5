/** A kind of file that may be kept as underlag. */
interface EvidenceType {
  mediaType: string
  extensions: readonly string[]
  /** In a sentence: 'en PDF'. */
  words: string
  /** What the content must begin with or hold; a type without is known by its name, and must be plain text. */
  signature: ((bytes: Uint8Array) => boolean) | null
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0))
const zip = [0x50, 0x4b, 0x03, 0x04]

/** Office's and OpenDocument's files are zip files; the names inside stand uncompressed. */
const zipWith =
  (name: string) =>
  (bytes: Uint8Array): boolean =>
    startsWith(bytes, zip) && holds(bytes, name)

const heic = ['heic', 'heix', 'hevc', 'mif1', 'msf1']

const types: readonly EvidenceType[] = [
  {
    mediaType: 'application/pdf',
    extensions: ['pdf'],
    words: 'en PDF',
    signature: (bytes) => startsWith(bytes, ascii('%PDF-')),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    words: 'ett Word-dokument',
    signature: zipWith('word/'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    words: 'en Excel-arbetsbok',
    signature: zipWith('xl/'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    words: 'en PowerPoint-presentation',
    signature: zipWith('ppt/'),
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extensions: ['odt'],
    words: 'ett OpenDocument-dokument',
    signature: zipWith('application/vnd.oasis.opendocument.text'),
  },
  {
    mediaType: 'image/png',
    extensions: ['png'],
    words: 'en PNG-bild',
    signature: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  },
  {
    mediaType: 'image/jpeg',
    extensions: ['jpg', 'jpeg'],
    words: 'en JPEG-bild',
    signature: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  },
  {
    mediaType: 'image/heic',
    extensions: ['heic', 'heif'],
    words: 'en HEIC-bild',
    signature: (bytes) =>
      startsWith(bytes, ascii('ftyp'), 4) && heic.some((brand) => startsWith(bytes, ascii(brand), 8)),
  },
  {
    mediaType: 'application/vnd.ms-outlook',
    extensions: ['msg'],
    words: 'ett e-postmeddelande',
    signature: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  },
  { mediaType: 'message/rfc822', extensions: ['eml'], words: 'ett e-postmeddelande', signature: null },
  { mediaType: 'text/plain', extensions: ['txt'], words: 'en textfil', signature: null },
  { mediaType: 'text/csv', extensions: ['csv'], words: 'en textfil', signature: null },
]

/** As a file dialog wants it: '.pdf,.docx,…'. */
export const evidenceAccept: string = types.flatMap(({ extensions }) => extensions.map((one) => `.${one}`)).join(',')
/** For the hint beside it. */
export const evidenceTypeWords = 'PDF, Word, Excel, PowerPoint, OpenDocument, bild, e-post eller text'

export type EvidenceVerdict =
  | { ok: true; mediaType: string; extension: string; isText: boolean }
  | { ok: false; reason: string }

/**
 * Whether a file may be kept, decided by what it holds where the type has a signature and not by its name alone; a name that
 * says something else is refused, so that nobody later opens another thing than the name promises.
 * @param largestMegabytes the municipality's limit; 1 MB is 1 048 576 bytes
 */
export function judgeEvidence(fileName: string, bytes: Uint8Array, largestMegabytes: number): EvidenceVerdict {
  const no = (reason: string): EvidenceVerdict => ({ ok: false, reason: `${reason} Inget har sparats.` })
  if (bytes.length === 0) return no('Filen är tom.')
  if (bytes.length > largestMegabytes * 1_048_576) {
    return no(
      `Filen är större än ${largestMegabytes} MB. Dela upp den, eller höj gränsen under Inställningar, Insamling.`,
    )
  }
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const named = types.find(({ extensions }) => extensions.includes(extension))
  const found = types.find(({ signature }) => signature?.(bytes) === true)
  if (named === undefined) return no(`Filer som slutar på .${extension} tas inte emot. Välj ${evidenceTypeWords}.`)
  if (named.signature === null && found === undefined) {
    if (bytes.includes(0)) return no('Filen är inte en textfil, fast namnet säger det.')
  } else if (found !== named) {
    const what = found === undefined ? 'är skadad eller något annat' : `är ${found.words}`
    return no(`Filen heter .${extension} men ${what}. Spara den på nytt med rätt namn.`)
  }
  if (startsWith(bytes, zip) && holds(bytes, 'vbaProject.bin'))
    return no('Filen innehåller makron. Spara den utan makron.')
  return { ok: true, mediaType: named.mediaType, extension, isText: named.signature === null }
}

function holds(bytes: Uint8Array, text: string): boolean {
  const wanted = ascii(text)
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, wanted, at)) return true
  }
  return false
}
