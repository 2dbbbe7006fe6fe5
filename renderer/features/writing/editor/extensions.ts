import type { Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { FigureByKey } from '../text-words'
import { BlockNode } from './block-node'
import { DocumentNode } from './document'
import { FigureNode } from './figure-node'
import { HardBreak } from './hard-break'
import { Heading } from './heading'
import { KeepBlocks } from './keep-blocks'
import { ListItem } from './list-item'
import { NoticeNode } from './notice'
import { ParagraphStyles } from './paragraph-style'

interface ExtensionOptions {
  figures: FigureByKey
  onOpenFigure: () => void
  onKept: () => void
}

/** What a section can hold: exactly the contract's schema. Whatever else is pasted falls away, and its words stay. */
export const extensionsFor = ({ figures, onOpenFigure, onKept }: ExtensionOptions): Extensions => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    document: false,
    dropcursor: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  DocumentNode,
  ParagraphStyles,
  Heading,
  ListItem,
  NoticeNode,
  HardBreak,
  FigureNode.configure({ figures, onOpen: onOpenFigure }),
  BlockNode.configure({ figures }),
  KeepBlocks.configure({ onKept }),
]
