import type { Block, HeadingBlock } from '../content/model'
import { chartPart } from './chart'
import { direction, type Markup, markup, nothing } from './markup'
import type { OutlineEntry } from './outline'
import { tablePart } from './table'
import { directed, inlines } from './text'

/** How many tables and figures have come so far; they are numbered as in the Word file. */
export interface Counts {
  table: number
  figure: number
}

type Outline = ReadonlyMap<Block, OutlineEntry>

function headingPart(block: HeadingBlock, outline: Outline): Markup {
  const entry = outline.get(block)
  if (entry === undefined) return nothing
  const { id, element, number, onNewPage } = entry
  const named = { html: `h${element}` }
  return markup`<${named} id="${id}"${onNewPage ? markup` class="new-page"` : nothing}${direction(block.text)}>${
    number === null ? nothing : markup`<span class="no">${number}</span> `
  }${block.text}</${named}>\n`
}

/** The headings down to a level, as links. */
function contentsPart(levels: 1 | 2 | 3, outline: Outline): Markup {
  const entries = [...outline.values()].filter(({ heading }) => heading.level <= levels)
  return markup`<nav aria-labelledby="innehall">
<h2 id="innehall">Innehåll</h2>
<ol>
${entries.map(
  ({ id, number, heading }) =>
    markup`<li class="level-${heading.level}"><a href="#${id}"${direction(heading.text)}>${
      number === null ? nothing : markup`<span class="no">${number}</span> `
    }${heading.text}</a></li>\n`,
)}</ol>
</nav>
`
}

export function blockPart(block: Block, outline: Outline, counts: Counts): Markup {
  switch (block.kind) {
    case 'heading':
      return headingPart(block, outline)
    case 'paragraph':
      return markup`<p${block.style === 'body' ? nothing : markup` class="${block.style}"`}${directed(block.content)}>${inlines(block.content)}</p>\n`
    case 'notice':
      return markup`<p class="notice"${directed(block.content)}>${inlines(block.content)}</p>\n`
    case 'list': {
      const element = { html: block.ordered ? 'ol' : 'ul' }
      return markup`<${element}>\n${block.items.map(
        (item) => markup`<li${directed(item)}>${inlines(item)}</li>\n`,
      )}</${element}>\n`
    }
    case 'table':
      return markup`${tablePart(block, ++counts.table)}\n`
    case 'chart':
      return markup`${chartPart(block, ++counts.figure)}\n`
    case 'signatures':
      return markup`<div class="signatures">\n${block.people.map(
        ({ role, task }) => markup`<p><strong>${role}</strong><br>${task}</p>\n`,
      )}</div>\n`
    case 'contents':
      return contentsPart(block.levels, outline)
    case 'pageBreak':
      return nothing
  }
}
