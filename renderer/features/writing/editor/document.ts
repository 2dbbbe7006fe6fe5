import { Node } from '@tiptap/core'

/** Every kind by name: 'block+' would mean the node called block, not the group. */
export const DocumentNode = Node.create({
  name: 'doc',
  topNode: true,
  content: '(paragraph | heading | bulletList | orderedList | notice | block)+',
})
