import type { Editor } from '@tiptap/core'

/** What a paragraph can be, as the toolbar names it. */
export const paragraphKinds = {
  body: 'Brödtext',
  lead: 'Ingress',
  note: 'Liten text',
  heading2: 'Rubrik',
  heading3: 'Underrubrik',
  notice: 'Viktigt att veta',
} as const

export type ParagraphKind = keyof typeof paragraphKinds

/** The kind of the paragraph that the caret stands in. */
export function styleOf(editor: Editor): ParagraphKind {
  if (editor.isActive('heading', { level: 2 })) return 'heading2'
  if (editor.isActive('heading', { level: 3 })) return 'heading3'
  if (editor.isActive('notice')) return 'notice'
  const style: unknown = editor.getAttributes('paragraph')['style']
  return style === 'lead' || style === 'note' ? style : 'body'
}

/** Makes the chosen paragraphs of another kind. */
export function takeStyle(editor: Editor, kind: ParagraphKind): void {
  const chain = editor.chain().focus()
  if (kind === 'heading2') chain.setNode('heading', { level: 2 }).run()
  else if (kind === 'heading3') chain.setNode('heading', { level: 3 }).run()
  else if (kind === 'notice') chain.setNode('notice').run()
  else chain.setNode('paragraph', { style: kind }).run()
}
