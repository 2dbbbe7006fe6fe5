import { nameKey } from '../../../shared/domain/name-key'
import { type StyleId, styleIds } from '../parts/surface'
import { attribute, elementsOf } from './xml'

/** A style as it stands in a package. */
export interface WordStyle {
  id: string
  name: string
  kind: string
  isDefault: boolean
  xml: string
}

/** Word stores a built-in style's English name whatever it is called on screen; other programs store what they show. */
const alsoCalled: Partial<Record<StyleId, string>> = {
  Heading1: 'rubrik 1',
  Heading2: 'rubrik 2',
  Heading3: 'rubrik 3',
  Caption: 'beskrivning',
  ListParagraph: 'liststycke',
  TOC1: 'innehåll 1',
  TOC2: 'innehåll 2',
  TOC3: 'innehåll 3',
  TableGrid: 'tabellrutnät',
}

export function stylesIn(stylesXml: string): WordStyle[] {
  return elementsOf(stylesXml, 'w:style').map(({ start, end, attributes }) => {
    const xml = stylesXml.slice(start, end)
    const [name] = elementsOf(xml, 'w:name')
    return {
      id: attribute(attributes, 'w:styleId') ?? '',
      name: attribute(name?.attributes ?? '', 'w:val') ?? '',
      kind: attribute(attributes, 'w:type') ?? 'paragraph',
      isDefault: /^(1|true|on)$/.test(attribute(attributes, 'w:default') ?? ''),
      xml,
    }
  })
}

export interface StyleMap {
  /** The program's id → the template's. */
  ids: ReadonlyMap<StyleId, string>
  /** Those that the template has, by its own name and id. */
  found: { name: string; id: string }[]
  /** Names of those that it lacks. */
  added: string[]
  /** The template's styles with the missing ones in them. */
  stylesXml: string
}

/**
 * Finds the program's styles among the template's by their names, whatever their ids, and adds those that are missing.
 * @param own the built-in template's styles, where the missing ones are taken from
 */
export function mapStyles(stylesXml: string, own: readonly WordStyle[]): StyleMap {
  const theirs = stylesIn(stylesXml)
  const taken = new Set(theirs.map(({ id }) => id))
  const ids = new Map<StyleId, string>()
  const found: StyleMap['found'] = []
  const missing: WordStyle[] = []
  for (const id of styleIds) {
    const mine = own.find((style) => style.id === id)
    if (mine === undefined) throw new Error(`The built-in template lacks the style ${id}`)
    const names = [mine.name, alsoCalled[id] ?? mine.name].map(nameKey)
    const match = theirs.find(({ kind, name }) => kind === mine.kind && names.includes(nameKey(name)))
    if (match === undefined) {
      missing.push(mine)
      ids.set(id, freeId(id, taken))
    } else {
      ids.set(id, match.id)
      found.push({ name: match.name, id: match.id })
    }
  }
  const base = theirs.find(({ kind, isDefault }) => kind === 'paragraph' && isDefault)?.id ?? null
  const added = missing.map((style) => adapted(style, ids, base)).join('')
  return {
    ids,
    found,
    added: missing.map(({ name }) => name),
    stylesXml: withoutContentsTabs(
      withOutlineLevels(
        stylesXml.replace('</w:styles>', () => `${added}</w:styles>`),
        ids,
      ),
      ids,
    ),
  }
}

/** An id that the template uses for something else is left to it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id
  while (taken.has(free)) free = `${free}Kvalitetshjulet`
  taken.add(free)
  return free
}

/** In the template's own fonts, and based on its own default style. */
function adapted({ id, xml }: WordStyle, ids: ReadonlyMap<StyleId, string>, base: string | null): string {
  return xml
    .replace(/<w:rFonts\b[^>]*\/>/g, '')
    .replace(/w:styleId="[^"]*"/, `w:styleId="${ids.get(id as StyleId) ?? id}"`)
    .replace(/<w:basedOn\b[^>]*\/>/, base === null ? '' : `<w:basedOn w:val="${base}"/>`)
    .replace(/<w:(?:next|link)\b[^>]*\/>/g, '')
}

/** The contents list sets its page numbers by the page's own width; a tab of the style's would come before it. */
function withoutContentsTabs(stylesXml: string, ids: ReadonlyMap<StyleId, string>): string {
  const contents = new Set([ids.get('TOC1'), ids.get('TOC2'), ids.get('TOC3')])
  return stylesIn(stylesXml)
    .filter(({ id }) => contents.has(id))
    .reduce((xml, style) => xml.replace(style.xml, () => style.xml.replace(/<w:tabs>.*?<\/w:tabs>/s, '')), stylesXml)
}

/** The colour of the template's first heading; null where it has none, is grey, or is taken from a theme. */
export function headingColour(stylesXml: string): string | null {
  const style = stylesIn(stylesXml).find(
    ({ kind, name }) => kind === 'paragraph' && ['heading 1', 'rubrik 1'].includes(nameKey(name)),
  )
  const [colour] = elementsOf(style?.xml ?? '', 'w:color')
  const hex = attribute(colour?.attributes ?? '', 'w:val') ?? ''
  const isGrey = hex.slice(0, 2) === hex.slice(2, 4) && hex.slice(2, 4) === hex.slice(4, 6)
  return /^[0-9A-F]{6}$/i.test(hex) && !isGrey ? hex.toUpperCase() : null
}

/** A heading without a level is no heading to a PDF or a screen reader. */
function withOutlineLevels(stylesXml: string, ids: ReadonlyMap<StyleId, string>): string {
  return ([1, 2, 3] as const).reduce((xml, level) => {
    const style = stylesIn(xml).find(({ id }) => id === ids.get(`Heading${level}`))
    if (style === undefined || style.xml.includes('<w:outlineLvl')) return xml
    const line = `<w:outlineLvl w:val="${level - 1}"/>`
    const [properties] = elementsOf(style.xml, 'w:pPr')
    const mended = properties
      ? style.xml.replace('<w:pPr/>', '<w:pPr></w:pPr>').replace('</w:pPr>', `${line}</w:pPr>`)
      : style.xml.includes('<w:rPr')
        ? style.xml.replace('<w:rPr', `<w:pPr>${line}</w:pPr><w:rPr`)
        : style.xml.replace('</w:style>', `<w:pPr>${line}</w:pPr></w:style>`)
    return xml.replace(style.xml, () => mended)
  }, stylesXml)
}
