import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { TableBlock, TableCell as Cell, TableColumn } from '../content/model'
import { toneColour } from './look'
import type { Surface } from './surface'
import { cleanText, runs } from './text'

const rule = (width: number, color: string) => ({ style: BorderStyle.SINGLE, size: width, color })
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
/** Room for three lines by hand, twips. */
const TALL = 1100
const margins = { top: 50, bottom: 50, left: 90, right: 90 }

/** Column widths in twips; the last takes what rounding leaves, so that they add up to the text's width. */
export function columnWidths(columns: readonly TableColumn[], textWidth: number): number[] {
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.floor((column.width / whole) * textWidth))
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}

const alignment = (column: TableColumn) => (column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT)

function headerRow(columns: readonly TableColumn[], widths: readonly number[], { colour, style }: Surface): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.BOTTOM,
          shading: { type: ShadingType.CLEAR, fill: colour.sunken, color: 'auto' },
          borders: { top: rule(8, colour.ink), bottom: rule(8, colour.ink) },
          children: [
            new Paragraph({
              style: style('TableText'),
              alignment: alignment(column),
              keepNext: true,
              children: runs([{ text: column.title, strong: true, source: null }]),
            }),
          ],
        }),
    ),
  })
}

function bodyCell(
  { content, tone }: Cell,
  column: TableColumn,
  { width, isTotal, keepNext }: { width: number; isTotal: boolean; keepNext: boolean },
  { colour, style }: Surface,
) {
  const tint = tone ? toneColour[tone] : null
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: tint ? { type: ShadingType.CLEAR, fill: tint.fill, color: 'auto' } : undefined,
    borders: isTotal ? { top: rule(8, colour.ink), bottom: rule(8, colour.ink) } : undefined,
    children: [
      new Paragraph({
        style: style('TableText'),
        alignment: alignment(column),
        keepNext,
        children: runs(content, { bold: isTotal, color: tint?.text }),
      }),
    ],
  })
}

/** A short table stays on one page; a long one breaks between rows, never inside one, and repeats its header. */
const KEEP_TOGETHER_UP_TO = 8
/** A third of a page: moving more than that to the next page leaves a hole. */
const LINES_TOGETHER = 18
/** An average letter of the table's text, in twips. */
const LETTER = 95

/** About how many lines the rows take: each as many as its fullest cell. */
const linesOf = (rows: TableBlock['rows'], widths: readonly number[]): number =>
  rows.reduce((sum, { cells }) => {
    const lines = cells.map(({ content }, index) => {
      const letters = content.reduce((count, { text }) => count + text.length, 0)
      return Math.ceil((letters * LETTER) / Math.max(1, (widths[index] ?? 0) - margins.left - margins.right))
    })
    return sum + Math.max(1, ...lines)
  }, 0)

export function tablePart({ columns, rows, caption }: TableBlock, surface: Surface): Table {
  const { colour, style, textWidth } = surface
  const widths = columnWidths(columns, textWidth)
  const isShort = rows.length <= KEEP_TOGETHER_UP_TO && linesOf(rows, widths) <= LINES_TOGETHER
  const body = rows.map((line, rowIndex) => {
    const isEdge = rowIndex === 0 || rowIndex === rows.length - 2
    const keepNext = rowIndex < rows.length - 1 && (isShort || isEdge)
    return new TableRow({
      cantSplit: true,
      height: line.tall ? { value: TALL, rule: HeightRule.ATLEAST } : undefined,
      children: columns.map((column, index) => {
        const content = line.cells[index]
        if (!content) throw new Error(`Table "${cleanText(caption)}": row ${rowIndex + 1} lacks column ${index + 1}`)
        return bodyCell(content, column, { width: widths[index] ?? 0, isTotal: line.total, keepNext }, surface)
      }),
    })
  })
  return new Table({
    style: style('TableGrid'),
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins,
    borders: {
      top: rule(8, colour.ink),
      bottom: rule(8, colour.ink),
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule(4, colour.line),
    },
    tableLook: { firstRow: true, firstColumn: true, lastRow: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns, widths, surface), ...body],
  })
}
