import { BorderStyle, Paragraph } from 'docx'
import type { SignatureBlock } from '../content/model'
import type { Surface } from './surface'
import { runs } from './text'

/** The line to sign on, in twips; the rest of the page's width stays empty. */
const LINE = 4670

/** A line to sign on, with the role under it. Roles, never names: the program holds no persons. */
export function signaturesPart({ people }: SignatureBlock, { colour, style, textWidth }: Surface): Paragraph[] {
  const indent = { right: Math.max(0, textWidth - LINE) }
  return people.flatMap(({ role, task }) => [
    new Paragraph({
      style: style('HeadText'),
      spacing: { before: 760, after: 0 },
      indent,
      keepNext: true,
      keepLines: true,
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.lineStrong } },
      children: runs([{ text: role, strong: true, source: null }]),
    }),
    new Paragraph({
      style: style('HeadText'),
      indent,
      children: runs([{ text: task, strong: false, source: null }], { color: colour.inkSoft }),
    }),
  ])
}
