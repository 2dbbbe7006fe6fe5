import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { LANGUAGE } from './parts/look'

/** What the file says about itself. */
export interface FileProperties {
  title: string
  documentType: string
  sender: string
  /** ISO with time: the moment of the figures, not of the machine. */
  madeAt: string
}

const CORE = 'docProps/core.xml'
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Written whole: a template's own would carry its maker's name and times into every document. */
function coreOf({ title, documentType, sender, madeAt }: FileProperties): string {
  const time = new Date(madeAt).toISOString().replace(/\.\d{3}Z$/, 'Z')
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(documentType)}</dc:subject>` +
    `<dc:creator>${escapeXml(sender)}</dc:creator><cp:lastModifiedBy>${escapeXml(sender)}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`
  )
}

/** The library writes its charts in American English. */
function finishChart(xml: string): string {
  return xml
    .replace(/<c:lang val="[^"]*"/g, `<c:lang val="${LANGUAGE}"`)
    .replace(/(<a:(?:rPr|defRPr|endParaRPr)\b[^>]*\blang=")[^"]*"/g, `$1${LANGUAGE}"`)
}

function requireAltText(xml: string): void {
  for (const [drawing] of xml.matchAll(/<wp:docPr\b[^>]*>/g)) {
    if (!/\bdescr="[^"]*[^"\s][^"]*"/.test(drawing)) throw new Error(`A drawing lacks alternative text: ${drawing}`)
  }
}

/** What is packed already doesn't get smaller by being packed again. */
const isPacked = (path: string): boolean => /\.(xlsx|png|jpe?g|gif)$/i.test(path)

/**
 * The one step after the library: Swedish as language in the properties and the charts, a fixed time, and a stop when a
 * drawing lacks alternative text.
 */
export function finishPackage(packed: Uint8Array, properties: FileProperties): Buffer {
  const finished: Zippable = {}
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    if (path === CORE) finished[path] = strToU8(coreOf(properties))
    else if (/^word\/charts\/chart\d+\.xml$/.test(path)) finished[path] = strToU8(finishChart(strFromU8(bytes)))
    else finished[path] = isPacked(path) ? [bytes, { level: 0 }] : bytes
    if (path === 'word/document.xml') requireAltText(strFromU8(bytes))
  }
  return Buffer.from(zipSync(finished, { mtime: new Date(properties.madeAt), level: 6 }))
}
