/** The little of XML that a workbook needs: attributes, character references, relationships. */

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g

/** Text content as it reads. */
export function xmlText(markup: string): string {
  const plain = markup.includes('<![')
    ? markup.replace(CDATA, (_, text: string) => text.replaceAll('&', '&amp;'))
    : markup
  if (!plain.includes('&')) return plain
  return plain.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The value of one attribute in the inside of a start tag, or null. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found === null ? null : xmlText(found[1] ?? found[2] ?? '')
}

/** The insides of every start tag with this local name, whatever its prefix. */
export function startTags(markup: string, name: string): string[] {
  return Array.from(markup.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g')), (found) =>
    (found[1] ?? '').replace(/\/$/, ''),
  )
}

/** Excel writes signs that XML can't hold as _x000D_. */
export const unescapeExcel = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
