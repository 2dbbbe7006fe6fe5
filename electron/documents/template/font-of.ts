import { FONT } from '../parts/look'
import { stylesIn } from './styles'
import { attribute, elementsOf } from './xml'

/** The font of the template's running text: its default style's, the document's, or the theme's. */
export function fontOf(stylesXml: string, themeXml: string): string {
  const defaults = elementsOf(stylesXml, 'w:rPrDefault').map(({ start, end }) => stylesXml.slice(start, end))
  const normal = stylesIn(stylesXml).find(({ kind, isDefault }) => kind === 'paragraph' && isDefault)
  for (const xml of [normal?.xml ?? '', ...defaults]) {
    const [fonts] = elementsOf(xml, 'w:rFonts')
    if (fonts === undefined) continue
    const named = attribute(fonts.attributes, 'w:ascii')
    const theme = attribute(fonts.attributes, 'w:asciiTheme')
    const found = theme === undefined ? named : (themeFont(themeXml, theme) ?? named)
    if (found) return found
  }
  return FONT
}

function themeFont(themeXml: string, theme: string): string | undefined {
  const [fonts] = elementsOf(themeXml, theme.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
  if (fonts === undefined) return undefined
  const [latin] = elementsOf(themeXml.slice(fonts.start, fonts.end), 'a:latin')
  return attribute(latin?.attributes ?? '', 'typeface')
}
