import { Fragment, type ReactNode, useMemo } from 'react'
import type { BlockNode, InlineNode, RichText } from '../../../shared/contracts/rich-text'
import type { FigureView } from '../../../shared/contracts/writing'
import { BlockFigure } from './block-figure'
import { byKey, type FigureByKey } from './text-words'
import classes from './rich-text-view.module.css'

interface RichTextViewProps {
  text: RichText
  figures: readonly FigureView[]
}

/** A section's text to read: last year's, or as it was before. */
export function RichTextView({ text, figures }: RichTextViewProps) {
  const known = useMemo(() => byKey(figures), [figures])
  return (
    <div className={classes.text} lang="sv">
      {text.content.map((node, index) => (
        // What is read never changes order.
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} node={node} figures={known} />
      ))}
    </div>
  )
}

function Block({ node, figures }: { node: BlockNode; figures: FigureByKey }) {
  switch (node.type) {
    case 'block':
      return (
        <div className={classes.block}>
          <BlockFigure beside figure={figures.get(node.attrs.key) ?? null} />
        </div>
      )
    case 'heading':
      return node.attrs.level === 2 ? (
        <h3>{inlines(node.content, figures)}</h3>
      ) : (
        <h4>{inlines(node.content, figures)}</h4>
      )
    case 'bulletList':
    case 'orderedList': {
      const items = node.content.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {item.content.map(({ content }, part) => (
            // oxlint-disable-next-line react/no-array-index-key
            <p key={part}>{inlines(content, figures)}</p>
          ))}
        </li>
      ))
      return node.type === 'bulletList' ? <ul>{items}</ul> : <ol>{items}</ol>
    }
    case 'notice':
      return <p data-notice="">{inlines(node.content, figures)}</p>
    case 'paragraph':
      return <p data-style={node.attrs?.style}>{inlines(node.content, figures)}</p>
  }
}

const inlines = (nodes: readonly InlineNode[] = [], figures: FigureByKey): ReactNode =>
  nodes.map((node, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{inline(node, figures)}</Fragment>
  ))

function inline(node: InlineNode, figures: FigureByKey): ReactNode {
  if (node.type === 'hardBreak') return <br />
  if (node.type === 'figure') return figures.get(node.attrs.key)?.text ?? 'uppgift saknas'
  const marks = new Set(node.marks?.map(({ type }) => type))
  const words = marks.has('italic') ? <em>{node.text}</em> : node.text
  return marks.has('bold') ? <strong>{words}</strong> : words
}
