import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { LANGUAGE } from './parts/look'

const CORE = 'docProps/core.xml'

/** The library writes no language into the core properties, and the machine's clock as the document's time. */
function finishCore(xml: string, madeAt: string): string {
  const time = new Date(madeAt).toISOString().replace(/\.\d{3}Z$/, 'Z')
  const dated = xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`)
  if (dated.includes('<dc:language>')) return dated
  return dated.replace('</cp:coreProperties>', `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`)
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

/**
 * The one step after the library: Swedish as language in the core properties and the charts, a fixed time, and a stop when
 * a drawing lacks alternative text.
 */
export function finishPackage(packed: Uint8Array, madeAt: string): Buffer {
  const parts = unzipSync(packed)
  const finished: Record<string, Uint8Array> = {}
  for (const [path, bytes] of Object.entries(parts)) {
    if (path === CORE) finished[path] = strToU8(finishCore(strFromU8(bytes), madeAt))
    else if (/^word\/charts\/chart\d+\.xml$/.test(path)) finished[path] = strToU8(finishChart(strFromU8(bytes)))
    else finished[path] = bytes
    if (path === 'word/document.xml') requireAltText(strFromU8(bytes))
  }
  return Buffer.from(zipSync(finished, { mtime: new Date(madeAt), level: 6 }))
}
