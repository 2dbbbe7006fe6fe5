import { mergeAttributes, Node } from '@tiptap/core'

/**
 * Headings within a section. On the page they stand below the section's own heading, in the document as level 2 and 3.
 * What is pasted keeps being a heading, never above the section's.
 */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  marks: '',
  defining: true,
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
  parseHTML: () => [
    ...['h1', 'h2', 'h3'].map((tag) => ({ tag, attrs: { level: 2 } })),
    ...['h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 3 } })),
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    node.attrs['level'] === 3 ? 'h4' : 'h3',
    mergeAttributes(HTMLAttributes),
    0,
  ],
})
