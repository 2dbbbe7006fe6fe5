import { BorderStyle, Paragraph } from 'docx'
import type { SignatureBlock } from '../content/model'
import type { Surface } from './surface'
import { runs } from './text'

/** A line to sign on, with the role under it. Roles, never names: the program holds no persons. */
export function signaturesPart({ people }: SignatureBlock, { colour, style }: Surface): Paragraph[] {
  return people.flatMap(({ role, task }) => [
    new Paragraph({
      style: style('HeadText'),
      spacing: { before: 760, after: 0 },
      indent: { right: 4400 },
      keepNext: true,
      keepLines: true,
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colour.lineStrong } },
      children: runs([{ text: role, strong: true, source: null }]),
    }),
    new Paragraph({
      style: style('HeadText'),
      indent: { right: 4400 },
      children: runs([{ text: task, strong: false, source: null }], { color: colour.inkSoft }),
    }),
  ])
}
