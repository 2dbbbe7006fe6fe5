import { z } from 'zod'
import { checkFreeText } from '../domain/personal-data'

/**
 * What people write in a section, as the editor keeps it. Figures, tables and charts are places: what stands in them is
 * kept beside the text under the same key, so that a refresh changes the figures and never the words around them.
 */
const Mark = z.object({ type: z.enum(['bold', 'italic']) })

const InlineNode = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(20_000), marks: z.array(Mark).max(2).optional() }),
  z.object({ type: z.literal('hardBreak') }),
  z.object({ type: z.literal('figure'), attrs: z.object({ key: z.string().max(300) }) }),
])
export type InlineNode = z.infer<typeof InlineNode>

const inlines = z.array(InlineNode).max(2000).optional()

export const ParagraphStyle = z.enum(['body', 'lead', 'note'])
const ParagraphNode = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ style: ParagraphStyle }).optional(),
  content: inlines,
})
const listItems = z.array(z.object({ type: z.literal('listItem'), content: z.array(ParagraphNode).min(1) })).max(500)

const BlockNode = z.discriminatedUnion('type', [
  ParagraphNode,
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlines,
  }),
  z.object({ type: z.literal('bulletList'), content: listItems }),
  z.object({ type: z.literal('orderedList'), content: listItems }),
  /** Something the reader must not miss. */
  z.object({ type: z.literal('notice'), content: inlines }),
  /** The place of a table, a chart, or something that the kind always has there (signatures, contents list). */
  z.object({ type: z.literal('block'), attrs: z.object({ key: z.string().max(300) }) }),
])
export type BlockNode = z.infer<typeof BlockNode>

const inlinesOf = (node: BlockNode): InlineNode[] => {
  if (node.type === 'block') return []
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.flatMap((item) => item.content.flatMap(({ content = [] }) => content))
  }
  return node.content ?? []
}

const farAhead = '2099-12-31'

/** The words alone, a line a block: for the scan, the search, and what was said last year. */
export const plainText = (text: { content: BlockNode[] }): string =>
  text.content
    .map((node) =>
      inlinesOf(node)
        .map((inline) => (inline.type === 'text' ? inline.text : ' '))
        .join(''),
    )
    .join('\n')

/** A text that is kept, as it is read: what was saved once must always be readable. */
export const WrittenText = z.object({ type: z.literal('doc'), content: z.array(BlockNode).max(2000) })

/** A section's text, as it is sent to be saved: no personnummer anywhere in it. */
export const RichText = WrittenText.superRefine((text, context) => {
  const check = checkFreeText(plainText(text), farAhead)
  if (!check.ok) context.addIssue({ code: 'custom', message: check.reason, params: { personalData: true } })
})
export type RichText = z.infer<typeof RichText>
