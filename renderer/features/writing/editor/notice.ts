import { Node } from '@tiptap/core'

/** Something the reader must not miss: a paragraph in a frame. */
export const NoticeNode = Node.create({
  name: 'notice',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-notice]', priority: 60 }],
  renderHTML: () => ['p', { 'data-notice': '' }, 0],
})
