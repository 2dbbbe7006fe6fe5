import { Extension } from '@tiptap/core'

/** Ingress and smaller notes beside ordinary text. */
export const ParagraphStyles = Extension.create({
  name: 'paragraphStyles',
  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        style: {
          default: 'body',
          keepOnSplit: false,
          parseHTML: (element) => element.getAttribute('data-style') ?? 'body',
          renderHTML: ({ style }) => (style === 'body' ? {} : { 'data-style': String(style) }),
        },
      },
    },
  ],
})
