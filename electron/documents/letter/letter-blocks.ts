import type { LetterPart } from '../../../shared/contracts/document-settings'
import type { LetterSection } from '../../../shared/domain/report/letter-form'
import type { Section } from '../content/blocks'
import type { Block, HeadingBlock } from '../content/model'
import { signatures } from './closing'
import type { LetterFrame } from './view-model'

/** What a letter says in each part, without the part's heading: what it is called and where it stands is the form's. */
export type LetterParts<Letter> = Partial<Record<LetterPart, Section<Letter>>>

interface More<Letter> {
  /** What stands after the letter itself. */
  appendix?: Section<Letter>
  /** A part where nothing is written yet, as a question to the one who writes; without one the part is left out. */
  hints?: Partial<Record<LetterPart, string>>
}

/**
 * The letter in the municipality's form. The contents list stands after the summary, since the proposed decision comes
 * first; the names stand after the text, before the recipients where those come last.
 */
export function letterBlocks<Letter extends LetterFrame>(
  letter: Letter,
  parts: LetterParts<Letter>,
  { appendix, hints = {} }: More<Letter> = {},
): Block[] {
  const { sections } = letter.layout
  const own = (part: LetterPart): readonly Block[] => parts[part]?.(letter) ?? []
  const contentsAfter = sections.some(({ part }) => part === 'summary') ? 'summary' : sections[0]?.part
  const namesBefore = sections.at(-1)?.part === 'recipients' ? 'recipients' : null
  const blocksOf = (section: LetterSection): Block[] => {
    const said = own(section.part)
    const held = section.holds.flatMap(({ part, heading }) => moved(part, heading, own(part)))
    const hint = hints[section.part]
    if (said.length + held.length === 0 && hint === undefined) return []
    return [headed(section, said.length + held.length === 0 ? hint : undefined), ...said, ...held]
  }
  return [
    ...sections.flatMap((section): Block[] => [
      ...(section.part === namesBefore ? signatures(letter) : []),
      ...blocksOf(section),
      ...(section.part === contentsAfter ? [{ kind: 'contents', levels: 1 } as const] : []),
    ]),
    ...(namesBefore === null ? signatures(letter) : []),
    ...(appendix?.(letter) ?? []),
  ]
}

const headed = ({ part, heading }: LetterSection, hint: string | undefined): HeadingBlock => ({
  kind: 'heading',
  level: 1,
  text: heading,
  key: part,
  ...(hint === undefined ? {} : { hint }),
})

/** A part under another's heading keeps its own, a step lower, and so do the headings inside it. */
function moved(part: LetterPart, text: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return []
  return [
    { kind: 'heading', level: 2, text, key: part },
    ...blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block)),
  ]
}
