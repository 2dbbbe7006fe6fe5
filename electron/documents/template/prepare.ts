import { strToU8, type Zippable, zipSync } from 'fflate'
import { builtInTints, tintsOf } from '../../../shared/domain/report/accent'
import { LANGUAGE, paletteOf } from '../parts/look'
import type { Surface } from '../parts/surface'
import { withLoneContent } from './content-place'
import { fontOf } from './font-of'
import { logoPlaces, prepareLogo } from './logo'
import type { DocumentLook } from './look'
import { DOCUMENT, STYLES, textOf, TYPES, type WordPackage } from './open-package'
import { textWidthAt } from './page-of'
import { headingColour, mapStyles, stylesIn, type WordStyle } from './styles'

/** A template made ready for the library: one file, and what the parts must know to draw in it. */
export interface PreparedTemplate {
  file: Uint8Array
  surface: Surface
  /** The room for the logo in pixels; null where the template has none or there is no logo. */
  logoBox: { width: number; height: number } | null
}

const TEMPLATE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'
const DOCUMENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const SETTINGS = 'word/settings.xml'

const isText = (path: string): boolean => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)

/** @param own the built-in styles; `isBuiltIn` when the template is the program's own and takes the accent everywhere */
export function prepareTemplate(
  parts: WordPackage,
  look: DocumentLook,
  { own, isBuiltIn }: { own: readonly WordStyle[]; isBuiltIn: boolean },
): PreparedTemplate {
  // Where nobody has set a colour, tables and charts follow the template's headings.
  const accent = look.accent ?? (isBuiltIn ? null : headingColour(textOf(parts, STYLES)))
  const inAccent = (xml: string): string => xml.replaceAll(builtInTints.accent, tintsOf(accent).accent)
  const styles = mapStyles(
    textOf(parts, STYLES) || NO_STYLES,
    own.map((style) => ({ ...style, xml: inAccent(style.xml) })),
  )
  const content = withLoneContent(textOf(parts, DOCUMENT))
  const boxes = Object.keys(parts)
    .filter(isText)
    .flatMap((path) => logoPlaces(textOf(parts, path)))
  const changed: Record<string, string> = {
    [STYLES]: inSwedish(styles.stylesXml, new Set(styles.ids.values())),
    [TYPES]: textOf(parts, TYPES).replace(TEMPLATE_TYPE, DOCUMENT_TYPE),
    [SETTINGS]: textOf(parts, SETTINGS).replace(/<w:updateFields\b[^>]*\/>/g, ''),
  }
  for (const path of Object.keys(parts).filter(isText)) {
    const xml = path === DOCUMENT ? content.xml : textOf(parts, path)
    changed[path] = prepareLogo(inWordsForm(withoutLanguage(xml)), look)
  }
  const file: Zippable = {}
  for (const [path, bytes] of Object.entries(parts)) {
    const xml = changed[path]
    file[path] = xml === undefined ? bytes : strToU8(isBuiltIn ? inAccent(xml) : xml)
  }
  return {
    file: zipSync(file, { level: 0 }),
    surface: {
      colour: paletteOf(accent),
      font: fontOf(styles.stylesXml, themeOf(parts)),
      textWidth: textWidthAt(content.xml, content.at),
      style: (id) => styles.ids.get(id) ?? id,
    },
    logoBox: look.logo === null ? null : (boxes[0]?.box ?? null),
  }
}

const NO_STYLES = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>'

const themeOf = (parts: WordPackage): string =>
  textOf(parts, Object.keys(parts).find((path) => /^word\/theme\/.*\.xml$/.test(path)) ?? '')

const LANGUAGE_MARK = /<w:lang\b[^>]*\/>/g

/** A template's words are Swedish whatever the computer that it was written on believed. */
const withoutLanguage = (xml: string): string => xml.replace(LANGUAGE_MARK, '')

/** LibreOffice writes a row's yes and no in a form that Word reads and its rules forbid. */
const inWordsForm = (xml: string): string =>
  xml
    .replace(/<w:(tblHeader|cantSplit) w:val="(?:true|1)"\/>/g, '<w:$1/>')
    .replace(/<w:(?:tblHeader|cantSplit) w:val="(?:false|0)"\/>/g, '')

/** Swedish for all text, and for nothing that the document writes another language. */
function inSwedish(stylesXml: string, used: ReadonlySet<string>): string {
  const mark = `<w:lang w:val="${LANGUAGE}" w:eastAsia="${LANGUAGE}"/>`
  const cleaned = stylesIn(stylesXml)
    .filter(({ id, isDefault }) => isDefault || used.has(id))
    .reduce((xml, style) => xml.replace(style.xml, () => withoutLanguage(style.xml)), stylesXml)
  const [, before = '', defaults, after = ''] =
    /^([\s\S]*?)(<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>|<w:rPrDefault\/>)([\s\S]*)$/.exec(cleaned) ?? []
  const whole = (run: string) => `<w:rPrDefault><w:rPr>${run}${mark}</w:rPr></w:rPrDefault>`
  if (defaults !== undefined) {
    const [, run = ''] = /<w:rPr>([\s\S]*)<\/w:rPr>/.exec(withoutLanguage(defaults)) ?? []
    return before + whole(run) + after
  }
  if (cleaned.includes('<w:docDefaults>')) return cleaned.replace('<w:docDefaults>', `<w:docDefaults>${whole('')}`)
  return cleaned.replace(/<w:styles\b[^>]*>/, (root) => `${root}<w:docDefaults>${whole('')}</w:docDefaults>`)
}
