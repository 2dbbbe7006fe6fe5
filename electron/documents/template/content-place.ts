import { placeholderOf } from '../../../shared/domain/report/placeholders'
import type { ContentPlace } from '../../../shared/domain/report/template-check'
import { paragraphsOf, type XmlParagraph } from './xml'

const WRITTEN = /\{\{\s*([^{}]+?)\s*\}\}/g

export const namesIn = (text: string): string[] => [...text.matchAll(WRITTEN)].map(([, name]) => name ?? '')

const holdsContent = ({ text }: XmlParagraph): boolean =>
  namesIn(text).some((name) => placeholderOf(name) === 'innehall')

function placeOf({ within }: XmlParagraph): ContentPlace {
  if (within.includes('w:txbxContent')) return 'textBox'
  if (within.includes('w:tc')) return 'table'
  return within.includes('w:sdtContent') ? 'control' : 'body'
}

export const contentPlaces = (path: string, xml: string): ContentPlace[] =>
  paragraphsOf(xml)
    .filter(holdsContent)
    .map((paragraph) => (path === 'word/document.xml' ? placeOf(paragraph) : 'frame'))

/** The placeholder that the text is put in place of, whatever the template itself has written. */
export const CONTENT = 'kvalitetshjulet:innehall'
const LONE = `<w:p><w:r><w:t>{{${CONTENT}}}</w:t></w:r></w:p>`

/**
 * Gives the text a paragraph of its own, in place of the one that holds {{innehall}} – or before it, where that one also
 * says something else or ends a section. A template without {{innehall}} gets the text last.
 */
export function withLoneContent(documentXml: string): { xml: string; at: number } {
  const place = paragraphsOf(documentXml).find((paragraph) => holdsContent(paragraph) && placeOf(paragraph) === 'body')
  if (place) {
    const stands =
      namesIn(place.text).length === 1 && place.text.replace(WRITTEN, '').trim() === '' && !place.endsSection
    const after = documentXml.slice(stands ? place.end : place.start)
    return { xml: documentXml.slice(0, place.start) + LONE + after, at: place.start }
  }
  const at = endOfText(documentXml)
  return { xml: documentXml.slice(0, at) + LONE + documentXml.slice(at), at }
}

/** Before the last section's properties, which end the body. */
function endOfText(documentXml: string): number {
  const last = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:body>/.exec(documentXml)
  const isBodysOwn = last !== null && !/<\/w:p>/.test(last[0])
  return isBodysOwn ? last.index : documentXml.lastIndexOf('</w:body>')
}
