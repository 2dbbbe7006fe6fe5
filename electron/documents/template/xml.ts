/** One tag of a part's XML, by its place in the text. */
interface XmlTag {
  kind: 'open' | 'close' | 'empty'
  name: string
  attributes: string
  start: number
  end: number
}

const TAGS =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g

function* tagsOf(xml: string): Generator<XmlTag> {
  for (const match of xml.matchAll(TAGS)) {
    const [whole, closing, name, attributes, single] = match
    if (name === undefined) continue
    const kind = closing === '/' ? 'close' : single === '/' ? 'empty' : 'open'
    yield { kind, name, attributes: attributes ?? '', start: match.index, end: match.index + whole.length }
  }
}

/** The value of an attribute in a tag's text; undefined when it isn't there. */
export const attribute = (text: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text) ?? []
  const value = double ?? single
  return value === undefined ? undefined : unescapeXml(value)
}

const signs: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal) return String.fromCodePoint(Number(decimal))
    return signs[name] ?? whole
  })

/** Whether every tag that begins also ends, in the right order, in one root. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = []
  let roots = 0
  for (const { kind, name } of tagsOf(xml)) {
    if (kind === 'close') {
      if (open.pop() !== name) return false
    } else {
      if (open.length === 0) roots += 1
      if (kind === 'open') open.push(name)
    }
  }
  return open.length === 0 && roots === 1
}

/** An element by its place in the text, and the names of what it stands in, outermost first. */
export interface XmlElement {
  name: string
  attributes: string
  start: number
  end: number
  within: readonly string[]
}

/** Every element of the given names in the order they end: what stands inside comes before what it stands in. */
export function elementsOf(xml: string, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = []
  const open: XmlTag[] = []
  const element = (tag: XmlTag, end: number): void => {
    if (!names.includes(tag.name)) return
    found.push({ ...tag, end, within: open.map(({ name }) => name) })
  }
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'open') open.push(tag)
    else if (tag.kind === 'empty') element(tag, tag.end)
    else {
      const begun = open.pop()
      if (begun) element(begun, tag.end)
    }
  }
  return found
}

/** A paragraph with its own words: those of a text box inside it belong to the box's paragraphs. */
export interface XmlParagraph extends XmlElement {
  text: string
  /** The last paragraph of a section carries the section's page. */
  endsSection: boolean
}

export function paragraphsOf(xml: string): XmlParagraph[] {
  const paragraphs = elementsOf(xml, 'w:p').toSorted((a, b) => a.start - b.start)
  const inside = ({ start, end }: XmlElement) => paragraphs.filter((other) => other.start > start && other.end < end)
  return paragraphs.map((paragraph) => {
    let own = ''
    let at = paragraph.start
    for (const inner of inside(paragraph)) {
      if (inner.start < at) continue
      own += xml.slice(at, inner.start)
      at = inner.end
    }
    own += xml.slice(at, paragraph.end)
    const text = [...own.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, words]) => unescapeXml(words ?? ''))
      .join('')
    return { ...paragraph, text, endsSection: own.includes('<w:sectPr') }
  })
}
