import type { Block, DocumentContent } from '../content/model'
import type { DocumentLook } from '../template/look'
import { blockPart, type Counts } from './blocks'
import { colourVariables } from './colours'
import { footer, head } from './frame'
import { type Markup, markup } from './markup'
import { type OutlineEntry, outlineOf } from './outline'
import { styleSheet } from './style'

/** Blocks from one heading of the first level to the next are one section of the page. */
function sections(content: DocumentContent, outline: Map<Block, OutlineEntry>): Markup {
  const counts: Counts = { table: 0, figure: 0 }
  const groups: Block[][] = [[]]
  for (const block of content.blocks) {
    if (block.kind === 'heading' && block.level === 1) groups.push([])
    groups.at(-1)?.push(block)
  }
  const [before = [], ...rest] = groups
  const draw = (blocks: Block[]) => blocks.map((block) => blockPart(block, outline, counts))
  return markup`${draw(before)}${rest.map((blocks) => markup`<section>\n${draw(blocks)}</section>\n`)}`
}

/**
 * The document as one file for the web: nothing is fetched from anywhere, it can be read with a screen reader, in light,
 * dark and high contrast, and printed on A4 with heads, feet and page numbers.
 */
export function renderHtml(content: DocumentContent, look: DocumentLook): string {
  const { head: facts, title } = content
  const page = markup`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${facts.department ?? facts.municipality ?? 'Kvalitetshjulet'}">
<meta name="dcterms.date" content="${facts.date}">
<title>${facts.municipality === null ? title : `${title} – ${facts.municipality}`}</title>
<style>${{ html: styleSheet(content, look.footText, colourVariables(look.accent)) }}</style>
</head>
<body>
${head(content, look)}
<main>
${sections(content, outlineOf(content))}</main>
${footer(content, look)}
</body>
</html>
`
  return page.html
}
