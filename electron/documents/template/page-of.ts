import { page } from '../parts/look'
import { attribute, elementsOf } from './xml'

/** Least width that a table can be read at, in twips. */
const LEAST = 2000

/**
 * The width between the margins where the text stands, in twips.
 * @param at the place of the text in the document's XML: the first section that ends after it is its own
 */
export function textWidthAt(documentXml: string, at: number): number {
  const section = elementsOf(documentXml, 'w:sectPr')
    .filter(({ within }) => !within.includes('w:sectPrChange'))
    .find(({ end }) => end > at)
  if (section === undefined) return page.width - 2 * page.margin
  const xml = documentXml.slice(section.start, section.end)
  const value = (element: string, name: string, otherwise: number): number => {
    const [found] = elementsOf(xml, element)
    const number = Number(attribute(found?.attributes ?? '', name))
    return Number.isFinite(number) && found !== undefined && attribute(found.attributes, name) ? number : otherwise
  }
  const whole =
    value('w:pgSz', 'w:w', page.width) -
    value('w:pgMar', 'w:left', page.margin) -
    value('w:pgMar', 'w:right', page.margin) -
    value('w:pgMar', 'w:gutter', 0)
  const columns = Math.max(1, value('w:cols', 'w:num', 1))
  const width = (whole - (columns - 1) * value('w:cols', 'w:space', 720)) / columns
  return Math.max(LEAST, Math.floor(width))
}
