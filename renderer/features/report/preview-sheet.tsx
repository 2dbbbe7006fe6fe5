import type { PreviewBlock } from '../../../shared/contracts/report'
import { Icon } from '../../ui'
import classes from './preview-sheet.module.css'

/** The document's words on a white sheet. Word draws them in its own way; the text and the figures are the same. */
export function PreviewSheet({ title, blocks }: { title: string; blocks: readonly PreviewBlock[] }) {
  return (
    // Scrolled by keyboard too, so the sheet is a stop of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.sheet} aria-label="Förhandsgranskning" tabIndex={0}>
      <p className={classes.title}>{title}</p>
      {blocks.map((block, index) => (
        // The list never changes order: it is drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <SheetBlock key={index} block={block} />
      ))}
    </section>
  )
}

function SheetBlock({ block }: { block: PreviewBlock }) {
  switch (block.type) {
    case 'heading':
      return <SheetHeading level={block.level}>{block.text}</SheetHeading>
    case 'paragraph':
      return <p>{block.text}</p>
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>)
      return block.numbered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <SheetTable {...block} />
    case 'figure':
      return (
        <figure className={classes.figure}>
          <figcaption>{block.caption}</figcaption>
          <p className={classes.drawn}>
            <Icon name="info" size={15} /> Ritas som ett diagram i Word.
          </p>
          <p>{block.alt}</p>
        </figure>
      )
  }
}

function SheetHeading({ level, children }: { level: number; children: string }) {
  if (level === 1) return <h2>{children}</h2>
  return level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>
}

const isNumber = (text: string) => /^[–\d\s\u202f\u00a0,%]+$/.test(text)

function SheetTable({ caption, head, rows }: Extract<PreviewBlock, { type: 'table' }>) {
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            {cells.map((text, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column} className={column > 0 && isNumber(text) ? classes.number : undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
