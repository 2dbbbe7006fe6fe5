import type { FinishFinding } from '../../../contracts/finish-check'
import type { SectionRow } from '../../../contracts/writing'

/** What a document says, as far as it is checked: a DocumentContent fits as it is. */
export interface CheckedInline {
  text: string
  source: { recordType: string } | null
}

export interface CheckedTable {
  kind: 'table'
  caption: string
  columns: readonly { title: string; width: number }[]
  rows: readonly { cells: readonly { content: readonly CheckedInline[] }[]; tall?: true }[]
}

export interface CheckedChart {
  kind: 'chart'
  caption: string
  altText: string
}

export type CheckedBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; key?: string }
  | { kind: 'paragraph' | 'notice'; content: readonly CheckedInline[] }
  | { kind: 'list'; items: readonly (readonly CheckedInline[])[] }
  | CheckedTable
  | CheckedChart
  | { kind: 'signatures' | 'contents' | 'pageBreak' }

export interface CheckedContent {
  title: string
  head: { registryNumber: string | null; authorRole: string | null }
  blocks: readonly CheckedBlock[]
}

export type CheckedSection = Pick<
  SectionRow,
  | 'id'
  | 'key'
  | 'heading'
  | 'included'
  | 'readyOn'
  | 'assignedTo'
  | 'commentAskedOn'
  | 'commentOn'
  | 'isHandwritten'
  | 'figuresChangedAt'
>

/** A section with the blocks that stand in it, without its own heading; `section` is null for what stands before the first. */
export interface Part {
  section: CheckedSection | null
  heading: string | null
  blocks: readonly CheckedBlock[]
  /** How many tables and figures stand before it: they are numbered through the whole document. */
  before: { tables: number; figures: number }
}

export type Finding = FinishFinding

/** A finding in a section: the link and the heading come along. */
export const findingIn = (
  { section, heading }: Pick<Part, 'section' | 'heading'>,
  rule: Finding['rule'],
  degree: Finding['degree'],
  sentence: string,
): Finding => ({ rule, degree, sentence, sectionId: section?.id ?? null, heading })

export const findingInAll = (rule: Finding['rule'], degree: Finding['degree'], sentence: string): Finding => ({
  rule,
  degree,
  sentence,
  sectionId: null,
  heading: null,
})

/** 'i avsnittet Urval', and before the first heading 'i början av dokumentet'. */
export const placeOf = ({ heading }: Pick<Part, 'heading'>): string =>
  heading === null ? 'i början av dokumentet' : `i avsnittet ${heading}`

export const textOf = (content: readonly CheckedInline[]): string => content.map(({ text }) => text).join('')

/** Every text of a block, each by itself. */
export function textsOf(block: CheckedBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'notice':
      return [textOf(block.content)]
    case 'list':
      return block.items.map(textOf)
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.map(({ content }) => textOf(content))),
      ]
    case 'chart':
      return [block.caption, block.altText]
    case 'signatures':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

/** The document's parts in order, each with the section that it was written in. */
export function partsOf({ blocks }: CheckedContent, sections: readonly CheckedSection[]): Part[] {
  const byKey = new Map(sections.filter(({ included }) => included).map((section) => [section.key, section]))
  const only = byKey.size === 1 && !blocks.some(isFirstLevel) ? ([...byKey.values()][0] ?? null) : null
  const parts: Array<Part & { blocks: CheckedBlock[] }> = []
  const before = { tables: 0, figures: 0 }
  const begin = (section: CheckedSection | null, heading: string | null) =>
    parts.push({ section, heading, blocks: [], before: { ...before } })
  begin(only, only?.heading ?? null)
  for (const block of blocks) {
    if (isFirstLevel(block)) begin(byKey.get(block.key ?? '') ?? null, block.text)
    else parts.at(-1)?.blocks.push(block)
    if (block.kind === 'table') before.tables += 1
    if (block.kind === 'chart') before.figures += 1
  }
  return parts.filter(({ heading, blocks: own }, index) => index > 0 || heading !== null || own.length > 0)
}

const isFirstLevel = (block: CheckedBlock): block is Extract<CheckedBlock, { kind: 'heading' }> =>
  block.kind === 'heading' && block.level === 1
