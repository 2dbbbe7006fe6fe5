import { Paragraph } from 'docx'
import type { ListBlock } from '../content/model'
import { BULLETS, NUMBERS } from './numbering'
import type { Surface } from './surface'
import { runs } from './text'

/** `instance` tells one numbered list from the next, so that each begins at 1. */
export function listPart({ ordered, items }: ListBlock, instance: number, { style }: Surface): Paragraph[] {
  return items.map(
    (item) =>
      new Paragraph({
        style: style('ListParagraph'),
        numbering: { reference: ordered ? NUMBERS : BULLETS, level: 0, instance, custom: true },
        keepLines: true,
        children: runs(item),
      }),
  )
}
