import { ImagePatch } from 'docx'
import { placeholderOf } from '../../../shared/domain/report/placeholders'
import { namesIn } from './content-place'
import { fitted, imageFacts } from './image-size'
import type { DocumentLook } from './look'
import { attribute, elementsOf, type XmlElement } from './xml'

/** The placeholder that the logo is put in place of, whatever the template itself has written. */
export const LOGO = 'kvalitetshjulet:logotyp'

/** English metric units to a pixel at 96 to the inch. */
const EMU = 9525

interface LogoPlace extends XmlElement {
  /** Pixels. */
  box: { width: number; height: number }
}

/** Pictures that are to be the logo: those with {{logotyp}} as alternative text. */
export function logoPlaces(xml: string): LogoPlace[] {
  const places = elementsOf(xml, 'w:drawing').flatMap((drawing) => {
    const inside = xml.slice(drawing.start, drawing.end)
    const [properties] = elementsOf(inside, 'wp:docPr')
    const words = [attribute(properties?.attributes ?? '', 'descr'), attribute(properties?.attributes ?? '', 'title')]
    const isLogo = words.some((text) => namesIn(text ?? '').some((name) => placeholderOf(name) === 'logotyp'))
    if (!isLogo) return []
    const [extent] = elementsOf(inside, 'wp:extent')
    const pixels = (name: string) => Number(attribute(extent?.attributes ?? '', name) ?? 0) / EMU
    return [{ ...drawing, box: { width: pixels('cx'), height: pixels('cy') } }]
  })
  return places
}

/** Names the logo's place as the patch finds it; without a logo the picture that stood for it is taken out. */
export function prepareLogo(xml: string, look: DocumentLook): string {
  return logoPlaces(xml)
    .toReversed()
    .reduce((text, { start, end }) => {
      const drawing = text.slice(start, end)
      const prepared =
        look.logo === null
          ? ''
          : drawing
              .replace(/(<wp:docPr\b[^>]*?\bdescr=)"[^"]*"/, (_, before: string) => `${before}"{{${LOGO}}}"`)
              .replace(/(<wp:docPr\b[^>]*?)\stitle="[^"]*"/, (_, before: string) => before)
      return text.slice(0, start) + prepared + text.slice(end)
    }, xml)
}

/** @returns null without a logo, or with a picture that Word can't show */
export function logoPatch({ logo }: DocumentLook, box: { width: number; height: number }): ImagePatch | null {
  const facts = logo && imageFacts(logo.bytes)
  if (!logo || !facts) return null
  return new ImagePatch({
    type: facts.type,
    data: logo.bytes,
    transformation: fitted(facts, box),
    altText: { description: logo.alt },
  })
}
